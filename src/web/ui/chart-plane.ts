import type { ChartScale } from './chart-scale.ts';

export const HEIGHT = 280;
const TOP = 14;
const BOTTOM = 28;
export const LEFT = 56;
const LABEL_ROOM = 118;
const NARROW = 520;

/** Where the plane puts a value and a category. */
export interface Plane {
  readonly width: number;
  /** The right end of the lines. */
  readonly right: number;
  /** Labels of levels stand beside the plane, or on the line itself where the screen is narrow. */
  readonly labelsBeside: boolean;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export function makePlane(width: number, categories: number, { from, to }: ChartScale): Plane {
  const labelsBeside = width >= NARROW;
  const right = width - (labelsBeside ? LABEL_ROOM : 16);
  const step = (right - LEFT) / Math.max(1, categories);
  return {
    width,
    right,
    labelsBeside,
    x: (index) => LEFT + step * (index + 1) - (labelsBeside ? 0 : 8),
    y: (value) => HEIGHT - BOTTOM - ((value - from) / (to - from)) * (HEIGHT - TOP - BOTTOM),
  };
}
