import { useNavigate } from '@tanstack/react-router';
import type { ConsolidationView } from '#contract/consolidation.ts';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { countExceptions, type ExceptionKind, exceptionKinds } from './exceptions.ts';

interface ExceptionChipsProps {
  readonly view: ConsolidationView;
  readonly chosen: ExceptionKind | null;
}

/** How many figures are in order, and what is not: each count is a filter, kept in the address. */
export function ExceptionChips({ view, chosen }: ExceptionChipsProps) {
  const consolidation = useConsolidationWords();
  const navigate = useNavigate({ from: '/tong-hop' });
  const counts = countExceptions(view.rows, view.changedSinceFreeze);
  const complete = view.rows.filter(({ completeness }) => completeness === 'complete').length;
  const due = view.rows.filter(({ completeness }) => completeness !== 'not-due').length;
  const choose = (kind: ExceptionKind | null) =>
    void navigate({
      search: ({ loc: _left, ...rest }) => (kind === null ? rest : { ...rest, loc: kind }),
      replace: true,
    });
  return (
    <div className="sum">
      <span className="lead">{consolidation.summary(complete, due)}</span>
      <div className="filter" role="group" aria-label={consolidation.filters.aria}>
        <button type="button" className="chipf" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {consolidation.filters.all} <b>{view.rows.length}</b>
        </button>
        {exceptionKinds.map((kind) =>
          counts.has(kind) || kind === chosen ? (
            <button
              key={kind}
              type="button"
              className="chipf"
              aria-pressed={chosen === kind}
              onClick={() => choose(kind)}
            >
              {consolidation.filters[kind]} <b>{counts.get(kind) ?? 0}</b>
            </button>
          ) : null,
        )}
      </div>
    </div>
  );
}
