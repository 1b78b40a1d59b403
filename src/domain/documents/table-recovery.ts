import { isOrdinal, ordinalKind } from './table-ordinals.ts';

interface Cell {
  readonly text: string;
}

/** A row as the cells [from, to) of the list. */
interface RowBounds {
  readonly from: number;
  readonly to: number;
}

/** No annex has more columns; it bounds the search. */
const MOST_COLUMNS = 24;
const IMPOSSIBLE = 1e9;

type Cells = readonly (Cell | null)[];

/** Runs of cells without an empty one between them: rows, where no cell is empty. */
function runLengths(cells: Cells): number[] {
  const runs: number[] = [];
  let run = 0;
  for (const cell of [...cells, null]) {
    if (cell) run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return runs;
}

function candidates(cells: Cells): number[] {
  const runs = runLengths(cells);
  const widest = Math.min(Math.max(1, ...runs), MOST_COLUMNS);
  const [head = 1, below = 1] = runs;
  const twoHeads = Math.min(head - 1 + below, MOST_COLUMNS);
  return [...new Set([widest, widest + 1, widest + 2, Math.max(widest, twoHeads)])];
}

const costOfFirst = (first: Cell | null | undefined) => (first ? (isOrdinal(first.text) ? -1 : 0) : 0.5);

/** "A | NHÓM NHIỆM VỤ CHUNG", "II | Hạ tầng": a row that only names the group of those below. */
function namesGroup(cells: Cells, from: number, to: number): boolean {
  const kind = to - from === 2 && cells[from + 1] ? ordinalKind(cells[from]?.text ?? '') : null;
  return kind === 'roman' || kind === 'capital';
}

/** What it costs to take cells [from, to) for a row of a table with so many columns. */
function costOf(cells: Cells, from: number, to: number, columns: number): number {
  const length = to - from;
  let empty = 0;
  let cost = length === columns ? 0 : namesGroup(cells, from, to) ? 1.4 : 2 + 0.3 * (columns - length);
  for (let at = from; at < to; at += 1) {
    const cell = cells[at];
    if (!cell) empty += 1;
    else if (at > from && !cells[at - 1] && isOrdinal(cell.text)) cost += namesGroup(cells, at, at + 2) ? 3 : 1;
  }
  if (empty === length) cost += 4;
  return cost + 0.2 * empty + costOfFirst(cells[from]);
}

interface Best {
  readonly cost: number;
  readonly to: number;
}

/** For each cell, the cheapest way to cut the list from there on. */
function cheapest(cells: Cells, columns: number): Best[] {
  const best: Best[] = Array.from({ length: cells.length + 2 }, () => ({ cost: 0, to: cells.length }));
  for (let from = cells.length - 1; from >= 0; from -= 1) {
    let found: Best = { cost: IMPOSSIBLE * 2, to: from + 1 };
    for (let to = from + 1; to <= Math.min(from + columns, cells.length); to += 1) {
      if (to < cells.length && cells[to]) continue;
      const cost = costOf(cells, from, to, columns) + (best[to + 1]?.cost ?? 0);
      if (cost < found.cost) found = { cost, to };
    }
    best[from] = found;
  }
  return best;
}

/** All cells cut into rows; between two rows one place is empty, where one bar closes and one opens. */
function cutInto(cells: Cells, columns: number): { cost: number; rows: RowBounds[] } {
  const best = cheapest(cells, columns);
  const rows: RowBounds[] = [];
  for (let from = 0; from < cells.length;) {
    const to = best[from]?.to ?? cells.length;
    rows.push({ from, to });
    from = to + 1;
  }
  return { cost: best[0]?.cost ?? 0, rows };
}

/**
 * The rows of a table of which only the order of the cells is known and where empty ones (null) stand: of all ways to cut
 * it, the one whose rows are most alike in length and begin with an ordinal.
 */
export function recoverRows(cells: Cells): RowBounds[] {
  if (cells.length === 0) return [];
  const cuts = candidates(cells).map((columns) => cutInto(cells, columns));
  return cuts.reduce((best, cut) => (cut.cost < best.cost ? cut : best)).rows;
}
