import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BlockerList } from '#contract/blockers.ts';
import { blockerStates } from '#domain/blockers/blocker-workflow.ts';
import { changeTexts } from '../search-params.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Segments } from '../ui/segments.tsx';
import { StateChips } from '../ui/state-chips.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { BlockerItems } from './blocker-items.tsx';
import { blockersQuery } from './blocker-queries.ts';
import { BlockerStandings } from './blocker-standings.tsx';
import { useBlockerWords } from './use-blocker-words.ts';

const sides = ['all', 'to-answer', 'mine'] as const;

/** What holds agencies up, who above owes an answer, and how both sides stand. */
export function BlockersPage() {
  const words = useBlockerWords();
  const search = useSearch({ from: '/khung/vuong-mac' });
  const navigate = useNavigate();
  const side = sides.find((each) => each === search.phia) ?? 'all';
  const state = blockerStates.find((each) => each === search.tt);
  const asked = [side === 'all' ? '' : `side=${side}`, state ? `state=${state}` : ''].filter(Boolean).join('&');
  const { data, error, refetch } = useQuery(blockersQuery(asked));
  const change = (changes: { phia?: string | null; tt?: string | null }) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true });
  return (
    <>
      <PageHead title={words.title} fact={data ? words.fact(data.termWorkingDays) : undefined} />
      <div className="blocker-sides">
        <Segments
          quiet
          label={words.bySide}
          options={sides}
          words={words.sides}
          chosen={side}
          onChoose={(next) => change({ phia: next === 'all' ? null : next })}
        />
      </div>
      {data ? (
        <StateChips
          label={words.byState}
          states={blockerStates}
          counts={data.counts}
          chosen={state}
          words={words.states}
          onChoose={(tt) => change({ tt })}
        />
      ) : null}
      {data ? <Found list={data} isFiltered={asked !== ''} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : data ? null : <LoadingLines lines={8} />}
      {data ? <BlockerStandings answers={data.answers} delays={data.delays} /> : null}
    </>
  );
}

function Found({ list, isFiltered }: { readonly list: BlockerList; readonly isFiltered: boolean }) {
  const words = useBlockerWords();
  if (list.blockers.length === 0) return <Empty>{isFiltered ? words.emptyFilter : words.empty}</Empty>;
  return <BlockerItems blockers={list.blockers} />;
}
