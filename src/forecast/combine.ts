import { METHODS } from './methods/index.ts';
import { clamp } from './numbers.ts';
import type { Origin, Pool } from './pool.ts';

/** What one period's weights were learned to be: see `docs/forecasting.md`. */
export interface LearnedWeights {
  /** `byFeature[method][feature]`. */
  readonly byFeature: readonly (readonly number[])[];
  /** How each method's standing changes from the first step to the last. */
  readonly byStep: readonly number[];
  /** How much a method's own back-test error on this series counts against it. */
  readonly byError: readonly number[];
}

const FARTHEST = 3;

/** What the weights hang on besides the features: each method's error beyond the others', and how far each step is. */
export function standingsFeatures(
  { errors, sample }: Pool,
  horizon: number,
): { surplus: Float64Array; far: Float64Array } {
  const logs = errors.map((error) => Math.log(error + 0.02));
  let common = 0;
  for (const each of logs) common += each / logs.length;
  const whole = 1.5 * Math.max(4, sample.period);
  return {
    surplus: logs.map((each) => clamp(each - common, -FARTHEST, FARTHEST)),
    far: Float64Array.from({ length: horizon }, (_, k) => Math.min(1, k / whole)),
  };
}

/** Weights of the methods at each step, summing to one: `weights[step][method]`. */
export function weightsOf(pool: Pool, learned: LearnedWeights, horizon: number): Float64Array[] {
  const { surplus, far } = standingsFeatures(pool, horizon);
  const before = Float64Array.from(METHODS, (_, m) => {
    const row = learned.byFeature[m] ?? [];
    let sum = -(learned.byError[m] ?? 0) * (surplus[m] as number);
    for (let f = 0; f < row.length; f += 1) sum += (row[f] as number) * (pool.features[f] as number);
    return sum;
  });
  return Array.from(far, (distance) => {
    const weights = before.map((each, m) => Math.exp(clamp(each + distance * (learned.byStep[m] ?? 0), -30, 30)));
    let sum = 0;
    for (const weight of weights) sum += weight;
    return weights.map((weight) => weight / sum);
  });
}

/** The weighted mean of the methods from one origin. */
export function combine({ forecasts }: Origin, weights: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(forecasts[0]?.length ?? 0);
  for (let k = 0; k < out.length; k += 1) {
    const at = weights[k] as Float64Array;
    let sum = 0;
    for (let m = 0; m < at.length; m += 1) sum += (at[m] as number) * ((forecasts[m] as Float64Array)[k] as number);
    out[k] = sum;
  }
  return out;
}
