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
  'part-over-whole',
  'ratio-differs',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** One line of an agency's sheet with what it is checked against. */
export interface CheckedLine {
  readonly targetId: number;
  readonly wholeId: number | null;
  readonly partKind: 'of-which' | 'also' | null;
  readonly name: string;
  readonly asWritten: string;
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly nature: Nature;
  readonly denominator: Decimal | null;
  readonly required: boolean;
  readonly value: Decimal | null;
  readonly note: string | null;
  /** Figure of the period before in the same year. */
  readonly previous: Decimal | null;
}

/** A contradiction or omission. `blocks` stops the hand-in; what only looks wrong stops blocking once a note explains it. */
export interface FoundSheetProblem {
  readonly code: SheetProblemCode;
  readonly targetId: number;
  readonly otherTargetId: number | null;
  readonly blocks: boolean;
  readonly figures: Readonly<Record<string, string>>;
}
