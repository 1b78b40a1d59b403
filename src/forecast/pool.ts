import { featuresOf } from './features.ts';
import type { Sample } from './method.ts';
import { METHODS } from './methods/index.ts';
import { clamp } from './numbers.ts';

/** Each method's forecasts from one origin: `forecasts[method][step]`. */
export interface Origin {
  readonly at: number;
  readonly forecasts: readonly Float64Array[];
}

/** What all methods say of a sample, and what they would have said from earlier origins. */
export interface Pool {
  readonly sample: Sample;
  readonly features: Float64Array;
  readonly now: Origin;
  /** Rolling origins inside the sample, the latest first. */
  readonly earlier: readonly Origin[];
  /** Mean absolute change over a year (or a step, where the sample is shorter): the scale of errors. */
  readonly scale: number;
  /** Mean absolute error of each method over the earlier origins, in scales. */
  readonly errors: Float64Array;
}

const ORIGINS = 5;
const FEWEST = 3;

/** Mean absolute seasonal difference, the denominator of MASE (Hyndman and Koehler 2006, International Journal of Forecasting 22). */
export function seasonalScale(values: ArrayLike<number>, period: number): number {
  const lag = values.length > period + 1 ? period : 1;
  let sum = 0;
  for (let i = lag; i < values.length; i += 1) sum += Math.abs((values[i] as number) - (values[i - lag] as number));
  return sum / Math.max(1, values.length - lag);
}

/** No forecast leaves the history by more than its own range: a trend run wild must not outvote the others. */
function limited(forecasts: Float64Array, low: number, high: number): Float64Array {
  for (let k = 0; k < forecasts.length; k += 1) {
    const forecast = forecasts[k] as number;
    forecasts[k] = Number.isFinite(forecast) ? clamp(forecast, low, high) : (low + high) / 2;
  }
  return forecasts;
}

/** Where the back-test stands: origins spread evenly over the last part of the sample, and how far each looks. */
export function originsOf(length: number, period: number, horizon: number): { at: number[]; reach: number } {
  const reach = clamp(Math.floor(length / 4), 1, Math.min(horizon, Math.max(2 * period, 6)));
  const step = Math.max(1, Math.ceil(reach / 3));
  const at = Array.from({ length: ORIGINS }, (_, i) => length - reach - i * step);
  return { at: at.filter((each) => each >= Math.max(FEWEST, Math.floor(length / 2))), reach };
}

function absoluteErrors(values: Float64Array, origins: readonly Origin[], scale: number): Float64Array {
  const errors = new Float64Array(METHODS.length);
  let count = 0;
  for (const { at, forecasts } of origins) {
    count += forecasts[0]?.length ?? 0;
    for (let m = 0; m < errors.length; m += 1) {
      const path = forecasts[m] as Float64Array;
      let sum = 0;
      for (let k = 0; k < path.length; k += 1) sum += Math.abs((path[k] as number) - (values[at + k] as number));
      errors[m] = (errors[m] as number) + sum;
    }
  }
  return errors.map((sum) => sum / Math.max(1, count) / scale);
}

/** Fits every method once and lets it speak from the end and from rolling origins (Tashman 2000, IJF 16). */
export function poolOf(sample: Sample, horizon: number): Pool {
  const { values, period } = sample;
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const range = most - least;
  const low = sample.isPositive ? Math.max(least / 3, least - range) : least - range;
  const high = most + range;
  const projects = METHODS.map((method) => method.fit(sample));
  const from = (at: number, steps: number): Origin => ({
    at,
    forecasts: projects.map((project) => limited(project(at, steps), low, high)),
  });
  const { at, reach } = originsOf(values.length, period, horizon);
  const earlier = at.map((each) => from(each, reach));
  const scale = Math.max(seasonalScale(values, period), 1e-9);
  return {
    sample,
    features: featuresOf(sample),
    now: from(values.length, horizon),
    earlier,
    scale,
    errors: absoluteErrors(values, earlier, scale),
  };
}
