import type { FigureRevision } from '#contract/consolidation.ts';
import { latestByStanding } from '#domain/consolidation/revisions.ts';
import { standings } from '#domain/reporting/snapshot.ts';
import { useText } from '../text/text.tsx';
import { formatShortMoment } from '../ui/days.ts';
import { showFigureOr } from '../ui/figure-words.ts';
import { useConflictWords } from './use-conflict-words.ts';

/** Estimate, preliminary and final side by side, each as it was last, and every revision under them. */
export function FigureStandings({ revisions }: { readonly revisions: readonly FigureRevision[] }) {
  const { status } = useText();
  const words = useConflictWords();
  const latest = latestByStanding(revisions);
  if (revisions.length === 0) return null;
  return (
    <div className="standings">
      <dl aria-label={words.standings}>
        {standings.map((standing) => {
          const found = latest.get(standing);
          return (
            <div key={standing}>
              <dt>{status.standing[standing]}</dt>
              <dd>
                {showFigureOr(found?.value ?? null, words.notYet)}
                {found ? <small className="muted">{formatShortMoment(found.at)}</small> : null}
              </dd>
            </div>
          );
        })}
      </dl>
      {revisions.length > 1 ? (
        <details className="earlier">
          <summary>{words.revisions(revisions.length)}</summary>
          <ul>
            {revisions.map(({ at, value, standing }) => (
              <li key={at}>
                {words.revision(
                  formatShortMoment(at),
                  showFigureOr(value, words.notYet),
                  standing ? status.standing[standing] : words.notYet,
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
