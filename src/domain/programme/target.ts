import type { Decimal } from '#domain/decimal.ts';

/** How a target's figure is compared with what was planned. */
export const comparators = [
  'ge',
  'gt',
  'le',
  'lt',
  'range',
  'eq',
  'approx',
  'increase_by',
  'decrease_by',
  'complete',
] as const;
export type Comparator = (typeof comparators)[number];

/** A stock stands at a point in time, a flow adds up over the year, a rate is a share or a growth figure. */
export const natures = ['stock', 'flow', 'rate'] as const;
export type Nature = (typeof natures)[number];

/** Which way is good. */
export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

/** How figures of several agencies make the province's figure. `lead`: the lead agency's figure is the figure. */
export const operators = ['lead', 'sum', 'none'] as const;
export type ConsolidationOperator = (typeof operators)[number];

/** What the decision asks for, in the form in which it can be judged. Values are exact decimals in `unit`. */
export interface TargetRule {
  readonly comparator: Comparator;
  /** The planned value; null only for `complete` without a number. */
  readonly value: Decimal | null;
  /** The upper end of a `range`. */
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  /** "137 of 193": the whole of which the value is a part, as the decision counted it. */
  readonly denominator: Decimal | null;
  readonly direction: Direction;
  readonly nature: Nature;
}
