import { createHash } from 'node:crypto';
import type { TargetView } from '#contract/programme.ts';
import type { KnownFigure } from '#domain/monitoring/target-series.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { METHOD_VERSION, type TargetForecastInput } from '#forecast/targets/target-forecast.ts';
import { isShareOfCount, seriesOf } from '../judge-statuses.ts';
import type { ProgrammeFigures } from '../load-programme-figures.ts';
import type { EarlierValue } from './forecast-queries.ts';

/** The figures of a target up to the period that is looked at: earlier years first, then what this year's reports made. */
function figuresOf(facts: ProgrammeFigures, target: TargetView, earlier: readonly EarlierValue[]): KnownFigure[] {
  const before = earlier
    .filter(
      ({ targetId, periodKey }) =>
        targetId === target.id && (parsePeriodKey(periodKey)?.year ?? facts.year) < facts.year,
    )
    .map(({ periodKey, value }) => ({ periodKey, value }))
    .toSorted((a, b) => (a.periodKey < b.periodKey ? -1 : 1));
  const reported = seriesOf(facts, target, facts.asOf).flatMap(({ periodKey, value }) =>
    value === null ? [] : [{ periodKey, value }],
  );
  return [...before, ...reported];
}

/** All that the forecast of a target is made of. */
export function inputOf(
  facts: ProgrammeFigures,
  target: TargetView,
  earlier: readonly EarlierValue[],
): TargetForecastInput {
  const { name, asWritten, comparator, value, valueMax, unit, denominator, direction, nature } = target;
  return {
    version: METHOD_VERSION,
    year: facts.year,
    target: { name, asWritten, comparator, value, valueMax, unit, denominator, direction, nature },
    baseline: target.baseline?.value ?? null,
    shareOfCount: isShareOfCount(facts.targets, target),
    figures: figuresOf(facts, target, earlier),
  };
}

/** The input as the bytes that are hashed and kept. */
export function writeInput(input: TargetForecastInput): { input: string; inputSha256: string } {
  const text = JSON.stringify(input);
  return { input: text, inputSha256: createHash('sha256').update(text).digest('hex') };
}
