import type { Method, Project } from '../method.ts';
import { addSeason } from '../seasonality.ts';

const ALPHAS = [0.05, 0.12, 0.22, 0.35, 0.5, 0.68, 0.85, 0.99];
const THETAS = [1, 1.4, 2, 3, 5];

/** The straight line of the values so far, kept up as each comes in. */
interface Trend {
  readonly level: Float64Array;
  readonly slope: Float64Array;
  readonly average: Float64Array;
}

function followTrend(values: Float64Array): Trend {
  const n = values.length;
  const trend = { level: new Float64Array(n + 1), slope: new Float64Array(n + 1), average: new Float64Array(n + 1) };
  for (let t = 1; t <= n; t += 1) stepTrend(trend, t, values[t - 1] as number);
  return trend;
}

function stepTrend({ level, slope, average }: Trend, t: number, value: number): void {
  const before = average[t - 1] as number;
  const now = ((t - 1) * before + value) / t;
  const rise = t === 1 ? 0 : ((t - 2) * (slope[t - 1] as number) + (6 / t) * (value - before)) / (t + 1);
  average[t] = now;
  slope[t] = rise;
  level[t] = now - (rise * (t + 1)) / 2;
}

interface Fit {
  readonly alpha: number;
  readonly share: number;
}

/** Squared one-step errors of the values from the third on. */
function squaresOf(values: Float64Array, trend: Trend, { alpha, share }: Fit): number {
  const keep = 1 - alpha;
  let level = values[0] as number;
  let kept = keep;
  let squares = 0;
  for (let t = 1; t < values.length; t += 1) {
    const next = kept * keep;
    const line = kept * (trend.level[t] as number) + ((1 - next) / alpha) * (trend.slope[t] as number);
    const error = (values[t] as number) - level - share * line;
    if (t > 1) squares += error * error;
    level += alpha * ((values[t] as number) - level);
    kept = next;
  }
  return squares;
}

function fitBest(values: Float64Array, trend: Trend): Fit {
  let best: Fit = { alpha: 0.5, share: 0.5 };
  let least = Number.POSITIVE_INFINITY;
  for (const theta of THETAS) {
    for (const alpha of ALPHAS) {
      const fit = { alpha, share: 1 - 1 / theta };
      const squares = squaresOf(values, trend, fit);
      if (squares < least) [best, least] = [fit, squares];
    }
  }
  return best;
}

function project(
  values: Float64Array,
  trend: Trend,
  { alpha, share }: Fit,
  upTo: number,
  horizon: number,
): Float64Array {
  const keep = 1 - alpha;
  let level = values[0] as number;
  for (let t = 1; t < upTo; t += 1) level += alpha * ((values[t] as number) - level);
  let kept = keep ** upTo;
  let [average, slope, line] = [
    trend.average[upTo] as number,
    trend.slope[upTo] as number,
    trend.level[upTo] as number,
  ];
  const out = new Float64Array(horizon);
  for (let k = 0; k < horizon; k += 1) {
    const value = level + share * (kept * line + ((1 - kept * keep) / alpha) * slope);
    out[k] = value;
    level += alpha * (value - level);
    kept *= keep;
    const t = upTo + k + 1;
    slope = ((t - 2) * slope + (6 / t) * (value - average)) / (t + 1);
    average += (value - average) / t;
    line = average - (slope * (t + 1)) / 2;
  }
  return out;
}

/**
 * The dynamic optimised theta model: theta chosen by the series, its line re-estimated at each value (Fiorucci, Pellegrini, Louzada,
 * Petropoulos and Koehler 2016, International Journal of Forecasting 32).
 */
export const dynamicTheta: Method = {
  name: 'dynamic-theta',
  fit: ({ adjusted, season }): Project => {
    const trend = followTrend(adjusted);
    const fit = fitBest(adjusted, trend);
    return (upTo, horizon) => addSeason(project(adjusted, trend, fit, upTo, horizon), upTo, season);
  },
};
