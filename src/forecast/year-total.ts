import { forecast } from './forecast.ts';
import { quantileOfSorted } from './numbers.ts';
import type { DeclineReason, Series } from './series.ts';
import { type KnownFlow, knownFlow, yearCourse } from './year-course.ts';

/** The total of one year of a flow: what is reported of it, and what it is expected to come to. */
export interface YearTotal {
  readonly year: number;
  /** Sum of the reported periods. */
  readonly reported: number;
  /** How many of the year's periods are reported. */
  readonly periods: number;
  readonly total: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

function totalOf(known: KnownFlow, year: number): YearTotal {
  const { reported, periods, least, soFar, steps } = yearCourse(known, year);
  const end = steps.at(-1);
  const total = end?.mean ?? Math.max(least, soFar);
  const sorted = end ? new Float64Array(end.outcomes).sort() : null;
  const bound = (share: number): number => (sorted ? quantileOfSorted(sorted, share) : total);
  return {
    year,
    reported,
    periods,
    total,
    lo80: Math.min(total, bound(0.1)),
    hi80: Math.max(total, bound(0.9)),
    lo95: Math.min(total, bound(0.025)),
    hi95: Math.max(total, bound(0.975)),
  };
}

/**
 * Totals of the year that the last reported period belongs to and of the whole years the horizon covers, for a flow: what is
 * reported plus the rest by forecast, its range by simulated paths. Never below what is reported where the flow cannot be negative.
 * A series without a start counts its years from 1, its first value as the first period of year 1.
 */
export function yearTotals(asked: Series): readonly YearTotal[] | { readonly declined: DeclineReason } {
  const last = asked.values.findLastIndex((value) => value !== null) + 1;
  const start = asked.start ?? [1, 1];
  const after = (last + start[1] - 1) % asked.period;
  const toYearEnd = after === 0 ? 0 : asked.period - after;
  const horizon = Math.max(1, toYearEnd, asked.horizon + asked.values.length - last);
  const series = { ...asked, start, values: asked.values.slice(0, last), horizon };
  const projection = forecast({ ...asked, values: series.values, horizon });
  if ('declined' in projection) return projection;
  const known = knownFlow(series, projection);
  const firstYear = start[0] + Math.floor((last - 1 + start[1] - 1) / series.period);
  const lastYear = start[0] + Math.floor((last + horizon + start[1] - 1) / series.period) - 1;
  const years = Array.from({ length: Math.max(1, lastYear - firstYear + 1) }, (_, i) => firstYear + i);
  return years.map((year) => totalOf(known, year));
}
