import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TableCell, TableRow } from './table-lines.ts';
import { isOrdinal } from './table-ordinals.ts';

/** A cell with what covers it: the cell above or at the left, where cells were merged. */
export interface LaidCell extends TableCell {
  readonly covered: 'above' | 'left' | null;
}

export type LaidRow = readonly LaidCell[];

const AGENCY = pattern.u`^(?:Các\s+|các\s+)?(?:[Ss]ở|[Bb]ộ|UBND|HĐND|(?:Ủy|Uỷ) ban|Ban|Cục|Chi cục|Công an|Văn phòng|[Đđ]ơn vị|[Cc]ơ quan|[Đđ]ịa phương|Thanh tra|Trung tâm|Ngân hàng|Hội|Liên đoàn|Tỉnh đoàn)(?!\p{L})`;
const TIME =
  /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|thường xuyên|hằng|hàng (?:năm|quý|tháng)|quý|tháng \d|trước ngày|giai đoạn/iu;
const FIGURE = /^[<>≥≤=]?\s*\d[\d.,]*\s*%?$/u;
const TRAITS: readonly ((text: string) => number)[] = [
  (text) => Number(isOrdinal(text)),
  (text) => Number(AGENCY.test(text)),
  (text) => Number(text.length < 60 && TIME.test(text)),
  (text) => Number(FIGURE.test(text)),
  (text) => Math.min(text.length, 300) / 300,
];

const traitsOf = (text: string) => TRAITS.map((trait) => trait(text));

/** What the cells of each column are like, over the rows that have them all. */
function profiles(rows: readonly TableRow[], columns: number): number[][] {
  const full = rows.filter((row) => row.length === columns);
  return Array.from({ length: columns }, (_, column) => {
    const each = full.map((row) => traitsOf(row[column]?.text ?? ''));
    return TRAITS.map((__, trait) => each.reduce((sum, traits) => sum + (traits[trait] ?? 0), 0) / (each.length || 1));
  });
}

const unlikeness = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0);

/** The cells of a row so far, put into columns: the last of them, and the others before it. */
interface Placement {
  readonly cost: number;
  readonly column: number;
  readonly before: Placement | null;
}

const NONE: Placement = { cost: 0, column: -1, before: null };
const NOWHERE: Placement = { ...NONE, cost: Infinity };

function columnsOf(placement: Placement | null): number[] {
  const columns: number[] = [];
  for (let at = placement; at && at.column >= 0; at = at.before) columns.unshift(at.column);
  return columns;
}

const TIME_TRAIT = 2;

/** Words that tell no time, in a column of times. */
const lacksTime = (text: string, wanted: readonly number[]) =>
  (wanted[TIME_TRAIT] ?? 0) > 0.6 && traitsOf(text)[TIME_TRAIT] === 0;

/** How much less like the last columns a row may be that merged cells at its left have shortened. */
const STILL_LIKE = 1.4;

/** The last columns, for a row without its number: cells that go over several rows stand at the left of a table. */
function lastColumnsFor(
  row: TableRow,
  columnTraits: readonly (readonly number[])[],
  least: number,
): readonly number[] | null {
  if (row.length < 2 || isOrdinal(row[0]?.text ?? '')) return null;
  const last = row.map((_, index) => columnTraits.length - row.length + index);
  if (row.some(({ text }, at) => lacksTime(text, columnTraits[last[at] ?? 0] ?? []))) return null;
  const cost = row.reduce(
    (sum, { text }, at) => sum + unlikeness(traitsOf(text), columnTraits[last[at] ?? 0] ?? []),
    0,
  );
  return cost <= least + STILL_LIKE ? last : null;
}

/** Puts the cells of a short row, in their order, into the columns that they are most like. */
function columnsFor(row: TableRow, columnTraits: readonly (readonly number[])[]): readonly number[] {
  // reached[j]: the best placement of the cells so far within the first j columns.
  let reached: Placement[] = Array.from({ length: columnTraits.length + 1 }, () => NONE);
  for (const { text } of row) {
    const traits = traitsOf(text);
    const next: Placement[] = [NOWHERE];
    for (const [column, wanted] of columnTraits.entries()) {
      const skipped = next[column] ?? NOWHERE;
      const before = reached[column] ?? skipped;
      const cost = before.cost + unlikeness(traits, wanted);
      next.push(cost < skipped.cost ? { cost, column, before } : skipped);
    }
    reached = next;
  }
  const placed = reached.at(-1) ?? NONE;
  return lastColumnsFor(row, columnTraits, placed.cost) ?? columnsOf(placed);
}

