import { apply, asMatrix, type Box, type Matrix } from './geometry.ts';
import type { Rule } from './page-marks.ts';

/** Thicker bars are shading or pictures. */
const THICKEST = 3.5;
const SHORTEST = 5;

/** Points of each stretch of a path; a curve makes the stretch unfit for a rule. */
interface Stretch {
  readonly points: (readonly [number, number])[];
  isCurved: boolean;
}

/** Steps of a path as the library numbers them: move, line, curve, quadratic curve, close; and how many numbers follow each. */
const [MOVE, CLOSE] = [0, 4];
const NUMBERS_OF: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

function addStep(stretch: Stretch, step: number, point: readonly [number, number]): void {
  const first = stretch.points[0];
  if (step !== CLOSE) stretch.points.push(point);
  else if (first !== undefined) stretch.points.push(first);
  if (step === 2 || step === 3) stretch.isCurved = true;
}

function stretchesOf(path: Float32Array, ctm: Matrix): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? -1;
    const count = NUMBERS_OF[step];
    if (count === undefined) return stretches;
    const last = step === MOVE ? { points: [], isCurved: false } : stretches.at(-1);
    if (step === MOVE && last !== undefined) stretches.push(last);
    const [x = 0, y = 0] = path.subarray(at + count - 1, at + count + 1);
    if (last !== undefined) addStep(last, step, apply(ctm, x, y));
    at += count + 1;
  }
  return stretches;
}

function ruleOf({ x0, y0, x1, y1 }: Box): Rule[] {
  const [width, height] = [x1 - x0, y1 - y0];
  if (height <= THICKEST && width >= SHORTEST && width > 2 * height) {
    return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2, isLevel: true }];
  }
  if (width <= THICKEST && height >= SHORTEST && height > 2 * width) {
    return [{ y0, y1, x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, isLevel: false }];
  }
  return [];
}

const boxOf = (points: readonly (readonly [number, number])[]): Box => ({
  x0: Math.min(...points.map(([x]) => x)),
  y0: Math.min(...points.map(([, y]) => y)),
  x1: Math.max(...points.map(([x]) => x)),
  y1: Math.max(...points.map(([, y]) => y)),
});

function edgesOf({ points }: Stretch): Rule[] {
  return points.slice(1).flatMap((point, i) => ruleOf(boxOf([points[i] ?? point, point])));
}

/** The straight thin lines of a path: its level and upright edges where it is stroked, itself where it is a thin filled box. */
export function rulesOfPath(args: readonly unknown[], paint: 'stroke' | 'fill' | 'both', ctm: Matrix): Rule[] {
  const data: unknown = Array.isArray(args[1]) ? args[1][0] : null;
  if (!(data instanceof Float32Array) || asMatrix(ctm) === null || data.length > 40_000) return [];
  const straight = stretchesOf(data, ctm).filter(
    (it) => !it.isCurved && it.points.length > 1 && it.points.length < 400,
  );
  return straight.flatMap((stretch) => {
    const whole = ruleOf(boxOf(stretch.points));
    if (whole.length > 0) return whole;
    return paint === 'fill' ? [] : edgesOf(stretch);
  });
}
