import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegisterView } from '#contract/registers.ts';
import { changeTexts } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Segments } from '../ui/segments.tsx';
import { StateChips } from '../ui/state-chips.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CapitalOutlook } from './capital-outlook.tsx';
import { EntriesTable } from './entries-table.tsx';
import { registerQuery } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';
import { WriteForm } from './write-form.tsx';

const onlys = ['all', 'slow', 'overdue'] as const;

function useFilters() {
  const search = useSearch({ from: '/khung/so-theo-doi/$code' });
  const navigate = useNavigate();
  const only = onlys.find((each) => each === search.loc) ?? 'all';
  const asked = new URLSearchParams([
    ...(search.buoc === undefined ? [] : [['state', search.buoc]]),
    ...(search.tim === undefined ? [] : [['find', search.tim]]),
    ...(only === 'all' ? [] : [['only', only]]),
  ]).toString();
  const change = (changes: { buoc?: string | null; tim?: string | null; loc?: string | null }) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true });
  return { only, state: search.buoc, find: search.tim ?? '', asked, change };
}

/** One register: its lines, filtered as the address says. */
export function RegisterPage() {
  const { code } = useParams({ from: '/khung/so-theo-doi/$code' });
  const filters = useFilters();
  const { data, error, refetch } = useQuery(registerQuery(code, filters.asked));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows columns={4} rows={8} />;
  return <Register register={data} filters={filters} />;
}

interface RegisterProps {
  readonly register: RegisterView;
  readonly filters: ReturnType<typeof useFilters>;
}

function Register({ register, filters }: RegisterProps) {
  const words = useRegisterWords();
  const navigate = useNavigate();
  const [writing, setWriting] = useState(false);
  const { definition, entries, mayEnter, capital } = register;
  const open = (id: number) =>
    void navigate({ to: '/so-theo-doi/$code/$entryId', params: { code: definition.code, entryId: String(id) } });
  return (
    <>
      <PageHead
        above={
          <nav className="crumbs" aria-label={words.back}>
            <Link to="/so-theo-doi">{words.back}</Link>
          </nav>
        }
        title={definition.name}
        fact={definition.about}
        actions={
          mayEnter ? (
            <Button kind="filled" onClick={() => setWriting(true)}>
              <IconPlus className="ic" aria-hidden />
              {words.write}
            </Button>
          ) : undefined
        }
      />
      <Filters register={register} filters={filters} />
      {entries.length === 0 ? (
        <Empty>{filters.asked === '' ? words.empty : words.emptyFilter}</Empty>
      ) : (
        <EntriesTable register={register} />
      )}
      {capital ? <CapitalOutlook capital={capital} /> : null}
      <p className="muted sm">{`${words.basis}: ${definition.legalBasis}`}</p>
      <Dialog opened={writing} onClose={() => setWriting(false)} title={words.writeTitle(definition.name)}>
        <WriteForm register={register} onClose={() => setWriting(false)} onWritten={open} />
      </Dialog>
    </>
  );
}

function Filters({ register: { definition, counts }, filters }: RegisterProps) {
  const words = useRegisterWords();
  const offered = definition.slow === null ? onlys.filter((each) => each !== 'slow') : onlys;
  return (
    <>
      <Segments
        quiet
        label={words.only}
        options={offered}
        words={words.onlys}
        chosen={filters.only}
        onChoose={(loc) => filters.change({ loc: loc === 'all' ? null : loc })}
      />
      <StateChips
        label={words.byState}
        states={definition.states.map(({ key }) => key)}
        counts={counts}
        chosen={filters.state}
        words={Object.fromEntries(definition.states.map(({ key, name }) => [key, name]))}
        onChoose={(buoc) => filters.change({ buoc })}
      />
      <TextField label={words.find} value={filters.find} onType={(tim) => filters.change({ tim })} maxLength={200} />
    </>
  );
}
