import type { LaidCell, LaidRow } from './table-alignment.ts';
import { spreadHead } from './table-wide-heads.ts';
import { isOrdinal } from './table-ordinals.ts';

/** Cells that hold words of their own. */
export const own = (row: LaidRow): LaidRow => row.filter((cell) => cell.covered === null && cell.text !== '');
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const LETTER = /^\(?[A-Z]\)?$/u;
const NUMBER = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u;

/** "(1) | (2) | (3)", "A | B | 1 | 2" below the head only number the columns; the first may stay empty. */
export function numbersColumns(row: LaidRow): boolean {
  const filled = own(row).map((cell) => flat(cell.text));
  const letters = filled.findIndex(
    (text, index) => !LETTER.test(text) || !text.includes(String.fromCharCode(65 + index)),
  );
  const numbers = filled.slice(Math.max(letters, 0)).map((text) => Number(NUMBER.exec(text)?.[1] ?? NaN));
  const first = numbers[0] ?? 0;
  const fromOne = filled.length === row.length && letters === 0;
  return filled.length > 2 && (fromOne || first < 4) && numbers.every((number, index) => number === first + index);
}

const FIGURE = /^[<>≥≤=]?\s*\d[\d.,]*\s*%?$/u;
const isFigure = (text: string) => FIGURE.test(text) && !/^(?:19|20)\d\d$/u.test(text);

/** A further row of the head stands below a cell that spans columns, and holds no ordinal. */
function isSecondHead(head: LaidRow, row: LaidRow | undefined): row is LaidRow {
  const first = row?.[0];
  if (!row || !first || isOrdinal(flat(first.text)) || numbersColumns(row)) return false;
  if (own(row).length === 0 || own(row).some((cell) => cell.text.length > 60)) return false;
  const spanned = head.some((cell) => cell.covered === 'left') || own(head).length < head.length;
  return spanned && (first.covered === 'above' || first.text === '' || own(row).length < row.length);
}

/** A third row names at least two columns behind the name, none by a figure. */
function isThirdHead(second: LaidRow, row: LaidRow | undefined): row is LaidRow {
  if (!isSecondHead(second, row) || own(row).length < 2 || own(row).some(({ text }) => isFigure(text))) return false;
  return row.slice(0, 2).every((cell) => cell.covered === 'above' || cell.text === '');
}

/** How many rows at the top are a title, and how many the head. */
export function headOf(rows: readonly LaidRow[]): { title: number; head: number } {
  const title = rows.findIndex((row) => own(row).length > 1 || row.length < 3);
  const from = Math.max(title, 0);
  const [head, second, third] = rows.slice(from, from + 3);
  if (!head || isOrdinal(flat(head[0]?.text ?? ''))) return { title: from, head: 0 };
  if (!isSecondHead(head, second)) return { title: from, head: 1 };
  return { title: from, head: isThirdHead(second, third) ? 3 : 2 };
}

/** The words of the cell that covers this one from the left. */
export function leftOf(row: LaidRow, index: number): string {
  let at = index;
  while (row[at]?.covered === 'left') at -= 1;
  return row[at]?.text ?? '';
}

/** The words of the nearest named cell at the left, for a wide cell whose other columns were left blank. */
function nearestName(row: LaidRow, index: number): string {
  let at = index;
  while (row[at]?.text === '') at -= 1;
  return row[at]?.text ?? '';
}

/** What the row says above a column; a blank place beside a wide cell has its words where a name stands below it. */
function wordsAt(row: LaidRow, index: number, below: string): string {
  const cell = row[index];
  if (!cell || cell.covered === 'above') return '';
  return flat(cell.text === '' && below !== '' ? nearestName(row, index) : leftOf(row, index));
}

function partsInPlace(row: LaidRow | undefined, index: number): LaidCell | undefined {
  const cell = row?.[index];
  return cell?.covered === 'above' ? undefined : cell;
}

function joined(above: string, below: string): string {
  return above === below || below === '' ? above : `${above} ${below}`.trim();
}

/** Names of the columns; of a head of several rows the wide cell's words stand before those below it. */
export function columnNames([first, second, third]: readonly LaidRow[]): string[] {
  if (!first) return [];
  if (!second) return first.map((_, index) => flat(leftOf(first, index)));
  const spread = second.some((cell) => cell.covered === 'above') ? spreadHead(first, second) : first;
  const parts = own(second).values();
  return spread.map((cell, index) => {
    const isWide = cell.covered === 'left' || spread[index + 1]?.covered === 'left';
    const lowest = flat(partsInPlace(third, index)?.text ?? '');
    const inPlace = partsInPlace(second, index) && wordsAt(second, index, lowest);
    const part = spread === first ? inPlace : isWide ? parts.next().value?.text : undefined;
    const below = joined(flat(part ?? ''), lowest);
    return joined(wordsAt(spread, index, below), below);
  });
}
