import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { outgoingStates } from '#domain/outgoing/outgoing-workflow.ts';
import { changeTexts } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Segments } from '../ui/segments.tsx';
import { StateChips } from '../ui/state-chips.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { DraftForm } from './draft-form.tsx';
import { outgoingListQuery } from './outgoing-queries.ts';
import { OutgoingTable } from './outgoing-table.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';
import './outgoing.css';

const registers = ['out', 'in', 'touched'] as const;

function useRegister() {
  const search = useSearch({ from: '/khung/van-ban-di' });
  const navigate = useNavigate();
  const register = registers.find((each) => each === search.so) ?? 'out';
  const state = outgoingStates.find((each) => each === search.tt);
  const asked = [`register=${register}`, state ? `state=${state}` : ''].filter(Boolean).join('&');
  const change = (changes: { so?: string | null; tt?: string | null }) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true });
  return { register, state, change, ...useQuery(outgoingListQuery(asked)) };
}

/** The registers of documents out and in, and the issued ones that a later correction touches. */
export function OutgoingPage() {
  const words = useOutgoingWords();
  const found = useRegister();
  const { data } = found;
  const navigate = useNavigate();
  const [drafting, setDrafting] = useState(false);
  const close = () => setDrafting(false);
  const open = (id: number) => void navigate({ to: '/van-ban-di/$outgoingId', params: { outgoingId: String(id) } });
  return (
    <>
      <PageHead
        title={words.title}
        fact={words.fact}
        actions={
          data && data.mayDraft.length > 0 ? (
            <Button kind="filled" onClick={() => setDrafting(true)}>
              <IconPlus className="ic" aria-hidden />
              {words.draft}
            </Button>
          ) : undefined
        }
      />
      <Filters {...found} />
      <Found {...found} />
      <Dialog opened={drafting} onClose={close} title={words.draftTitle}>
        <DraftForm kinds={data?.mayDraft ?? []} onClose={close} onDrafted={open} />
      </Dialog>
    </>
  );
}

function Filters({ register, state, change, data }: ReturnType<typeof useRegister>) {
  const words = useOutgoingWords();
  return (
    <>
      <Segments
        quiet
        label={words.byRegister}
        options={registers}
        words={words.registers}
        chosen={register}
        onChoose={(next) => change({ so: next === 'out' ? null : next, tt: null })}
      />
      {data && register !== 'touched' ? (
        <StateChips
          label={words.byState}
          states={outgoingStates}
          counts={data.counts}
          chosen={state}
          words={words.states}
          onChoose={(tt) => change({ tt })}
        />
      ) : null}
    </>
  );
}

function Found({ register, state, data, error, refetch }: ReturnType<typeof useRegister>) {
  const words = useOutgoingWords();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows columns={6} rows={6} />;
  if (data.documents.length === 0) return <Empty>{state ? words.emptyFilter : words.empties[register]}</Empty>;
  return <OutgoingTable documents={data.documents} />;
}
