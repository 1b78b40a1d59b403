/** Learns the widths of the intervals from cases whose weights were learned without them: quantile regression, then calibration. */
import { combine, weightsOf, type LearnedWeights } from '#forecast/combine.ts';
import { type LearnedWidths, WIDTH_FEATURES, widthFeatures } from '#forecast/interval.ts';
import type { Case } from './cases.ts';
import { descend } from './descent.ts';

/** One step of one case: its features, and by how many scales what came lay above the forecast. */
interface Miss {
  readonly features: Float64Array;
  readonly above: number;
  readonly share: number;
}

export function missesOf(each: Case, weights: LearnedWeights): Miss[] {
  const { pool, came } = each;
  const steps = Math.max(came.length, pool.earlier[0]?.forecasts[0]?.length ?? 0);
  const byStep = weightsOf(pool, weights, steps);
  const mean = combine(pool.now, byStep);
  const before = pool.earlier.map((origin) => combine(origin, byStep));
  return widthFeatures(pool, byStep, mean, before).map((features, k) => ({
    features,
    above: ((came[k] as number) - (mean[k] as number)) / pool.scale,
    share: each.share / came.length,
  }));
}

const STEPS = 160;
const PACE = 0.03;
const MOST = 6;
const PULL = 0.0005;
const WILD = 15;

function learnHead(misses: readonly Miss[], sign: 1 | -1, outside: number): number[] {
  const head = new Float64Array(WIDTH_FEATURES);
  head[0] = outside > 0.05 ? 0.3 : 0.8;
  head[1] = 0.3;
  head[4] = 0.3;
  let total = 0;
  for (const { share } of misses) total += share;
  const widthOf = (features: Float64Array): number => {
    let sum = 0;
    for (let f = 0; f < WIDTH_FEATURES; f += 1) sum += (head[f] as number) * (features[f] as number);
    return Math.exp(Math.min(MOST, sum));
  };
  descend(
    head,
    (at, gradient) => {
      for (const { features, above, share } of misses) {
        const width = widthOf(features);
        // Pinball loss of the one bound; the slope by the logarithm of the width is the slope by the width times the width.
        const isOut = Math.min(WILD, sign * above) > width;
        const slope = ((isOut ? outside - 1 : outside) * width * share) / total / outside;
        for (let f = 0; f < WIDTH_FEATURES; f += 1)
          gradient[f] = (gradient[f] as number) + slope * (features[f] as number);
      }
      for (let f = 1; f < WIDTH_FEATURES; f += 1) gradient[f] = (gradient[f] as number) + PULL * (at[f] as number);
    },
    STEPS,
    PACE,
  );
  return calibrated(head, misses, sign, outside, widthOf);
}

/** Moves the head until exactly the wished share of the misses is outside. */
function calibrated(
  head: Float64Array,
  misses: readonly Miss[],
  sign: number,
  outside: number,
  widthOf: (row: Float64Array) => number,
) {
  const ratios = misses
    .map(({ features, above, share }) => ({ ratio: Math.max(1e-9, sign * above) / widthOf(features), share }))
    .sort((one, other) => one.ratio - other.ratio);
  let left = (1 - outside) * ratios.reduce((sum, { share }) => sum + share, 0);
  const found = ratios.find(({ share }) => (left -= share) <= 0);
  head[0] = (head[0] as number) + Math.log(found?.ratio ?? 1);
  return Array.from(head, (value) => Number(value.toFixed(4)));
}

/** Each bound: its side, and the share of what came that shall lie beyond it. */
const BOUNDS: readonly (readonly [sign: 1 | -1, outside: number])[] = [
  [-1, 0.1],
  [1, 0.1],
  [-1, 0.025],
  [1, 0.025],
];

export function learnWidths(misses: readonly Miss[]): LearnedWidths {
  return BOUNDS.map(([sign, outside]) => learnHead(misses, sign, outside));
}
