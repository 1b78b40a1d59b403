import { COVERED_FROM_ABOVE, COVERED_FROM_LEFT, writeTable } from '../documents/line.ts';
import type { RowLook } from './row-look.ts';

export interface Row {
  /** Paragraphs of each cell, already in the received form. */
  readonly cells: readonly (readonly string[])[];
  readonly look: RowLook;
}

/** Edges nearer than this (1/1440 inch) are one: rows are rarely drawn to the hair. */
const NEAR = 50;
/** Words that stand in the head or the signature block of every official document. */
const OF_HEAD_OR_SIGNATURE =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|NƠI NHẬN|(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;

function sharedEdges(rows: readonly Row[]): number[] {
  const all = rows.flatMap((row) => row.look.edges).sort((a, b) => a - b);
  return all.filter((edge, i) => i === 0 || edge - (all[i - 1] ?? 0) > NEAR);
}

const columnOf = (edges: readonly number[], edge: number) => edges.filter((it) => it <= edge + NEAR / 2).length - 1;

/** The cells of a row on the table's columns; null is a place that the row does not reach. */
function gridRow({ cells, look }: Row, edges: readonly number[]): (string | null)[] {
  if (look.edges.length !== cells.length + 1) return cells.map((own) => own.join('<br>'));
  const places: (string | null)[] = Array.from({ length: edges.length - 1 }, () => null);
  cells.forEach((own, i) => {
    const [from, to] = [columnOf(edges, look.edges[i] ?? 0), columnOf(edges, look.edges[i + 1] ?? 0)];
    const { across = false, down = false } = look.cells[i] ?? {};
    for (let column = Math.max(from, 0); column < to; column += 1) {
      const first = down ? COVERED_FROM_ABOVE : own.join('<br>');
      places[column] = column > from || across ? COVERED_FROM_LEFT : first;
    }
  });
  return places;
}

/** Whether a table only lays out the page: a document's head, its signature block, a frame round a text. */
export function isLayout(rows: readonly Row[], isFirst: boolean): boolean {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  if (columns > 3 || rows.length > 8) return false;
  if (columns <= 1 && rows.length <= 1) return true;
  const isFramed = rows.some(({ look }) => look.hasUprightLines || look.cells.some((cell) => cell.hasUprightLine));
  if (rows.length <= 3 && (!isFramed || (isFirst && columns <= 2))) return true;
  const text = rows.flatMap((row) => row.cells.flat()).join('\n');
  return (rows.length <= 3 || !isFramed) && OF_HEAD_OR_SIGNATURE.test(text);
}

/** The paragraphs of a table that only lays out the page, column by column. */
export function columnByColumn(rows: readonly Row[]): string[] {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row.cells[column] ?? [])).flat();
}

export function writeRows(rows: readonly Row[]): string {
  const edges = sharedEdges(rows);
  return writeTable(rows.map((row) => gridRow(row, edges)));
}
