import type { Method, Project, Sample } from '../method.ts';
import { mean } from '../numbers.ts';

const ALPHAS = [0.05, 0.15, 0.3, 0.5, 0.75];
const GAMMAS = [0.01, 0.08, 0.2, 0.45];

interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly damping: number;
}

interface Start {
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

interface State {
  level: number;
  slope: number;
  squares: number;
  readonly season: Float64Array;
}

function run(values: Float64Array, upTo: number, how: Smoothing, state: State): void {
  const { alpha, beta, gamma, damping } = how;
  const { season } = state;
  const period = season.length;
  let { level, slope, squares } = state;
  let place = 0;
  for (let i = 0; i < upTo; i += 1) {
    slope *= damping;
    const figure = season[place] as number;
    const error = (values[i] as number) - level - slope - figure;
    squares += error * error;
    level += slope + alpha * error;
    slope += beta * error;
    season[place] = figure + gamma * error;
    place += 1;
    if (place === period) place = 0;
  }
  state.level = level;
  state.slope = slope;
  state.squares = squares;
}

function startOf(adjusted: Float64Array, season: Float64Array, trended: boolean): Start {
  const year = Math.min(adjusted.length, Math.max(4, season.length));
  const first = mean(adjusted, 0, year);
  if (!trended || adjusted.length < 2 * year) return { level: first, slope: 0, season };
  const slope = (mean(adjusted, year, 2 * year) - first) / year;
  return { level: first - (slope * (year + 1)) / 2, slope, season };
}

function fitBest(values: Float64Array, start: Start, betas: readonly number[], dampings: readonly number[]): Smoothing {
  const season = new Float64Array(start.season.length);
  const gammas = season.length > 1 ? GAMMAS : [0];
  let best: Smoothing = { alpha: 0.3, beta: 0, gamma: 0, damping: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (const damping of dampings) {
    for (const share of betas) {
      for (const gamma of gammas) {
        for (const alpha of ALPHAS) {
          const how = { alpha, beta: share * alpha, gamma: gamma * (1 - alpha), damping };
          season.set(start.season);
          const state = { level: start.level, slope: start.slope, squares: 0, season };
          run(values, values.length, how, state);
          if (state.squares < least) [best, least] = [how, state.squares];
        }
      }
    }
  }
  return best;
}

function projectFrom(values: Float64Array, start: Start, how: Smoothing): Project {
  return (upTo, horizon) => {
    const state = { level: start.level, slope: start.slope, squares: 0, season: start.season.slice() };
    run(values, upTo, how, state);
    let { level, slope } = state;
    const out = new Float64Array(horizon);
    for (let k = 0; k < horizon; k += 1) {
      slope *= how.damping;
      level += slope;
      out[k] = level + (state.season[(upTo + k) % state.season.length] as number);
    }
    return out;
  };
}

interface Kind {
  readonly betas: readonly number[];
  readonly dampings: readonly number[];
  readonly logs: boolean;
}

function smoothingMethod(name: string, { betas, dampings, logs }: Kind): Method {
  const trended = betas.some((beta) => beta > 0);
  return {
    name,
    fit: (sample: Sample): Project => {
      const values = logs ? sample.logs : sample.values;
      const season = logs ? sample.seasonOfLogs.figures : sample.addedSeason.figures;
      const adjusted = logs ? sample.adjustedLogs : sample.adjustedByAdding;
      const start = startOf(adjusted, season, trended);
      const project = projectFrom(values, start, fitBest(values, start, betas, dampings));
      if (!logs || !sample.isPositive) return project;
      return (upTo, horizon) => project(upTo, horizon).map(Math.exp);
    },
  };
}

/*
 * Exponential smoothing with an added season, on the values and on their logarithms (Winters 1960, Management Science 6; as state
 * space models Hyndman, Koehler, Snyder and Grose 2002, International Journal of Forecasting 18: their ANA, AAdA and AAA).
 */
export const seasonalLevel = smoothingMethod('ets-ana', { betas: [0], dampings: [1], logs: false });
export const seasonalDamped = smoothingMethod('ets-aada', { betas: [0.02, 0.15], dampings: [0.94], logs: false });
export const logSeasonalLevel = smoothingMethod('log-ets-ana', { betas: [0], dampings: [1], logs: true });
export const logSeasonalDamped = smoothingMethod('log-ets-aada', { betas: [0.02, 0.15], dampings: [0.94], logs: true });
export const logSeasonalTrend = smoothingMethod('log-ets-aaa', { betas: [0.005, 0.06], dampings: [1], logs: true });
