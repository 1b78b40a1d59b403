import { forecast } from './forecast.ts';
import { fillGaps } from './gaps.ts';
import { quantile } from './numbers.ts';
import { normal, seeded } from './random.ts';
import type { DeclineReason, Projection, Series } from './series.ts';

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

const PATHS = 800;
/** Share of the errors of one path that is common to all its steps: a year that starts above the forecast tends to stay above. */
const COMMON = 0.85;
const AT_80 = 1.2816;
const AT_95 = 1.96;

/** The value that stands at `z` standard deviations in a forecast given by its mean and four bounds. */
function valueAt(of: Projection, k: number, z: number): number {
  const centre = of.mean[k] as number;
  const [near, far] =
    z < 0 ? [of.lo80[k] as number, of.lo95[k] as number] : [of.hi80[k] as number, of.hi95[k] as number];
  const size = Math.abs(z);
  if (size <= AT_80) return centre + ((near - centre) * size) / AT_80;
  return near + ((far - near) * (size - AT_80)) / (AT_95 - AT_80);
}

/** Sums of the steps over many paths whose errors hang together. */
function simulatedSums(of: Projection, steps: readonly number[], floor: number): Float64Array {
  const next = seeded(20_240_101);
  const sums = new Float64Array(PATHS);
  for (let path = 0; path < PATHS; path += 2) {
    const common = Math.sqrt(COMMON) * normal(next);
    for (const k of steps) {
      const z = common + Math.sqrt(1 - COMMON) * normal(next);
      sums[path] = (sums[path] as number) + Math.max(floor, valueAt(of, k, z));
      sums[path + 1] = (sums[path + 1] as number) + Math.max(floor, valueAt(of, k, -z));
    }
  }
  return sums;
}

interface Known {
  readonly series: Series & { readonly start: readonly [number, number] };
  /** Reported values, gaps inside them filled. */
  readonly filled: Float64Array;
  readonly projection: Projection;
  readonly floor: number;
}

/** What the gapless earlier years say: the year's total by the share that its first `periods` had in them. */
function totalByShare({ filled, series }: Known, first: number, periods: number): number | null {
  const { period } = series;
  const shares: number[] = [];
  for (let at = first - period; at >= 0 && shares.length < 4; at -= period) {
    let part = 0;
    let whole = 0;
    for (let i = 0; i < period; i += 1) {
      whole += filled[at + i] as number;
      if (i < periods) part += filled[at + i] as number;
    }
    if (whole > 0 && part > 0) shares.push(part / whole);
  }
  let sum = 0;
  for (let i = 0; i < periods; i += 1) sum += filled[first + i] as number;
  return shares.length >= 2 && sum > 0 ? sum / quantile(shares, 0.5) : null;
}

/** How far the total leans on the earlier years' shares instead of the sum of the forecasts. */
const LEAN_ON_SHARES = 0.3;

function totalOf(known: Known, year: number): YearTotal {
  const { series, filled, projection, floor } = known;
  const { period, start, values } = series;
  const first = (year - start[0]) * period - (start[1] - 1);
  const places = Array.from({ length: period }, (_, i) => first + i).filter((at) => at >= 0);
  const past = places.filter((at) => at < filled.length);
  const steps = places.filter((at) => at >= filled.length).map((at) => at - filled.length);
  const given = past.filter((at) => values[at] !== null);
  const sumOver = (at: readonly number[]): number => at.reduce((sum, each) => sum + (filled[each] as number), 0);
  const reported = sumOver(given);
  const base = sumOver(past);
  const ahead = steps.reduce((sum, k) => sum + (projection.mean[k] as number), 0);
  const byShare = steps.length > 0 && first >= 0 ? totalByShare(known, first, past.length) : null;
  const rest = byShare === null ? ahead : ahead + LEAN_ON_SHARES * (byShare - base - ahead);
  const sums = steps.length > 0 ? simulatedSums(projection, steps, floor) : new Float64Array(1);
  const moved = steps.length > 0 ? rest - ahead : 0;
  const least = floor >= 0 ? reported : -Infinity;
  const bound = (share: number): number => Math.max(least, base + moved + quantile(sums, share));
  const total = Math.max(least, base + (steps.length > 0 ? rest : 0));
  return {
    year,
    reported,
    periods: given.length,
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
  const neverBelow = series.values.every((value) => value === null || value >= 0);
  const filled = fillGaps(series.values, series.period);
  const floor = neverBelow ? Math.max(0, series.floor ?? 0) : (series.floor ?? -Infinity);
  const known = { series, filled, projection, floor };
  const firstYear = start[0] + Math.floor((last - 1 + start[1] - 1) / series.period);
  const lastYear = start[0] + Math.floor((last + horizon + start[1] - 1) / series.period) - 1;
  const years = Array.from({ length: Math.max(1, lastYear - firstYear + 1) }, (_, i) => firstYear + i);
  return years.map((year) => totalOf(known, year));
}
