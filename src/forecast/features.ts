import type { Sample } from './method.ts';
import { clamp, mean, straightLine } from './numbers.ts';

/** What the learned weights look at, each about −1 to 1; the names tell the order. */
export const FEATURES = [
  'one',
  'length',
  'evidence',
  'season',
  'line',
  'noise',
  'echo',
  'bend',
  'positive',
  'short',
] as const;

function sumOfSquares(values: Float64Array): number {
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum;
}

/** Autocorrelation of the changes from one value to the next, and their mean size. */
function changesOf(values: Float64Array): { echo: number; size: number } {
  let before = 0;
  let cross = 0;
  let squares = 1e-12;
  let size = 0;
  for (let i = 1; i < values.length; i += 1) {
    const change = (values[i] as number) - (values[i - 1] as number);
    cross += change * before;
    squares += change * change;
    size += Math.abs(change);
    before = change;
  }
  return { echo: cross / squares, size: size / Math.max(1, values.length - 1) };
}

/** Describes a sample for the choice of weights (in the manner of Montero-Manso and others 2020, FFORMA, IJF 36). */
export function featuresOf({ values, adjustedLogs, logs, season, period, isPositive }: Sample): Float64Array {
  const n = values.length;
  const total = sumOfSquares(logs) + 1e-12;
  const withoutSeason = sumOfSquares(adjustedLogs);
  const { level, slope } = straightLine(adjustedLogs);
  let left = 0;
  for (let i = 0; i < n; i += 1) left += ((adjustedLogs[i] as number) - level - slope * i) ** 2;
  const half = n >> 1;
  const early = straightLine(adjustedLogs, half).slope;
  const late = straightLine(adjustedLogs.subarray(half)).slope;
  const { echo, size } = changesOf(adjustedLogs);
  const steady = Math.abs(early) + Math.abs(late) + size / Math.sqrt(n) + 1e-9;
  return Float64Array.of(
    1,
    clamp(Math.log(n / period / 5), -2, 2),
    clamp(Math.log(season.evidence + 0.2), -1.6, 1.6),
    clamp(1 - withoutSeason / total, 0, 1),
    1 - left / (withoutSeason + 1e-12),
    clamp(Math.log(size + 1e-4) / 3 + 1, -1.5, 1.5),
    echo,
    clamp((late - early) / steady, -1, 1),
    isPositive ? 1 : 0,
    n < 2 * period + 2 ? 1 : 0,
  );
}
