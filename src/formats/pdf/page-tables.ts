import { inlineOf, runsOfLines } from './inline.ts';
import type { Lattice, LatticeCell } from './lattice.ts';
import { linesOf, lowered, wholeLine, type Segment } from './lines.ts';
import type { Box } from './geometry.ts';
import type { Glyph } from './page-marks.ts';
import { startsWithLabel } from './paragraph-cuts.ts';

export interface PageTable extends Box {
  readonly xs: readonly number[];
  /** Every row has a cell for each column; "^^" is covered from above, "<<" from the left. */
  readonly rows: readonly (readonly string[])[];
  /** Columns whose last cell covers more than one row: it may go on over the page. */
  readonly openColumns: readonly number[];
}

const place = (values: readonly number[], value: number) => {
  let [from, to] = [0, values.length - 1];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) <= value) from = middle;
    else to = middle;
  }
  return from;
};

/** In a cell only a label or bullet after a finished line begins a new paragraph: short lines are the rule there. */
function cellText(glyphs: readonly Glyph[]): string {
  const lines = linesOf(glyphs).map(wholeLine);
  const paragraphs: Segment[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before !== undefined && !(startsWithLabel(line.text) && /[.;:!?]$/u.test(before.text)))
      paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  const text = paragraphs.map((own) => inlineOf(runsOfLines(own)));
  return lowered(text.join('<br>'));
}

function isInside(glyph: Glyph, box: Box): boolean {
  const [x, y] = [(glyph.x0 + glyph.x1) / 2, glyph.base - 0.3 * glyph.size];
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

function rowsOf(lattice: Lattice, glyphsOf: ReadonlyMap<LatticeCell, readonly Glyph[]>): string[][] {
  const rows = lattice.ys.slice(1).map(() => lattice.xs.slice(1).map(() => ''));
  for (const cell of lattice.cells) {
    const text = cellText(glyphsOf.get(cell) ?? []);
    for (let i = 0; i < cell.rows; i += 1) {
      for (let j = 0; j < cell.columns; j += 1) {
        const row = rows[cell.row + i];
        if (row !== undefined) row[cell.column + j] = j > 0 ? '<<' : i > 0 ? '^^' : text;
      }
    }
  }
  return rows;
}

/** By row and column of the lattice: the cell that covers the place. */
function ownersOf(lattice: Lattice): LatticeCell[][] {
  const owners: LatticeCell[][] = lattice.ys.slice(1).map(() => []);
  for (const cell of lattice.cells) {
    for (const row of owners.slice(cell.row, cell.row + cell.rows)) {
      for (let j = 0; j < cell.columns; j += 1) row[cell.column + j] = cell;
    }
  }
  return owners;
}

/** The table of a lattice with the letters that stand in it; null for a drawing without letters. */
export function tableOf(
  lattice: Lattice,
  glyphs: readonly Glyph[],
): { table: PageTable; used: ReadonlySet<Glyph> } | null {
  const owners = ownersOf(lattice);
  const used = new Set<Glyph>();
  const glyphsOf = new Map<LatticeCell, Glyph[]>();
  for (const glyph of glyphs) {
    if (!isInside(glyph, lattice)) continue;
    used.add(glyph);
    const cell =
      owners[place(lattice.ys, glyph.base - 0.3 * glyph.size)]?.[place(lattice.xs, (glyph.x0 + glyph.x1) / 2)];
    if (cell === undefined) continue;
    const own = glyphsOf.get(cell);
    if (own === undefined) glyphsOf.set(cell, [glyph]);
    else own.push(glyph);
  }
  if (glyphsOf.size < 2) return null;
  const last = lattice.ys.length - 1;
  const openColumns = lattice.cells.flatMap((cell) =>
    cell.rows > 1 && cell.row + cell.rows === last ? [cell.column] : [],
  );
  const { x0, y0, x1, y1, xs } = lattice;
  return { table: { x0, y0, x1, y1, xs, rows: rowsOf(lattice, glyphsOf), openColumns }, used };
}
