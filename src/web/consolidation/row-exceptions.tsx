import type { ConsolidatedRow, ConsolidationView } from '#contract/consolidation.ts';
import { showFigureOr } from '../ui/figure-words.ts';
import { useConsolidationWords } from './use-consolidation-words.ts';
import {
  IconAlertCircleFilled,
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconClockCheck,
  IconHistory,
  IconInfoCircle,
} from '../ui/icons.ts';
import { describeContradiction } from './contradiction-words.ts';
import { useConflictWords } from './use-conflict-words.ts';
import { exceptionsOf } from './exceptions.ts';

interface RowExceptionsProps {
  readonly view: ConsolidationView;
  readonly row: ConsolidatedRow;
}

/** What one has to know about a figure before it goes on: whom it waits for, what contradicts, what came late or changed. */
export function RowExceptions({ view, row }: RowExceptionsProps) {
  const consolidation = useConsolidationWords();
  const kinds = exceptionsOf(row, view.changedSinceFreeze);
  if (kinds.length === 0 && row.exempted.length === 0 && !row.chosen) return null;
  const change = view.changedSinceFreeze.find(({ targetId }) => targetId === row.target.id);
  const waitsFor = row.waitingFor.map(({ shortName }) => shortName).join(', ');
  return (
    <ul className="exc">
      {kinds.includes('missing') || kinds.includes('partial') ? (
        <li className="bad-word">
          <IconAlertCircleFilled className="ic" aria-hidden />
          {row.waitingFor.length > 0 ? consolidation.waitingFor(waitsFor) : consolidation.noLead}
        </li>
      ) : null}
      {row.contradictions.map((contradiction) => (
        <li key={`${contradiction.code} ${Object.values(contradiction.figures).join(' ')}`} className="warn-word">
          <IconAlertTriangleFilled className="ic" aria-hidden />
          {describeContradiction(consolidation.contradictions, contradiction, row.target.name).says}
        </li>
      ))}
      {kinds.includes('late') ? (
        <li className="second">
          <IconClockCheck className="ic" aria-hidden />
          {consolidation.late(row.lateSources)}
        </li>
      ) : null}
      <QuietFacts row={row} />
      {change ? (
        <li className="warn-word">
          <IconHistory className="ic" aria-hidden />
          {consolidation.changed.line(
            consolidation.filters.changed,
            showFigureOr(change.was, consolidation.missingValue),
            showFigureOr(change.now, consolidation.missingValue),
          )}
        </li>
      ) : null}
    </ul>
  );
}

/** What explains the figure and asks for nothing. */
function QuietFacts({ row }: { readonly row: ConsolidatedRow }) {
  const words = useConflictWords();
  return (
    <>
      {row.chosen ? (
        <li className="second">
          <IconCircleCheck className="ic" aria-hidden />
          {words.chosenSource}
        </li>
      ) : null}
      {row.exempted.length > 0 ? (
        <li className="second">
          <IconInfoCircle className="ic" aria-hidden />
          {words.exempted(row.exempted.map(({ shortName }) => shortName).join(', '))}
        </li>
      ) : null}
    </>
  );
}
