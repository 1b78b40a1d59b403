import type { FigureCell } from './workbook-row.ts';

/** Anybody's sheet as its cells say, before anybody knows what they mean. */
export interface GridRow {
  readonly row: number;
  /** Cells that hold something, by their letters. */
  readonly cells: ReadonlyMap<string, FigureCell>;
}

export interface Grid {
  readonly name: string;
  /** Separated text, in which every figure is written in letters. */
  readonly isText?: boolean;
  readonly rows: readonly GridRow[];
}

/** What a person reads in a cell; a day is an ISO one. */
export function textOfCell(cell: FigureCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'number' || cell.kind === 'text') return cell.text.trim();
  return cell.kind === 'date' ? (cell.day ?? '') : '';
}

/** The letters of all columns in use, from left to right. */
export function columnsOf({ rows }: Grid): string[] {
  const letters = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return [...letters].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}
