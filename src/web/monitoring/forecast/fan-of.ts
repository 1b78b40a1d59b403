import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetStatus } from '#contract/monitoring.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import type { ChartBand, ChartLine } from '../../ui/line-chart.tsx';
import { toNumber } from '../bullet-shape.ts';
import { quartersOf } from '../course-of.ts';

type Values = (number | null)[];

/** Which of the year's quarters ends with a period: 0–3; null for a month within one. */
function quarterOf(periodKey: string): number | null {
  const parsed = parsePeriodKey(periodKey);
  if (parsed?.frequency === 'quarter') return parsed.number - 1;
  if (parsed?.frequency === 'month') return parsed.number % 3 === 0 ? parsed.number / 3 - 1 : null;
  return parsed?.frequency === 'year' ? 3 : null;
}

function placed(points: readonly { periodKey: string; value: string | null }[]): Values {
  const values: Values = [null, null, null, null];
  for (const { periodKey, value } of points) {
    const quarter = quarterOf(periodKey);
    if (quarter !== null) values[quarter] = toNumber(value);
  }
  return values;
}

export interface Fan {
  readonly lines: ChartLine[];
  readonly bands: ChartBand[];
}

export interface FanNames {
  readonly forecast: string;
  readonly lastYear: string;
  readonly needed: string;
}

/** What the forecast adds to the course of the year: the fan, the year before and the pace that would just reach the target. */
export function fanOf({ target, series }: TargetStatus, forecast: TargetForecastView, names: FanNames): Fan {
  const actual = quartersOf(series).map((point) => toNumber(point?.value));
  const last = actual.findLastIndex((value) => value !== null);
  const before = forecast.earlierFigures.filter(
    ({ periodKey }) => parsePeriodKey(periodKey)?.year === forecast.year - 1,
  );
  const lastYear = placed(before.filter(({ periodKey }) => parsePeriodKey(periodKey)?.frequency !== 'year'));
  const lines: ChartLine[] = lastYear.some((value) => value !== null)
    ? [{ key: 'last', name: names.lastYear, values: lastYear }]
    : [];
  const planned = toNumber(target.value);
  if (planned !== null && last < 3)
    lines.push({ key: 'needed', name: names.needed, values: neededPath(actual, last, planned, target.nature) });
  if (forecast.course.length === 0) return { lines, bands: [] };
  const bound = (key: 'mean' | 'lo80' | 'hi80' | 'lo95' | 'hi95') => {
    const values = placed(forecast.course.map((point) => ({ periodKey: point.periodKey, value: point[key] })));
    return values.map((value, quarter) => (quarter === last ? (actual[last] ?? null) : value));
  };
  return {
    lines: [...lines, { key: 'forecast', name: names.forecast, values: bound('mean') }],
    bands: [
      { key: 'band-95', low: bound('lo95'), high: bound('hi95') },
      { key: 'band-80', low: bound('lo80'), high: bound('hi80') },
    ],
  };
}

/** In equal steps from the last figure (a sum begins the year with nothing) to the planned one. */
function neededPath(actual: Values, last: number, planned: number, nature: TargetStatus['target']['nature']): Values {
  const from = last >= 0 ? (actual[last] ?? null) : nature === 'flow' ? 0 : null;
  if (from === null) return [null, null, null, null];
  return actual.map((_, quarter) =>
    quarter < last ? null : from + ((planned - from) * (quarter - last)) / (3 - last),
  );
}
