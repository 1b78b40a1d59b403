/** Plain arithmetic on arrays of numbers. Indices inside a loop's bounds are taken as present: these loops are the room's hot path. */

export function mean(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i] as number;
  return sum / Math.max(1, to - from);
}

/** The value that a share of the sorted values lies below, interpolated (Hyndman and Fan 1996, definition 7). */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(new Float64Array(values).sort(), share);
}

/** The same of values that are in order already. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - below);
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Median distance from the median, times 1.4826: the standard deviation of clean normal values, deaf to wild ones. */
export function robustSpread(values: ArrayLike<number>): number {
  const centre = median(values);
  return 1.4826 * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}

export interface Line {
  /** Value at index 0. */
  readonly level: number;
  readonly slope: number;
}

/** The least-squares line through the values at indices 0, 1, … */
export function straightLine(values: ArrayLike<number>, length = values.length): Line {
  const middle = (length - 1) / 2;
  const centre = mean(values, 0, length);
  let products = 0;
  for (let i = 0; i < length; i += 1) products += (i - middle) * ((values[i] as number) - centre);
  const squares = (length * (length * length - 1)) / 12;
  const slope = squares > 0 ? products / squares : 0;
  return { level: centre - slope * middle, slope };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
