import type { Method, Project, Sample } from '../method.ts';
import { straightLine } from '../numbers.ts';
import { addSeason } from '../seasonality.ts';

const ALPHAS = [0.05, 0.15, 0.3, 0.5, 0.7, 0.95];
/** Share of alpha by which the slope follows. */
const BETAS = [0.01, 0.08, 0.25];
const FIRST = 10;

interface Holt {
  readonly alpha: number;
  readonly beta: number;
  readonly damping: number;
  readonly level: number;
  readonly slope: number;
}

function squaresOf(values: Float64Array, { alpha, beta, damping, level, slope }: Holt): number {
  const gain = alpha * beta;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    slope *= damping;
    const error = (values[i] as number) - level - slope;
    squares += error * error;
    level += slope + alpha * error;
    slope += gain * error;
  }
  return squares;
}

function fitHolt(values: Float64Array, dampings: readonly number[]): Holt {
  const first = Math.min(values.length, FIRST);
  const { level, slope } = straightLine(values, first);
  let best: Holt = { alpha: 0.5, beta: 0.1, damping: 1, level: level - slope, slope };
  let least = Number.POSITIVE_INFINITY;
  for (const damping of dampings) {
    for (const beta of BETAS) {
      for (const alpha of ALPHAS) {
        const next = { alpha, beta, damping, level: level - slope, slope };
        const squares = squaresOf(values, next);
        if (squares < least) [best, least] = [next, squares];
      }
    }
  }
  return best;
}

function projectHolt(values: Float64Array, fit: Holt): Project {
  const { alpha, beta, damping } = fit;
  return (upTo, horizon) => {
    let { level, slope } = fit;
    for (let i = 0; i < upTo; i += 1) {
      slope *= damping;
      const error = (values[i] as number) - level - slope;
      level += slope + alpha * error;
      slope += alpha * beta * error;
    }
    const out = new Float64Array(horizon);
    for (let k = 0; k < horizon; k += 1) {
      slope *= damping;
      level += slope;
      out[k] = level;
    }
    return out;
  };
}

function holtMethod(name: string, dampings: readonly number[]): Method {
  return {
    name,
    fit: ({ adjusted, season }: Sample): Project => {
      const project = projectHolt(adjusted, fitHolt(adjusted, dampings));
      return (upTo, horizon) => addSeason(project(upTo, horizon), upTo, season);
    },
  };
}

/** Level and slope, both smoothed (Holt 1957, reprinted 2004, International Journal of Forecasting 20). */
export const holt = holtMethod('holt', [1]);

/** Holt's method with a slope that fades (Gardner and McKenzie 1985, Management Science 31). */
export const damped = holtMethod('damped', [0.82, 0.9, 0.96]);
