import type { ComposedTable, TableColumn } from './official-document.ts';

/** Letters of table text that stand side by side across a portrait page. */
const LETTERS_ACROSS = 84;
/** Room that the frame and the inner margins of a cell take, in letters. */
const FRAME_LETTERS = 2.2;
/** A word longer than this may be broken, a figure longer than twice this. */
const LONGEST_WORD = 16;
/** Heads are bold. */
const BOLD = 1.15;
/** So many rows tell how the columns of a long table should be. */
const ROWS_ASKED = 120;
/** Lines end between words, so that a cell takes more than its letters. */
const WORDS_END_EARLY = 1.1;
const NEARER = 0.2;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/u).map((word) => word.length));
const longestLine = (text: string): number => Math.max(0, ...text.split('\n').map((line) => line.length));

/** What a column may not go below: its longest word; a figure is never cut, whatever that costs the others. */
function leastWidth({ title, align }: TableColumn, cells: readonly string[]): number {
  const head = Math.min(longestWord(title) * BOLD, LONGEST_WORD);
  const longest = cells.reduce(
    (most, cell) => Math.max(most, (align === 'figure' ? longestLine : longestWord)(cell)),
    0,
  );
  return Math.max(head, Math.min(longest, align === 'figure' ? 2 * LONGEST_WORD : LONGEST_WORD));
}

/** How high the rows become, in lines, roughly; a letter that brings a cell nearer to one line fewer counts a little as well. */
function heightOf(lengths: readonly (readonly number[])[], widths: readonly number[]): number {
  let height = 0;
  for (const row of lengths) {
    let [highest, over] = [1, 0];
    for (const [i, length] of row.entries()) {
      const lines = (length * WORDS_END_EARLY) / (widths[i] ?? 1);
      highest = Math.max(highest, Math.ceil(lines));
      over += Math.max(0, lines - 1);
    }
    height += highest + NEARER * over;
  }
  return height;
}

/** The column that makes the table lowest by one letter more; null where every cell stands in one line. */
function neediest(lengths: readonly (readonly number[])[], widths: readonly number[]): number | null {
  const heights = widths.map((_, i) =>
    heightOf(
      lengths,
      widths.map((width, at) => (at === i ? width + 1 : width)),
    ),
  );
  const lowest = Math.min(...heights);
  return lowest < heightOf(lengths, widths) ? heights.indexOf(lowest) : null;
}

/** Of a long table rows from all over it. */
function someOf<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.ceil(rows.length / ROWS_ASKED));
  return rows.filter((_, i) => i % step === 0);
}

/** How the columns share the width of the text, so that the table becomes as low as may be; 1 together. */
export function columnShares({ columns, rows }: Pick<ComposedTable, 'columns' | 'rows'>): readonly number[] {
  const cellsOf = (i: number) => rows.map(({ cells }) => cells[i] ?? '');
  const widths = columns.map((column, i) => leastWidth(column, cellsOf(i)));
  const lengths = [
    columns.map(({ title }) => title.length * BOLD),
    ...someOf(rows).map(({ cells }) => columns.map((_, i) => (cells[i] ?? '').length)),
  ];
  const framed = () => widths.reduce((sum, width) => sum + width + FRAME_LETTERS, 0);
  let free = LETTERS_ACROSS - framed();
  for (; free >= 1; free -= 1) {
    const i = neediest(lengths, widths);
    if (i === null) break;
    widths[i] = (widths[i] ?? 0) + 1;
  }
  // What nobody needs goes to the words, not to the ordinals and figures.
  const takers = columns.filter(({ align }) => align === 'text').length;
  const each = takers === 0 || free < 1 ? 0 : free / takers;
  const full = columns.map(({ align }, i) => (widths[i] ?? 0) + FRAME_LETTERS + (align === 'text' ? each : 0));
  const whole = full.reduce((sum, width) => sum + width, 0);
  return full.map((width) => Math.round((width / whole) * 10_000) / 10_000);
}
