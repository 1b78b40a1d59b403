import { useNavigate } from '@tanstack/react-router';
import type { PeriodView } from '#contract/reporting.ts';
import { countCompleteness } from '#domain/reporting/completeness.ts';
import { looks } from '../../status/status-looks.ts';
import { useText } from '../../text/text.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { MatrixCounts } from './matrix-counts.tsx';
import { countStates, isAsked, type MatrixRow, type MatrixState, matrixStates } from './matrix-model.ts';

interface MatrixSummaryProps {
  readonly rows: readonly MatrixRow[];
  readonly period: PeriodView;
  readonly chosen: MatrixState | null;
}

const marks = {
  ok: 'ok-mark',
  run: 'run-mark',
  warn: 'warn-mark',
  bad: 'bad-mark',
  idle: 'idle-mark',
  wait: 'accent',
  none: 'ink',
};

/** How many have handed in, and who is where: each count is a filter, kept in the address. */
export function MatrixSummary({ rows, period, chosen }: MatrixSummaryProps) {
  const { reporting } = useText();
  const words = reporting.matrix;
  const navigate = useNavigate({ from: '/bao-cao' });
  const reports = rows.flatMap(({ cells }) => cells.get(period.key) ?? []);
  const shown = reports.filter(isAsked);
  const { expected, received } = countCompleteness(reports);
  const counts = countStates(rows, period.key);
  const choose = (state: MatrixState | null) =>
    void navigate({
      search: ({ loc: _left, ...rest }) => (state === null ? rest : { ...rest, loc: state }),
      replace: true,
    });
  return (
    <div className="sumr">
      <div className="ln">
        <span className="lead">{words.handedIn(received, expected)}</span>
        <div className="filter" role="group" aria-label={words.filterAria}>
          <button type="button" className="chipf" aria-pressed={chosen === null} onClick={() => choose(null)}>
            {words.all} <b>{shown.length}</b>
          </button>
          {matrixStates.map((state) =>
            counts.has(state) || state === chosen ? (
              <StateChip
                key={state}
                state={state}
                count={counts.get(state) ?? 0}
                isChosen={chosen === state}
                onChoose={() => choose(state)}
              />
            ) : null,
          )}
        </div>
      </div>
      <MatrixCounts reports={reports} />
      <div className="stackline" aria-hidden>
        {matrixStates.map((state) => (
          <span
            key={state}
            style={{ flexGrow: counts.get(state) ?? 0, background: `var(--${marks[looks.report[state].hue]})` }}
          />
        ))}
      </div>
    </div>
  );
}

interface StateChipProps {
  readonly state: MatrixState;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function StateChip({ state, count, isChosen, onChoose }: StateChipProps) {
  const { reporting, status } = useText();
  const word = state === 'none' ? reporting.matrix.notHandedIn : status.report[state];
  return (
    <button type="button" className="chipf" aria-pressed={isChosen} onClick={onChoose}>
      <StatusMark look={looks.report[state]}>{word}</StatusMark> <b>{count}</b>
    </button>
  );
}
