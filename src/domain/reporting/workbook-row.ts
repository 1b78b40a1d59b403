import type { Decimal } from '#domain/decimal.ts';
import type { Standing } from './snapshot.ts';

/** What stands in a workbook's cell where a figure belongs, before anybody says what it means. */
export type FigureCell =
  | { readonly kind: 'empty' }
  /** `text` is the file's own, `reckoned` says that a formula made it. */
  | { readonly kind: 'number' | 'text'; readonly text: string; readonly reckoned: boolean }
  /** The day that the cell shows; null where its number is no day. */
  | { readonly kind: 'date'; readonly day: string | null }
  | { readonly kind: 'formula-error' | 'formula-unreckoned' | 'truth-value' }
  /** One cell of a merged block: whose figure it is cannot be told. */
  | { readonly kind: 'merged'; readonly block: string };

/** One line of a workbook as it came back. */
export interface WorkbookRow {
  readonly quantityId: number;
  readonly row: number;
  readonly figure: FigureCell;
  readonly standing: string;
  readonly note: string;
  readonly obstacle: string;
}

/** A row that is no line of the form. */
export interface StrayRow {
  readonly code: 'template-row' | 'extra-row' | 'row-twice';
  readonly row: number;
  readonly text: string;
}

/** The cells of a line when the workbook was made. */
export interface RowBase {
  readonly value: Decimal | null;
  readonly standing: Standing;
  readonly note: string | null;
  readonly obstacle: string | null;
}
