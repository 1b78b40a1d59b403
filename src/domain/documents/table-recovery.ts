import { pattern } from '#domain/vietnamese-pattern.ts';
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

/** Of so many rows the end may have been lost on the way. */
const LOST_ENDS = 0.06;
const COUNTS = pattern.iu`^(?:TT|STT|Số\s+(?:TT|thứ tự)|Thứ tự)$`;

/** "TT | Nội dung | Chủ trì" and then a row with a number: no cell of such a head is wide, so that it tells how many columns there are. */
function columnsOfHead(cells: Cells, runs: readonly number[]): number | null {
  const end = cells.indexOf(null);
  if (end < 3 || end > MOST_COLUMNS || !COUNTS.test(cells[0]?.text ?? '')) return null;
  const tooLong = runs.filter((run) => run > end).length;
  if (tooLong > runs.length * LOST_ENDS) return null;
  const below = cells.slice(end).find((cell) => cell !== null);
  return below && isOrdinal(below.text) ? end : null;
}

function candidates(cells: Cells): Shape[] {
  const runs = runLengths(cells);
  const named = columnsOfHead(cells, runs);
  if (named !== null) return [{ columns: named, counted: true }];
  const widest = Math.min(Math.max(1, ...runs), MOST_COLUMNS);
  const [head = 1, below = 1] = runs;
  const twoHeads = Math.min(head - 1 + below, MOST_COLUMNS);
  const widths = new Set([widest, widest + 1, widest + 2, Math.max(widest, twoHeads)]);
  return [...widths].map((columns) => ({ columns, counted: false }));
}

/** "- Dịch vụ" below its whole has no number of its own: the cell before it is rather empty than the last one of its row. */
const HANGS = pattern.u`^[-–+]\s+\p{L}`;
const COST_OF_HANGING = 0.9;

function costOfFirst(first: Cell | null | undefined): number {
  if (!first) return 0.5;
  if (isOrdinal(first.text)) return -1;
  return HANGS.test(first.text) ? COST_OF_HANGING : 0;
}

/** "A | NHÓM NHIỆM VỤ CHUNG", "II | Hạ tầng": a row that only names the group of those below. */
function namesGroup(cells: Cells, from: number, to: number): boolean {
  const kind = to - from === 2 && cells[from + 1] ? ordinalKind(cells[from]?.text ?? '') : null;
  return kind === 'capital' || (kind?.startsWith('roman') ?? false);
}

/** How a table is cut: so many columns; `counted` where its head says that each row opens with a number. */
interface Shape {
  readonly columns: number;
  readonly counted: boolean;
}

/** Below a merged cell a row of a counted table begins without its number, and is short; a whole one never does. */
const COST_WITHOUT_NUMBER = 5;
const COST_BELOW_MERGED = 1.5;

function costOfLength(cells: Cells, from: number, to: number, { columns, counted }: Shape): number {
  const length = to - from;
  const first = cells[from];
  if (counted && first && !isOrdinal(first.text)) return length === columns ? COST_WITHOUT_NUMBER : COST_BELOW_MERGED;
  if (length === columns) return 0;
  return namesGroup(cells, from, to) ? 1.4 : 2 + 0.3 * (columns - length);
}

/** What it costs to take cells [from, to) for a row of a table of this shape. */
function costOf(cells: Cells, from: number, to: number, shape: Shape): number {
  let empty = 0;
  let cost = costOfLength(cells, from, to, shape);
  for (let at = from; at < to; at += 1) {
    const cell = cells[at];
    if (!cell) empty += 1;
    else if (at > from && !cells[at - 1] && isOrdinal(cell.text)) cost += namesGroup(cells, at, at + 2) ? 3 : 1;
  }
  if (empty === to - from) cost += 4;
  return cost + 0.2 * empty + costOfFirst(cells[from]);
}

/** In a counted table a row may have lost its end: the next one's number, or a line of dots, stands right behind it. */
const COST_OF_LOST_END = 6;
const OPENS_ANOTHER = /^(?:\d{1,3}\.?|[IVX]{1,5}\.?|[.…\s]{3,})$/u;

/** What it costs to end a row before this place; null where no row can end. */
function costOfEnd(cells: Cells, to: number, { counted }: Shape): number | null {
  const next = cells[to];
  if (!next) return 0;
  return counted && OPENS_ANOTHER.test(next.text) ? COST_OF_LOST_END : null;
}

interface Best {
  readonly cost: number;
  readonly to: number;
}

const behind = (cells: Cells, to: number) => (cells[to] ? to : to + 1);

/** For each cell, the cheapest way to cut the list from there on. */
function cheapest(cells: Cells, shape: Shape): Best[] {
  const best: Best[] = Array.from({ length: cells.length + 2 }, () => ({ cost: 0, to: cells.length }));
  for (let from = cells.length - 1; from >= 0; from -= 1) {
    let found: Best = { cost: IMPOSSIBLE + (best[from + 1]?.cost ?? 0), to: from + 1 };
    for (let to = from + 1; to <= Math.min(from + shape.columns, cells.length); to += 1) {
      const end = costOfEnd(cells, to, shape);
      if (end === null) continue;
      const cost = end + costOf(cells, from, to, shape) + (best[behind(cells, to)]?.cost ?? 0);
      if (cost < found.cost) found = { cost, to };
    }
    best[from] = found;
  }
  return best;
}

/** All cells cut into rows; between two rows one place is empty, where one bar closes and one opens. */
function cutInto(cells: Cells, shape: Shape): { cost: number; rows: RowBounds[] } {
  const best = cheapest(cells, shape);
  const rows: RowBounds[] = [];
  for (let from = 0; from < cells.length;) {
    const to = best[from]?.to ?? cells.length;
    rows.push({ from, to });
    from = behind(cells, to);
  }
  return { cost: best[0]?.cost ?? 0, rows };
}

/**
 * The rows of a table of which only the order of the cells is known and where empty ones (null) stand: of all ways to cut
 * it, the one whose rows are most alike in length and begin with an ordinal.
 */
export function recoverRows(cells: Cells): RowBounds[] {
  if (cells.length === 0) return [];
  const cuts = candidates(cells).map((shape) => cutInto(cells, shape));
  return cuts.reduce((best, cut) => (cut.cost < best.cost ? cut : best)).rows;
}
