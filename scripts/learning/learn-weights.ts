/** Learns the weights of the methods: the mean of sMAPE and MASE of the combination over all cases, least. */
import type { LearnedWeights } from '#forecast/combine.ts';
import { standingsFeatures } from '#forecast/combine.ts';
import { FEATURES } from '#forecast/features.ts';
import { METHODS } from '#forecast/methods/index.ts';
import type { Case } from './cases.ts';
import { descend } from './descent.ts';

const K = METHODS.length;
const Q = FEATURES.length;
const PER_METHOD = Q + 2;
const STEPS = 220;
const PACE = 0.05;
const PULL_TO_EQUAL = 0.0007;
const USUAL_SMAPE = 13;
const SHARE_OF_MASE = 0.6;
/** Beyond this many scales an error only counts in part: one wild series must not teach the others. */
const WILD = 8;

/** Slope of the loss of one step's forecast. */
function slopeOfLoss({ pool }: Case, forecast: number, came: number): number {
  const distance = forecast - came;
  const sign = distance > 0 ? 1 : -1;
  let slope = (SHARE_OF_MASE * sign) / pool.scale;
  if (pool.sample.isPositive) {
    const sum = Math.abs(forecast) + Math.abs(came) + 1e-6;
    slope += (200 * (sign / sum - (Math.abs(distance) / (sum * sum)) * Math.sign(forecast))) / USUAL_SMAPE;
  }
  return Math.abs(distance) / pool.scale > WILD ? slope * 0.1 : slope;
}

function addGradient(each: Case, parameters: Float64Array, gradient: Float64Array, share: number): void {
  const { surplus, far } = standingsFeatures(each.pool, each.came.length);
  const { features, now } = each.pool;
  const base = new Float64Array(K);
  for (let m = 0; m < K; m += 1) {
    let sum = -(parameters[m * PER_METHOD + Q + 1] as number) * (surplus[m] as number);
    for (let q = 0; q < Q; q += 1) sum += (parameters[m * PER_METHOD + q] as number) * (features[q] as number);
    base[m] = sum;
  }
  const pulls = new Float64Array(K);
  const weights = new Float64Array(K);
  for (let k = 0; k < each.came.length; k += 1) {
    let total = 0;
    for (let m = 0; m < K; m += 1) {
      const standing = (base[m] as number) + (far[k] as number) * (parameters[m * PER_METHOD + Q] as number);
      weights[m] = Math.exp(standing);
      total += weights[m] as number;
    }
    let forecast = 0;
    for (let m = 0; m < K; m += 1) {
      weights[m] = (weights[m] as number) / total;
      forecast += (weights[m] as number) * (now.forecasts[m]?.[k] as number);
    }
    const slope = (share * slopeOfLoss(each, forecast, each.came[k] as number)) / each.came.length;
    for (let m = 0; m < K; m += 1) {
      const pull = slope * (weights[m] as number) * ((now.forecasts[m]?.[k] as number) - forecast);
      pulls[m] = (pulls[m] as number) + pull;
      gradient[m * PER_METHOD + Q] = (gradient[m * PER_METHOD + Q] as number) + pull * (far[k] as number);
    }
  }
  for (let m = 0; m < K; m += 1) {
    const at = m * PER_METHOD;
    const pull = pulls[m] as number;
    for (let q = 0; q < Q; q += 1) gradient[at + q] = (gradient[at + q] as number) + pull * (features[q] as number);
    gradient[at + Q + 1] = (gradient[at + Q + 1] as number) - pull * (surplus[m] as number);
  }
}

const rounded = (value: number): number => Number(value.toFixed(3));

export function learnWeights(cases: readonly Case[]): LearnedWeights {
  const parameters = new Float64Array(K * PER_METHOD);
  const start = parameters.map((_, i) => (i % PER_METHOD === Q + 1 ? 0.5 : 0));
  parameters.set(start);
  const total = cases.reduce((sum, { share }) => sum + share, 0);
  descend(
    parameters,
    (at, gradient) => {
      for (const each of cases) addGradient(each, at, gradient, each.share / total);
      for (let i = 0; i < at.length; i += 1)
        gradient[i] = (gradient[i] as number) + PULL_TO_EQUAL * ((at[i] as number) - (start[i] as number));
    },
    STEPS,
    PACE,
  );
  const of = (m: number, i: number): number => rounded(parameters[m * PER_METHOD + i] as number);
  return {
    byFeature: METHODS.map((_, m) => FEATURES.map((__, q) => of(m, q))),
    byStep: METHODS.map((_, m) => of(m, Q)),
    byError: METHODS.map((_, m) => of(m, Q + 1)),
  };
}
