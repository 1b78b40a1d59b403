import { foldedWords } from '../folded-words.ts';
import { isMissingFigure, numberStyleOf, type NumberStyle, readStyledNumber } from '../numbers/number-style.ts';
import { columnsOf, type Grid, type GridRow, textOfCell } from './grid.ts';
import type { DraftedLine } from './workbook-differences.ts';
import type { FigureCell, WorkbookRow } from './workbook-row.ts';

/** Which row of a sheet holds a line: by its words, and the how-manieth row of these words it is. */
export interface MappedLine {
  readonly quantityId: number;
  readonly label: string;
  readonly occurrence: number;
}

/** How an agency's own sheet is read into a form. */
export interface SheetMapping {
  readonly sheet: string;
  readonly labelColumn: string;
  readonly valueColumn: string;
  readonly noteColumn: string | null;
  readonly lines: readonly MappedLine[];
}

export interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly occurrence: number;
}

/** The rows of a sheet that can be told by words in the column; the same words in several rows are numbered. */
export function labelledRows({ rows }: Grid, column: string): LabelledRow[] {
  const times = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const label = textOfCell(cells.get(column)).slice(0, 300);
    const words = foldedWords(label);
    if (words === '') return [];
    const occurrence = (times.get(words) ?? 0) + 1;
    times.set(words, occurrence);
    return [{ row, label, occurrence }];
  });
}

/** What the agency's own sheet says for the mapped lines, and which of them it no longer holds. */
export interface OwnSheetRows {
  readonly rows: readonly WorkbookRow[];
  readonly absent: readonly number[];
}

/**
 * The mapped rows of a grid as the lines of a workbook. Only the mapped cells speak: kinds of figures and obstacles stay as drafted, and notes
 * too where the sheet has none.
 */
export function rowsOfOwnSheet(
  grid: Grid,
  mapping: SheetMapping,
  lines: readonly Pick<DraftedLine, 'quantityId' | 'note'>[],
  obstacles: ReadonlyMap<number, string | null>,
): OwnSheetRows {
  const { labelColumn, valueColumn, noteColumn } = mapping;
  const found = new Map(
    labelledRows(grid, labelColumn).map(({ row, label, occurrence }) => [`${foldedWords(label)} ${occurrence}`, row]),
  );
  const byRow = new Map(grid.rows.map((row) => [row.row, row]));
  const style = styleOf(grid, valueColumn);
  const notes = new Map(lines.map(({ quantityId, note }) => [quantityId, note]));
  const rows: WorkbookRow[] = [];
  const absent: number[] = [];
  for (const { quantityId, label, occurrence } of mapping.lines) {
    if (!notes.has(quantityId)) continue;
    const row = byRow.get(found.get(`${foldedWords(label)} ${occurrence}`) ?? 0);
    if (row === undefined) absent.push(quantityId);
    else {
      const own = noteColumn === null ? (notes.get(quantityId) ?? '') : textOfCell(row.cells.get(noteColumn));
      const figure = plainFigure(row.cells.get(valueColumn), style, grid.isText ?? false);
      const obstacle = obstacles.get(quantityId) ?? '';
      rows.push({ quantityId, row: row.row, figure, standing: '', note: own, obstacle });
    }
  }
  return { rows, absent };
}

const styleOf = ({ rows }: Grid, column: string): NumberStyle =>
  numberStyleOf(
    rows.flatMap(({ cells }) => {
      const cell = cells.get(column);
      return cell?.kind === 'text' ? [cell.text] : [];
    }),
  );

/** A dash is no figure; one in separated text or in another style is handed on as the number that it can only be. */
function plainFigure(cell: FigureCell | undefined, style: NumberStyle, isText: boolean): FigureCell {
  if (cell === undefined) return { kind: 'empty' };
  if (cell.kind !== 'text') return cell;
  if (isMissingFigure(cell.text)) return { kind: 'empty' };
  if (style === 'vietnamese' && !isText) return cell;
  const read = readStyledNumber(cell.text, style);
  return read.ok && read.value !== null ? { ...cell, kind: 'number', text: read.value } : cell;
}

/** Columns that hold figures in the rows from the given one on, with how many. */
export function figureColumns(grid: Grid, rows: readonly GridRow[] = grid.rows): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letters of columnsOf(grid)) {
    const style = styleOf(grid, letters);
    const count = rows.filter(({ cells }) => isFigure(cells.get(letters), style)).length;
    if (count > 0) counts.set(letters, count);
  }
  return counts;
}

function isFigure(cell: FigureCell | undefined, style: NumberStyle): boolean {
  if (cell?.kind === 'number') return true;
  if (cell?.kind !== 'text' || isMissingFigure(cell.text)) return false;
  return readStyledNumber(cell.text, style).ok;
}
