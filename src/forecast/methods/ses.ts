import type { Method, Project } from '../method.ts';
import { addSeason } from '../seasonality.ts';

const ALPHAS = [0.03, 0.08, 0.14, 0.2, 0.28, 0.37, 0.47, 0.58, 0.7, 0.82, 0.93, 0.999];

export interface Ses {
  readonly alpha: number;
  /** Level before the first value. */
  readonly start: number;
  readonly squares: number;
}

/** One pass: the squared one-step errors, with the start level that makes them least (the errors are linear in it). */
export function passSes(values: Float64Array, alpha: number): Ses {
  const keep = 1 - alpha;
  let level = 0;
  let weight = 1;
  let cross = 0;
  let weights = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    const error = (values[i] as number) - level;
    squares += error * error;
    cross += error * weight;
    weights += weight * weight;
    level += alpha * error;
    weight *= keep;
  }
  const start = cross / weights;
  return { alpha, start, squares: squares - cross * start };
}

/** Theta smooths the very array that simple smoothing does: it is fitted once. */
const fittedBefore = new WeakMap<Float64Array, Ses>();

/** Simple exponential smoothing by least squares (Brown 1959; Gardner 2006, International Journal of Forecasting 22). */
export function fitSes(values: Float64Array): Ses {
  const known = fittedBefore.get(values);
  if (known) return known;
  let best = passSes(values, ALPHAS[0] as number);
  for (let i = 1; i < ALPHAS.length; i += 1) {
    const next = passSes(values, ALPHAS[i] as number);
    if (next.squares < best.squares) best = next;
  }
  fittedBefore.set(values, best);
  return best;
}

/** The level after `upTo` values. */
export function sesLevel(values: Float64Array, { alpha, start }: Ses, upTo: number): number {
  let level = start;
  for (let i = 0; i < upTo; i += 1) level += alpha * ((values[i] as number) - level);
  return level;
}

export const ses: Method = {
  name: 'ses',
  fit: ({ adjusted, season }): Project => {
    const fitted = fitSes(adjusted);
    return (upTo, horizon) => addSeason(new Float64Array(horizon).fill(sesLevel(adjusted, fitted, upTo)), upTo, season);
  },
};
