import type { PageTable } from './page-tables.ts';

/** A table with the parts of it that stand on later pages. */
export interface LongTable {
  readonly xs: readonly number[];
  readonly rows: string[][];
  openColumns: readonly number[];
}

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length &&
  one.every((x, i) => Math.abs(x - (one[0] ?? 0) - ((other[i] ?? 0) - (other[0] ?? 0))) < 6);

const COVERED = /^(?:\^\^|<<)$/u;
const ownTexts = (row: readonly string[]) => row.filter((cell) => !COVERED.test(cell));
const isSameRow = (one: readonly string[], other: readonly string[] | undefined) =>
  other !== undefined && one.length === other.length && one.every((cell, i) => cell === other[i]);

/** How many rows at the head of the next part only repeat the head of the table. */
function repeatedRows(table: LongTable, next: PageTable): number {
  let count = 0;
  while (count < next.rows.length - 1 && isSameRow(next.rows[count] ?? [], table.rows[count]) && count < 5) count += 1;
  const hasText = next.rows.slice(0, count).some((row) => ownTexts(row).some((cell) => cell !== ''));
  return hasText ? count : 0;
}

/** A row cut by the page: its first cell is empty, though the rows of this table have a number or name there. */
function goesOn(table: LongTable, row: readonly string[]): boolean {
  const filled = table.rows.filter((it) => it[0] !== '').length;
  return (
    row[0] === '' &&
    filled > 0.8 * table.rows.length &&
    ownTexts(row).some((cell) => cell !== '') &&
    !row.includes('<<')
  );
}

function joinRow(table: LongTable, row: readonly string[]): void {
  const last = table.rows.at(-1);
  row.forEach((cell, i) => {
    if (last === undefined || cell === '' || COVERED.test(cell)) return;
    const before = last[i] ?? '';
    if (!COVERED.test(before)) last[i] = `${before} ${cell}`.trim().replace('** **', ' ');
  });
}

export const beginTable = (table: PageTable): LongTable => ({
  xs: table.xs,
  rows: table.rows.map((row) => [...row]),
  openColumns: table.openColumns,
});

/**
 * Joins the part of a table that stands at the head of the next page; false if that is another table. Repeated header rows are
 * dropped, a row cut by the page becomes one, a cell that covered rows to the page's end goes on over empty cells.
 */
export function joinTable(table: LongTable, next: PageTable): boolean {
  if (!isSame(table.xs, next.xs)) return false;
  const rows = next.rows.slice(repeatedRows(table, next)).map((row) => [...row]);
  const first = rows[0];
  if (first === undefined) return true;
  if (goesOn(table, first)) {
    joinRow(table, first);
    rows.shift();
  }
  for (const column of table.openColumns) if (rows[0]?.[column] === '' && rows[0][0] !== '') rows[0][column] = '^^';
  table.rows.push(...rows);
  table.openColumns = next.openColumns;
  return true;
}
