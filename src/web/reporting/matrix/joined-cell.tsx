import type { PeriodView } from '#contract/reporting.ts';
import { countCompleteness, worstOf } from '#domain/reporting/completeness.ts';
import { useStandpointWords } from '../../agencies/standpoint/use-standpoint.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { LateMark, StateTag } from './matrix-cell.tsx';
import type { CellReports } from './matrix-model.ts';

interface JoinedCellProps {
  readonly reports: CellReports;
  readonly period: PeriodView;
  /** The period in view, in words. */
  readonly wide: boolean;
}

/** Reports of several agencies that are one today: how many of them came, and the one that most needs looking at. */
export function JoinedCell({ reports, period, wide }: JoinedCellProps) {
  const text = useText();
  const words = useStandpointWords();
  const { received, expected } = countCompleteness(reports);
  if (wide)
    return (
      <td className="now">
        <div className="w">
          <JoinedState reports={reports} />
        </div>
      </td>
    );
  const { class: worst } = worstOf(reports).timeliness;
  const hues = { overdue: 'miss', 'not-reported': 'miss', 'done-late': 'late', 'done-in-time': '' };
  const hue = Object.entries(hues).find(([each]) => each === worst)?.[1] ?? 'fut';
  return (
    <td className={`c ${hue}`}>
      {`${received}/${expected}`}
      <span className="vh">{words.joinedAria(namePeriod(text, period.key))}</span>
    </td>
  );
}

export function JoinedState({ reports }: { readonly reports: CellReports }) {
  const words = useStandpointWords();
  const { received, expected } = countCompleteness(reports);
  const worst = worstOf(reports);
  return (
    <>
      <StateTag report={worst} />
      <span className="d nw">
        {`${received}/${expected}`}
        <span className="vh">{words.joined}</span>
      </span>
      <LateMark report={worst} />
    </>
  );
}
