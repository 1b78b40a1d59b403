import type { ByteView } from './byte-view.ts';
import type { Sprm } from './sprms.ts';

export interface CellLook {
  /** Covered by the cell on its left. */
  across: boolean;
  /** Covered by the cell above. */
  down: boolean;
  hasUprightLine: boolean;
}

/** A row of a table: its cells lie between neighbouring edges (1/1440 inch from the text's left side). */
export interface RowLook {
  edges: number[];
  cells: CellLook[];
  /** Lines between the cells, said for the whole row. */
  hasUprightLines: boolean;
}

const MOST_CELLS = 63;
const CELL_BYTES = 20;
const isLine = (kind: number) => kind !== 0 && kind !== 255;

function cellAt(value: ByteView, at: number): CellLook {
  const has = at + 2 <= value.length;
  const flags = has ? value.u16(at) : 0;
  const lineKind = (border: number) => (at + border + 2 <= value.length ? value.u8(at + border + 1) : 0);
  return {
    across: (flags & 0x0002) !== 0,
    down: (flags & 0x0020) !== 0 && (flags & 0x0040) === 0,
    hasUprightLine: isLine(lineKind(8)) || isLine(lineKind(16)),
  };
}

function define(row: RowLook, value: ByteView): void {
  const count = Math.min(value.u8(0), MOST_CELLS);
  const edges: number[] = [];
  for (let i = 0; i <= count && 2 * i + 3 <= value.length; i += 1) edges.push(value.i16(1 + 2 * i));
  row.edges = edges;
  row.cells = edges.slice(1).map((_, i) => cellAt(value, 1 + 2 * (count + 1) + CELL_BYTES * i));
}

function eachCell(row: RowLook, from: number, to: number, change: (cell: CellLook, index: number) => void): void {
  row.cells.slice(from, to).forEach((cell, i) => change(cell, from + i));
}

const UPRIGHT_SIDES = 0x02 | 0x08;

/** Borders set for some cells: first and last cell, the sides, the line. `at` is where the line's kind stands. */
function setBorder(row: RowLook, value: ByteView, at: number): void {
  if (value.length <= at || (value.u8(2) & UPRIGHT_SIDES) === 0) return;
  eachCell(row, value.u8(0), value.u8(1), (cell) => void (cell.hasUprightLine = isLine(value.u8(at))));
}

const CHANGES: ReadonlyMap<number, (row: RowLook, value: ByteView) => void> = new Map([
  [0xd608, define],
  [
    0xd62b,
    (row, value) => {
      const [index, kind] = [value.u8(0), value.u8(1)];
      eachCell(row, index, index + 1, (cell) => void (cell.down = kind === 1));
    },
  ],
  [0x5624, (row, value) => eachCell(row, value.u8(0), value.u8(1), (cell, i) => void (cell.across = i > value.u8(0)))],
  [0x5625, (row, value) => eachCell(row, value.u8(0), value.u8(1), (cell) => void (cell.across = false))],
  // Borders of the row in the older and the newer form; the sixth is the upright one between cells.
  [0xd605, (row, value) => void (row.hasUprightLines = value.length >= 24 && isLine(value.u8(5 * 4 + 1)))],
  [0xd620, (row, value) => setBorder(row, value, 4)],
  [0xd62f, (row, value) => setBorder(row, value, 8)],
  [0xd613, (row, value) => void (row.hasUprightLines = value.length >= 48 && isLine(value.u8(5 * 8 + 5)))],
]);

/** The shape of a row from the properties of its end mark. */
export function changedRow(sprms: readonly Sprm[]): RowLook {
  const row: RowLook = { edges: [], cells: [], hasUprightLines: false };
  for (const { code, value } of sprms) if (value.length >= 2) CHANGES.get(code)?.(row, value);
  return row;
}