const blankAt = (cell: TableCell | undefined): TableCell => ({
  text: '',
  bold: false,
  span: cell ? [cell.span[1], cell.span[1]] : [0, 0],
});

/** "II | Nhóm việc …": the one cell behind the ordinal, or the only cell, spans all columns. */
function spansAll(row: TableRow, columns: number): boolean {
  return row.length <= 2 && columns > 2 && (row.length === 1 || isOrdinal(row[0]?.text ?? ''));
}

function layOut(
  row: TableRow,
  columns: number,
  isHead: boolean,
  columnTraits: () => readonly (readonly number[])[],
): LaidCell[] {
  if (row.length >= columns) return row.map((cell) => ({ ...cell, covered: null }));
  const inOrder = isHead || spansAll(row, columns);
  const at = inOrder ? row.map((_, index) => index) : columnsFor(row, columnTraits());
  const covered = isHead ? null : inOrder ? 'left' : 'above';
  return Array.from({ length: columns }, (_, column): LaidCell => {
    const cell = row[at.indexOf(column)];
    return at.includes(column) && cell ? { ...cell, covered: null } : { ...blankAt(row.at(-1)), covered };
  });
}

/** "^^" and "<<", the marks of the readers of .docx and .pdf for a cell that another one covers. */
function withMarks(cell: LaidCell): LaidCell {
  if (cell.text === '^^') return { ...cell, text: '', covered: 'above' };
  return cell.text === '<<' ? { ...cell, text: '', covered: 'left' } : cell;
}

/** No annex is wider or fills more places; in a broken text one row of many cells would fill up thousands of others. */
const MOST_COLUMNS = 60;
const MOST_PLACES = 300_000;

/** How wide all rows are made; 0 where a table is none of a real document, whose rows stay as they stand. */
function widthOf(rows: readonly TableRow[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return widest > MOST_COLUMNS || widest * rows.length > MOST_PLACES ? 0 : widest;
}

const COUNTS = pattern.iu`^(?:TT|STT|Số\s+TT|Số\s+thứ\s+tự)$`;
const LONGER_THAN_NUMBERS = 20;

/** A row of a counted table that has lost its first cell, and was filled up at its end: each cell is one further to the right. */
function withLostNumber(row: TableRow, head: TableRow | undefined): TableRow {
  const [first] = row;
  const isShifted =
    first !== undefined &&
    row.length === head?.length &&
    COUNTS.test(head[0]?.text ?? '') &&
    first.text.length > LONGER_THAN_NUMBERS &&
    row.at(-1)?.text === '' &&
    row.filter(({ text }) => text !== '').length > 2;
  return isShifted ? [{ ...blankAt(first), span: [first.span[0], first.span[0]] }, ...row.slice(0, -1)] : row;
}

const A_YEAR = /^(?:19|20)\d\d$/u;

/** What a short row takes from the row above: words and years, never a figure that its reader did not write there. */
function wordsFrom(above: LaidRow | undefined, column: number, isMarked: boolean): string {
  const text = above?.[column]?.text ?? '';
  return isMarked || column === 0 || A_YEAR.test(text) || !FIGURE.test(text) ? text : '';
}

/** Rows of equal length; a cell that the one above covers has its words. */
export function alignRows(rows: readonly TableRow[]): LaidRow[] {
  const columns = widthOf(rows);
  let known: number[][] | null = null;
  const columnTraits = () => (known ??= profiles(rows, columns));
  const laid: LaidRow[] = [];
  for (const row of rows) {
    const above = laid.at(-1);
    const isBelowHead = laid.length === 1 && !isOrdinal(above?.[0]?.text ?? '');
    const written = layOut(withLostNumber(row, rows[0]), columns, laid.length === 0, columnTraits);
    const cells = written.map(withMarks);
    laid.push(
      cells.map((cell, column) =>
        cell.covered === 'above'
          ? { ...cell, text: isBelowHead ? '' : wordsFrom(above, column, written[column]?.text === '^^'), bold: false }
          : cell,
      ),
    );
  }
  return laid;
}
