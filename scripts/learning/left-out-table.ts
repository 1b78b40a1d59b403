/** Scores of the combination on series it was not learned from, one line a set. */
import { combine, type LearnedWeights, weightsOf } from '#forecast/combine.ts';
import { type LearnedWidths, widthFeatures, widthsOf } from '#forecast/interval.ts';
import { meanIntervalScore, scaledError, shareInside, symmetricError } from '#forecast/scores.ts';
import type { Case } from './cases.ts';

function scoresOf({ pool, came }: Case, learned: LearnedWeights, heads: LearnedWidths): number[] {
  const steps = Math.max(came.length, pool.earlier[0]?.forecasts[0]?.length ?? 0);
  const weights = weightsOf(pool, learned, steps);
  const mean = combine(pool.now, weights);
  const before = pool.earlier.map((origin) => combine(origin, weights));
  const widths = widthsOf(pool, widthFeatures(pool, weights, mean, before), heads);
  const down = (width: Float64Array): Float64Array => mean.map((value, k) => value - (width[k] as number));
  const up = (width: Float64Array): Float64Array => mean.map((value, k) => value + (width[k] as number));
  const [lo80, hi80, lo95, hi95] = [down(widths.down80), up(widths.up80), down(widths.down95), up(widths.up95)];
  return [
    symmetricError(came, mean),
    scaledError(came, mean, pool.scale),
    100 * shareInside(came, lo80, hi80),
    100 * shareInside(came, lo95, hi95),
    meanIntervalScore(came, lo95, hi95, 0.05) / pool.scale,
  ];
}

export function leftOutTable(
  cases: readonly Case[],
  weights: (each: Case) => LearnedWeights,
  widths: (each: Case) => LearnedWidths,
): string[] {
  return [...new Set(cases.map(({ set }) => set))].map((set) => {
    const own = cases.filter((each) => each.set === set && (each.isMain || set.endsWith(':short')));
    const all = own.map((each) => scoresOf(each, weights(each), widths(each)));
    const means = [0, 1, 2, 3, 4].map((i) => all.reduce((sum, row) => sum + (row[i] ?? 0), 0) / all.length);
    return `${set.padEnd(52)} ${String(own.length).padStart(4)}  ${means.map((each) => each.toFixed(3).padStart(8)).join(' ')}`;
  });
}
