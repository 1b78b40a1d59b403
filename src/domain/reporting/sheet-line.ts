import type { Decimal } from '#domain/decimal.ts';
import type { Comparator, Nature } from '#domain/programme/target.ts';

export const sheetProblemCodes = [
  'figure-missing',
  'negative-figure',
  'count-with-decimals',
  'percent-out-of-range',
  'over-denominator',
  'cumulative-falls',
  'separator-slip',
  'tenfold-jump',
  'last-year-jump',
  'part-over-whole',
  'ratio-differs',
  'breakdown-differs',
  'too-many-decimals',
  'out-of-scale',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** Between which bounds a figure lies, and with how many decimals it is written. */
export interface FigureScale {
  readonly decimals: number;
  readonly min: Decimal | null;
  readonly max: Decimal | null;
}

/** One line of an agency's sheet with what it is checked against. */
export interface CheckedLine {
  readonly quantityId: number;
  readonly wholeId: number | null;
  readonly partKind: 'of-which' | 'also' | 'category' | null;
  /** Of a category: what its whole is broken down by. */
  readonly dimension?: string | null;
  readonly name: string;
  readonly asWritten: string;
  /** Null for an indicator: nothing was planned. */
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  readonly nature: Nature;
  readonly denominator: Decimal | null;
  /** What the catalogue says of an indicator's figures; null for a target. */
  readonly scale: FigureScale | null;
  readonly required: boolean;
  readonly value: Decimal | null;
  readonly note: string | null;
  /** Figure of the period before in the same year. */
  readonly previous: Decimal | null;
  /** Figure of the same period of the year before; absent where nobody compares with it. */
  readonly lastYear?: Decimal | null;
}

/** A contradiction or omission. `blocks` stops the hand-in; what only looks wrong stops blocking once a note explains it. */
export interface FoundSheetProblem {
  readonly code: SheetProblemCode;
  readonly quantityId: number;
  readonly otherQuantityId: number | null;
  readonly blocks: boolean;
  readonly figures: Readonly<Record<string, string>>;
}
