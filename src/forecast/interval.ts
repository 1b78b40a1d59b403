import { FEATURES } from './features.ts';
import type { Pool } from './pool.ts';
import { mean } from './numbers.ts';

/** Half-widths of the four bounds at each step, as distances from the mean. */
export interface Widths {
  readonly down80: Float64Array;
  readonly up80: Float64Array;
  readonly down95: Float64Array;
  readonly up95: Float64Array;
}

export const BOUNDS = ['down80', 'up80', 'down95', 'up95'] as const;

/** What one period's widths were learned to be: `heads[bound][feature]`, logarithms of widths in the series' own scale. */
export type LearnedWidths = readonly (readonly number[])[];

export const WIDTH_FEATURES = 16;

interface BackTest {
  /** Mean absolute error of the combination, freed of the growth with the horizon. */
  readonly error: number;
  /** How much worse the worst step was, as a logarithm. */
  readonly tail: number;
}

function backTestOf(pool: Pool, before: readonly Float64Array[]): BackTest {
  let sum = 0;
  let count = 0;
  let worst = 0;
  pool.earlier.forEach(({ at }, o) => {
    const path = before[o] as Float64Array;
    for (let k = 0; k < path.length; k += 1) {
      const miss = Math.abs((path[k] as number) - (pool.sample.values[at + k] as number)) / Math.sqrt(1 + 0.3 * k);
      sum += miss;
      worst = Math.max(worst, miss);
      count += 1;
    }
  });
  if (count === 0) return { error: pool.scale, tail: 1 };
  return { error: sum / count, tail: Math.log((worst + 0.01 * pool.scale) / (sum / count + 0.01 * pool.scale)) };
}

function meanChange(values: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < values.length; i += 1) sum += Math.abs((values[i] as number) - (values[i - 1] as number));
  return sum / Math.max(1, values.length - 1);
}

/** How far apart the methods are at a step, each by its weight. */
function disagreement(pool: Pool, weights: Float64Array, centre: number, k: number): number {
  let sum = 0;
  for (let m = 0; m < weights.length; m += 1) {
    sum += (weights[m] as number) * Math.abs((pool.now.forecasts[m]?.[k] as number) - centre);
  }
  return sum;
}

/** What the width at each step hangs on: one row a step. */
export function widthFeatures(
  pool: Pool,
  weights: readonly Float64Array[],
  forecasts: Float64Array,
  before: readonly Float64Array[],
): Float64Array[] {
  const { sample, scale } = pool;
  const level = mean(sample.values.subarray(Math.max(0, sample.values.length - Math.max(4, sample.period)))) || 1;
  const inScale = (width: number): number => Math.log(width / scale + 0.02);
  const { error, tail } = backTestOf(pool, before);
  const back = inScale(error);
  const echo = pool.features[FEATURES.indexOf('echo')] as number;
  const positive = sample.isPositive ? 1 : 0;
  const short = pool.features[FEATURES.indexOf('short')] as number;
  const change = inScale(meanChange(sample.adjusted));
  const spread = inScale(Math.abs(level) * 0.1);
  const length = Math.log(sample.values.length / sample.period / 5);
  const evidence = Math.min(2, sample.season.evidence);
  return Array.from(forecasts, (forecast, k) => {
    const apart = inScale(disagreement(pool, weights[k] as Float64Array, forecast, k));
    const far = Math.log(1 + k);
    const tall = sample.isPositive ? Math.log(Math.max(0.2, Math.min(5, forecast / level))) : 0;
    const steady = [length, spread, tall, evidence, far * length, tail, echo, positive, short, short * far];
    return Float64Array.of(1, back, change, apart, far, far * far * 0.3, ...steady);
  });
}

const MOST = 6;

/**
 * Widths of the intervals: quantiles of the back-test errors of many series, each scaled by its own features (quantile regression,
 * Koenker and Bassett 1978, Econometrica 46, calibrated on series left out: Romano, Patterson and Candès 2019, Conformalized Quantile Regression).
 */
export function widthsOf(pool: Pool, features: readonly Float64Array[], learned: LearnedWidths): Widths {
  const [down80, up80, down95, up95] = BOUNDS.map((_, b) => {
    const head = learned[b] ?? [];
    const widths = new Float64Array(features.length);
    for (let k = 0; k < widths.length; k += 1) {
      const row = features[k] as Float64Array;
      let sum = 0;
      for (let f = 0; f < row.length; f += 1) sum += (head[f] ?? 0) * (row[f] as number);
      widths[k] = pool.scale * Math.exp(Math.min(MOST, sum));
    }
    return widths;
  }) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return {
    down80,
    up80,
    down95: down95.map((w, k) => Math.max(w, down80[k] as number)),
    up95: up95.map((w, k) => Math.max(w, up80[k] as number)),
  };
}
