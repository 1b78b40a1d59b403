import type { Box } from './geometry.ts';

/** One drawn letter; y grows downwards, points of 1/72 inch, upright as a reader holds the page. */
export interface Glyph {
  text: string;
  readonly x0: number;
  x1: number;
  /** The line on which the letter stands. */
  readonly base: number;
  readonly size: number;
  bold: boolean;
  readonly font: string;
  readonly isHidden: boolean;
}

/** A straight thin line or thin filled box: a table's border, an underline, the line over footnotes. */
export interface Rule extends Box {
  readonly isLevel: boolean;
}

/** What is drawn on a page, as far as reading needs it. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Letters standing across the page's main direction; they are not read. */
  readonly turned: number;
}
