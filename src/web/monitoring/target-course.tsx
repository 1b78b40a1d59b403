import type { ReactNode } from 'react';
import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetStatus } from '#contract/monitoring.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { type Text, useText } from '../text/text.tsx';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';
import { type ChartLevel, type ChartLine, LineChart } from '../ui/line-chart.tsx';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import { linesOf } from './course-of.ts';
import { type Fan, fanOf } from './forecast/fan-of.ts';
import { FanLegend } from './forecast/fan-legend.tsx';
import { type ForecastWords, useForecastWords } from './forecast/use-forecast-words.ts';
import { writePlanned } from './verdict-words.ts';

interface TargetCourseProps {
  readonly status: TargetStatus;
  readonly forecast: TargetForecastView | undefined;
}

/** The series over the year against its target; the table of the same figures stands right below. */
export function TargetCourse({ status, forecast }: TargetCourseProps) {
  const text = useText();
  const words = useForecastWords();
  const { monitoring } = text;
  const { target, series, latest } = status;
  const title = target.nature === 'flow' ? monitoring.chart.cumulative : monitoring.chart.standing;
  const fan = forecast ? fanOf(status, forecast, words.legend) : null;
  const lines = drawnLines(text, status, fan);
  const hasFigures = series.some(({ value }) => value !== null) || (fan?.bands.length ?? 0) > 0;
  return (
    <Section title={title} aside={target.unit}>
      {hasFigures ? (
        <>
          <Legend hasPace={lines.some(({ key }) => key === 'pace')}>{fan ? <FanLegend fan={fan} /> : null}</Legend>
          <LineChart
            categories={['I', 'II', 'III', 'IV'].map((quarter) => `${text.shell.quarter} ${quarter}`)}
            lines={lines}
            levels={levelsOf(text, status)}
            bands={fan?.bands ?? []}
            marks={marksOf(words, forecast)}
            fromZero={target.nature === 'flow'}
            write={writeTick}
            sentence={[sentenceOf(text, status), forecastSentence(words, status, forecast)].join(' ')}
            {...(latest?.value ? { lastLabel: writeFigure(latest.value) } : {})}
          />
        </>
      ) : (
        <Empty>{monitoring.chartNone}</Empty>
      )}
    </Section>
  );
}

function Legend({ hasPace, children }: { readonly hasPace: boolean; readonly children?: ReactNode }) {
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
      {children}
    </div>
  );
}

function levelsOf({ ui }: Text, { target }: TargetStatus): ChartLevel[] {
  const values = [target.value, target.valueMax].filter((value) => value !== null);
  return values.map((value) => ({ value: Number(value), label: ui.endsAt(capitalise(ui.target), writeFigure(value)) }));
}

/** The pace that would still just reach the target takes the place of the even one. */
function drawnLines({ ui }: Text, status: TargetStatus, fan: Fan | null): ChartLine[] {
  const own = linesOf(status, { actual: ui.actual, pace: ui.pace });
  const isNeeded = fan?.lines.some(({ key }) => key === 'needed') === true;
  return [...(fan?.lines ?? []), ...own.filter(({ key }) => key !== 'pace' || !isNeeded)];
}

function forecastSentence(words: ForecastWords, { target }: TargetStatus, forecast?: TargetForecastView): string {
  if (!forecast?.yearEnd) return '';
  const { mean, lo80, hi80 } = forecast.yearEnd;
  return words.sentence(writeWithUnit(mean, target.unit), writeFigure(lo80), writeWithUnit(hi80, target.unit));
}

/** The forecast's end and the ends of its range, written at the right. */
function marksOf(words: ForecastWords, forecast: TargetForecastView | undefined): ChartLevel[] {
  if (!forecast?.yearEnd) return [];
  const { mean, lo80, hi80 } = forecast.yearEnd;
  return [
    { value: Number(hi80), label: writeFigure(hi80) },
    { value: Number(mean), label: words.forecastEnd(writeFigure(mean)) },
    { value: Number(lo80), label: writeFigure(lo80) },
  ].filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index);
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
