import { combine, weightsOf } from './combine.ts';
import { widthFeatures, widthsOf, type Widths } from './interval.ts';
import { LEARNED } from './learned/index.ts';
import { METHODS } from './methods/index.ts';
import { clamp } from './numbers.ts';
import { poolOf } from './pool.ts';
import { type Prepared, prepare, withEffect } from './preparation.ts';
import { sampleOf } from './sample.ts';
import type { Outcome, Projection, Series } from './series.ts';

interface Raw {
  readonly mean: Float64Array;
  readonly widths: Widths;
  readonly method: string;
  readonly isPositive: boolean;
}

function heaviest(weights: Float64Array): string {
  const named = METHODS.map(({ name }, m) => ({ name, weight: weights[m] as number }));
  const first = named.sort((one, other) => other.weight - one.weight).slice(0, 3);
  return `combination: ${first.map(({ name, weight }) => `${name} ${Math.round(weight * 100)}%`).join(', ')}`;
}

function project({ values }: Prepared, { period }: Series, horizon: number): Raw {
  const sample = sampleOf(values, period);
  const pool = poolOf(sample, horizon);
  const learned = LEARNED[period];
  const weights = weightsOf(pool, learned.weights, Math.max(horizon, pool.earlier[0]?.forecasts[0]?.length ?? 0));
  const mean = combine(pool.now, weights);
  const before = pool.earlier.map((origin) => combine(origin, weights));
  const widths = widthsOf(pool, widthFeatures(pool, weights, mean, before), learned.widths);
  return { mean, widths, method: heaviest(weights[0] as Float64Array), isPositive: sample.isPositive };
}

/** Bounds that hold by the figure's nature: given ones, and zero for what was never below it. */
export function limitsOf({ values, floor, ceiling, nature }: Series, isPositive: boolean): [number, number] {
  const neverBelow = values.every((value) => value === null || value >= 0);
  const counted = isPositive || nature === 'flow' || values.includes(0);
  return [floor ?? (neverBelow && counted && nature !== 'rate' ? 0 : -Infinity), ceiling ?? Infinity];
}

function constant(series: Series, value: number, notes: Projection['notes']): Projection {
  const same = (): Float64Array => new Float64Array(series.horizon).fill(value);
  return { mean: same(), lo80: same(), hi80: same(), lo95: same(), hi95: same(), method: 'constant', notes };
}

/**
 * Forecasts a series with its intervals of 80 and 95 %, or says why not. The same series gives the same figures, to the last bit.
 * Method: a pool of published methods, weighted by their back-test on this very series and by weights learned on other series'
 * back-tests (`docs/forecasting.md`).
 */
export function forecast(series: Series): Outcome {
  const prepared = prepare(series);
  if ('declined' in prepared) return prepared;
  const { values, size, unreported, effect, notes } = prepared;
  const first = values[0] as number;
  if (values.every((value) => value === first)) return constant(series, first * size, [...notes, { kind: 'constant' }]);
  const { mean, widths, method, isPositive } = project(prepared, series, series.horizon + unreported);
  const [low, high] = limitsOf(series, isPositive);
  const shown = (path: Float64Array): Float64Array =>
    withEffect(path, effect, values.length, 1)
      .map((value) => clamp(value * size, low, high))
      .slice(unreported);
  const shifted = (width: Float64Array, sign: number): Float64Array =>
    shown(mean.map((value, k) => value + sign * (width[k] as number)));
  return {
    mean: shown(mean),
    lo80: shifted(widths.down80, -1),
    hi80: shifted(widths.up80, 1),
    lo95: shifted(widths.down95, -1),
    hi95: shifted(widths.up95, 1),
    method,
    notes: values.length < 2 * series.period + 2 ? [...notes, { kind: 'short' }] : notes,
  };
}
