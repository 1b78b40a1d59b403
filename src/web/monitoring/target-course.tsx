import type { TargetStatus } from '#contract/monitoring.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { type Text, useText } from '../text/text.tsx';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';
import { type ChartLevel, LineChart } from '../ui/line-chart.tsx';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import { linesOf } from './course-of.ts';
import { writePlanned } from './verdict-words.ts';

/** The series over the year against its target; the table of the same figures stands right below. */
export function TargetCourse({ status }: { readonly status: TargetStatus }) {
  const text = useText();
  const { monitoring, ui } = text;
  const { target, series, latest } = status;
  const title = target.nature === 'flow' ? monitoring.chart.cumulative : monitoring.chart.standing;
  const lines = linesOf(status, { actual: ui.actual, pace: ui.pace });
  const hasFigures = series.some(({ value }) => value !== null);
  return (
    <Section title={title} aside={target.unit}>
      {hasFigures ? (
        <>
          <Legend hasPace={lines.some(({ key }) => key === 'pace')} />
          <LineChart
            categories={['I', 'II', 'III', 'IV'].map((quarter) => `${text.shell.quarter} ${quarter}`)}
            lines={lines}
            levels={levelsOf(text, status)}
            fromZero={target.nature === 'flow'}
            write={writeTick}
            sentence={sentenceOf(text, status)}
            {...(latest?.value ? { lastLabel: writeFigure(latest.value) } : {})}
          />
        </>
      ) : (
        <Empty>{monitoring.chartNone}</Empty>
      )}
    </Section>
  );
}

function Legend({ hasPace }: { readonly hasPace: boolean }) {
  const { ui } = useText();
  return (
    <div className="legend chart-legend">
      <span>
        <svg width="26" height="8" aria-hidden>
          <path d="M0 4h26" stroke="var(--c-actual)" strokeWidth="2.6" />
        </svg>
        {ui.actual}
      </span>
      {hasPace ? (
        <span>
          <svg width="26" height="8" aria-hidden>
            <path d="M0 4h26" stroke="var(--ink)" strokeWidth="1.6" strokeDasharray="6 4" />
          </svg>
          {ui.pace}
        </span>
      ) : null}
      <span>
        <svg width="26" height="8" aria-hidden>
          <path d="M0 4h26" stroke="var(--c-target)" strokeWidth="1.8" />
        </svg>
        {ui.target}
      </span>
    </div>
  );
}

function levelsOf({ ui }: Text, { target }: TargetStatus): ChartLevel[] {
  const values = [target.value, target.valueMax].filter((value) => value !== null);
  return values.map((value) => ({ value: Number(value), label: ui.endsAt(capitalise(ui.target), writeFigure(value)) }));
}

/** A tick is a number made for drawing; written like a figure. */
function writeTick(value: number): string {
  return writeFigure(String(value));
}

function sentenceOf(text: Text, { target, series }: TargetStatus): string {
  const points = series.flatMap(({ periodKey, value }) => {
    const number = parsePeriodKey(periodKey)?.number;
    return value === null || !number
      ? []
      : `${text.shell.periods.quarter(number, Number(periodKey.slice(0, 4)))} ${writeWithUnit(value, target.unit)}`;
  });
  return text.monitoring.chartSentence(target.name, points.join(', '), writePlanned(target));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
