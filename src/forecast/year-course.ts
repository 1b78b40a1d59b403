import { fillGaps } from './gaps.ts';
import { quantile } from './numbers.ts';
import { normal, seeded } from './random.ts';
import type { Projection, Series } from './series.ts';

/** A flow whose year is asked for, with what is forecast of it. */
export interface KnownFlow {
  readonly series: Series & { readonly start: readonly [number, number] };
  /** Reported values, gaps inside them filled. */
  readonly filled: Float64Array;
  readonly projection: Projection;
  readonly floor: number;
}

/** What a running total may be at the end of one period that is still to come. */
export interface CourseStep {
  /** Place of the period in its year, from 1. */
  readonly place: number;
  readonly mean: number;
  /** Simulated running totals, in no order. */
  readonly outcomes: Float64Array;
}

export interface YearCourse {
  /** Sum of the reported periods. */
  readonly reported: number;
  /** How many of the year's periods are reported. */
  readonly periods: number;
  /** The total that no outcome is below: what is reported, where the flow cannot be negative. */
  readonly least: number;
  /** Running total up to the last reported period, gaps filled. */
  readonly soFar: number;
  readonly steps: readonly CourseStep[];
}

const PATHS = 800;
/** Share of the errors of one path that is common to all its steps: a year that starts above the forecast tends to stay above. */
const COMMON = 0.85;
const AT_80 = 1.2816;
const AT_95 = 1.96;
const SEED = 20_240_101;

/** The value that stands at `z` standard deviations in a forecast given by its mean and four bounds. */
export function valueAt(of: Projection, k: number, z: number): number {
  const centre = of.mean[k] as number;
  const [near, far] =
    z < 0 ? [of.lo80[k] as number, of.lo95[k] as number] : [of.hi80[k] as number, of.hi95[k] as number];
  const size = Math.abs(z);
  if (size <= AT_80) return centre + ((near - centre) * size) / AT_80;
  return near + ((far - near) * (size - AT_80)) / (AT_95 - AT_80);
}

/** Equally likely values of one step of a level or a rate. */
export function simulatedLevels(of: Projection, k: number): Float64Array {
  const next = seeded(SEED);
  const levels = new Float64Array(PATHS);
  for (let path = 0; path < PATHS; path += 2) {
    const z = normal(next);
    levels[path] = valueAt(of, k, z);
    levels[path + 1] = valueAt(of, k, -z);
  }
  return levels;
}

/** Running sums over the steps on many paths whose errors hang together, one list a step. */
function simulatedSums(of: Projection, steps: readonly number[], floor: number): Float64Array[] {
  const next = seeded(SEED);
  const sums = steps.map(() => new Float64Array(PATHS));
  for (let path = 0; path < PATHS; path += 2) {
    const common = Math.sqrt(COMMON) * normal(next);
    let [above, below] = [0, 0];
    steps.forEach((k, s) => {
      const z = common + Math.sqrt(1 - COMMON) * normal(next);
      above += Math.max(floor, valueAt(of, k, z));
      below += Math.max(floor, valueAt(of, k, -z));
      const at = sums[s] as Float64Array;
      at[path] = above;
      at[path + 1] = below;
    });
  }
  return sums;
}

/** What the gapless earlier years say: the year's total by the share that its first `periods` had in them. */
function totalByShare({ filled, series }: KnownFlow, first: number, periods: number): number | null {
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

/** How far the forecasts of the rest, `ahead` in all, are moved towards what the earlier years' shares say. */
function leanOf(known: KnownFlow, first: number, periods: number, base: number, ahead: number): number {
  const byShare = first >= 0 ? totalByShare(known, first, periods) : null;
  return byShare === null ? 0 : LEAN_ON_SHARES * (byShare - base - ahead);
}

/** Makes a flow ready: its gaps filled and the floor that its periods keep. */
export function knownFlow(series: KnownFlow['series'], projection: Projection): KnownFlow {
  const neverBelow = series.values.every((value) => value === null || value >= 0);
  const floor = neverBelow ? Math.max(0, series.floor ?? 0) : (series.floor ?? -Infinity);
  return { series, filled: fillGaps(series.values, series.period), projection, floor };
}

/** How the running total of one year goes on: what is reported of it and, step by step, what it may come to. */
export function yearCourse(known: KnownFlow, year: number): YearCourse {
  const { series, filled, projection, floor } = known;
  const { period, start, values } = series;
  const first = (year - start[0]) * period - (start[1] - 1);
  const places = Array.from({ length: period }, (_, i) => first + i).filter((at) => at >= 0);
  const past = places.filter((at) => at < filled.length);
  const given = past.filter((at) => values[at] !== null);
  const sumOver = (at: readonly number[]): number => at.reduce((sum, each) => sum + (filled[each] as number), 0);
  const reported = sumOver(given);
  const soFar = sumOver(past);
  const least = floor >= 0 ? reported : -Infinity;
  const steps = places.filter((at) => at >= filled.length).map((at) => at - filled.length);
  const ahead = steps.reduce((sum, k) => sum + (projection.mean[k] as number), 0);
  const lean = steps.length > 0 ? leanOf(known, first, past.length, soFar, ahead) : 0;
  const sums = simulatedSums(projection, steps, floor);
  let gone = 0;
  const course = steps.map((k, s): CourseStep => {
    gone += projection.mean[k] as number;
    // The lean is spread as the rest itself is; the year's end gets all of it.
    const moved = s === steps.length - 1 ? lean : ahead === 0 ? 0 : lean * (gone / ahead);
    return {
      place: filled.length + k - first + 1,
      mean: Math.max(least, soFar + gone + moved),
      outcomes: (sums[s] as Float64Array).map((sum) => Math.max(least, soFar + moved + sum)),
    };
  });
  return { reported, periods: given.length, least, soFar, steps: course };
}
