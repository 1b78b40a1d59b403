import type { Start } from './calendar-effect.ts';
import type { Period } from './method.ts';

/** A series as it is reported. */
export interface Series {
  readonly period: Period;
  /** In order of time, one a period; null where nothing was reported. */
  readonly values: readonly (number | null)[];
  readonly horizon: number;
  readonly start?: Start;
  /** The least and the greatest that the figure can be: 0 and 100 for a share in per cent. */
  readonly floor?: number;
  readonly ceiling?: number;
  /** A flow adds up over the year; a stock or a rate does not. */
  readonly nature?: 'flow' | 'stock' | 'rate';
}

/** Why no forecast is given. */
export type DeclineReason =
  | 'too-few'
  | 'too-many-gaps'
  | 'not-finite'
  | 'wrong-horizon'
  | 'wrong-bounds'
  | 'outside-bounds'
  | 'definition-changed';

/** What the reader of a forecast has to know about the series behind it. */
export interface Note {
  readonly kind: 'accumulation' | 'level' | 'calendar' | 'gaps' | 'constant' | 'short';
  /** Index of the value the note is about. */
  readonly at?: number;
}

export interface Projection {
  readonly mean: Float64Array;
  readonly lo80: Float64Array;
  readonly hi80: Float64Array;
  readonly lo95: Float64Array;
  readonly hi95: Float64Array;
  /** The methods that carry it, the heaviest first. */
  readonly method: string;
  readonly notes: readonly Note[];
}

export type Outcome = Projection | { readonly declined: DeclineReason };
