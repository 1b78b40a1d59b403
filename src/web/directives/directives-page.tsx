import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DirectiveList } from '#contract/directives.ts';
import { type DirectiveState, directiveStates } from '#domain/directives/directive-workflow.ts';
import { changeTexts } from '../search-params.ts';
import { hasAnyRole, useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { StateChips } from '../ui/state-chips.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { DirectiveItems, stateLooks } from './directive-list.tsx';
import { directivesQuery } from './directive-queries.ts';
import { GiveDirectiveForm } from './give-directive.tsx';
import { useDirectiveWords } from './use-directive-words.ts';

const seeMeetings = ['programme-officer', 'consolidator', 'evaluator', 'leader', 'auditor'] as const;

/** Every instruction of the leadership: what waits for an officer, and what became of the rest. */
export function DirectivesPage() {
  const words = useDirectiveWords();
  const session = useSession();
  const { tt } = useSearch({ from: '/khung/chi-dao' });
  const navigate = useNavigate();
  const state = directiveStates.find((each) => each === tt);
  const { data, error, refetch } = useQuery(directivesQuery(state ? `state=${state}` : ''));
  const choose = (next: DirectiveState | null) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, { tt: next }), replace: true });
  return (
    <>
      <PageHead
        title={words.title}
        fact={words.fact}
        actions={
          <>
            {hasAnyRole(session, seeMeetings) ? (
              <Link className="btn" to="/hop">
                {words.meetings}
              </Link>
            ) : null}
            {data?.mayGive ? <Give leaders={data.leaders} /> : null}
          </>
        }
      />
      {data ? (
        <StateChips
          label={words.byState}
          states={directiveStates}
          counts={data.counts}
          chosen={state}
          words={words.states}
          looks={stateLooks}
          onChoose={choose}
        />
      ) : null}
      {data ? <Found list={data} isFiltered={state !== undefined} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : data ? null : <LoadingLines lines={8} />}
    </>
  );
}

function Found({ list, isFiltered }: { readonly list: DirectiveList; readonly isFiltered: boolean }) {
  const words = useDirectiveWords();
  if (list.directives.length === 0) return <Empty>{isFiltered ? words.emptyState : words.empty}</Empty>;
  return <DirectiveItems directives={list.directives} />;
}

function Give({ leaders }: Pick<DirectiveList, 'leaders'>) {
  const words = useDirectiveWords();
  const [opened, open] = useState(false);
  return (
    <>
      <Button kind="filled" onClick={() => open(true)}>
        <IconPlus className="ic" aria-hidden />
        {words.give}
      </Button>
      <Dialog opened={opened} onClose={() => open(false)} title={words.give}>
        <GiveDirectiveForm beside={{}} leaders={leaders} onClose={() => open(false)} />
      </Dialog>
    </>
  );
}
