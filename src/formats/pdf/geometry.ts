/** a b c d e f of the PDF's own matrices: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` then. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Six numbers out of whatever the operator list holds; null if they are none. */
export function asMatrix(value: unknown): Matrix | null {
  if (!(value instanceof Float32Array) && !Array.isArray(value)) return null;
  const [a, b, c, d, e, f]: ArrayLike<unknown> & Iterable<unknown> = value;
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !isNumber(d) || !isNumber(e) || !isNumber(f)) return null;
  return [a, b, c, d, e, f];
}

const inOrder = (values: readonly number[]) => Float64Array.from(values).sort();

/** The one below which that share of the values lies; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  return inOrder(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** The middle one; 0 of nothing. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Values nearer than `tolerance` to their forerunner are one; each group is given by its mean. */
export function cluster(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const value of inOrder(values)) {
    const last = groups.at(-1);
    if (last !== undefined && value - (last.at(-1) ?? value) <= tolerance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
