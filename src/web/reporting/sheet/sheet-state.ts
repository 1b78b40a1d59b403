import { type CellKey, type Cells, changedCells, isEmptySheet } from './cells.ts';

export const sheetColumns = ['previous', 'value', 'standing', 'detail'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** A cell by its place on the sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One act of the person, which can be taken back as a whole: a typed cell, a pasted block, a filled column. */
export interface Change {
  readonly before: Cells;
  readonly after: Cells;
  readonly at: Place;
}

export interface SheetState {
  /** Row keys (target ids) from top to bottom. */
  readonly rows: readonly number[];
  /** Rows whose figure is reckoned: nothing typed, pasted, filled or cleared touches it. */
  readonly locked: ReadonlySet<number>;
  readonly cells: Cells;
  readonly at: Place;
  /** Where the selection began; equal to `at` when one cell is selected. */
  readonly anchor: Place;
  /** Text being typed into the active cell; null while only moving about. */
  readonly editing: string | null;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** Where typing begins; Tab does not stop at the figure of the last period, arrows do. */
const FIRST_TYPED = sheetColumns.indexOf('value');
/** How far back a person can go. */
const UNDO_DEPTH = 200;

export function beginSheet(rows: readonly number[], cells: Cells, locked: ReadonlySet<number> = new Set()): SheetState {
  const start = { row: 0, column: FIRST_TYPED };
  return { rows, locked, cells, at: start, anchor: start, editing: null, past: [], future: [] };
}

/** Moves the active cell, staying on the sheet; `extend` keeps the other corner of the selection. */
export function moveTo(state: SheetState, place: Place, extend = false): SheetState {
  const at = {
    row: clamp(place.row, state.rows.length - 1),
    column: clamp(place.column, sheetColumns.length - 1),
  };
  return { ...state, at, anchor: extend ? state.anchor : at, editing: null };
}

export function moveBy(state: SheetState, rows: number, columns: number, extend = false): SheetState {
  return moveTo(state, { row: state.at.row + rows, column: state.at.column + columns }, extend);
}

/** The cell that Tab goes to: along the row, then the next row; null past the last cell, where Tab leaves the sheet. */
export function nextByTab(state: SheetState, step: 1 | -1): Place | null {
  const width = sheetColumns.length - FIRST_TYPED;
  const index = state.at.row * width + Math.max(state.at.column - FIRST_TYPED, 0) + step;
  if (index < 0 || index >= state.rows.length * width) return null;
  return { row: Math.floor(index / width), column: FIRST_TYPED + (index % width) };
}

/** Writes cells as one act that can be taken back; writing what already stands there is no act. */
export function writeCells(state: SheetState, written: Cells): SheetState {
  const cells = withCells(state.cells, written);
  const after = changedCells(state.cells, cells);
  if (isEmptySheet(after)) return { ...state, editing: null };
  const before = changedCells(cells, pick(state.cells, after));
  const change = { before, after, at: state.at };
  return { ...state, cells, editing: null, past: [...state.past, change].slice(-UNDO_DEPTH), future: [] };
}

/** Takes the last act back. Only its own cells return, so that what a colleague saved meanwhile stays. */
export function undo(state: SheetState): SheetState {
  const change = state.past.at(-1);
  if (!change) return state;
  const cells = withCells(state.cells, change.before);
  const moved = moveTo({ ...state, cells }, change.at);
  return { ...moved, past: state.past.slice(0, -1), future: [...state.future, change] };
}

export function redo(state: SheetState): SheetState {
  const change = state.future.at(-1);
  if (!change) return state;
  const cells = withCells(state.cells, change.after);
  const moved = moveTo({ ...state, cells }, change.at);
  return { ...moved, past: [...state.past, change], future: state.future.slice(0, -1) };
}

/** Takes over cells that came from elsewhere: no act of this person, so nothing to take back. */
export function adoptCells(state: SheetState, adopted: Cells): SheetState {
  return { ...state, cells: withCells(state.cells, adopted) };
}

/** The selected block, corners in order. */
export function selectionOf(state: SheetState): { readonly from: Place; readonly to: Place } {
  const { at, anchor } = state;
  return {
    from: { row: Math.min(at.row, anchor.row), column: Math.min(at.column, anchor.column) },
    to: { row: Math.max(at.row, anchor.row), column: Math.max(at.column, anchor.column) },
  };
}

export function withCells(cells: Cells, written: Cells): Cells {
  return { ...cells, ...written };
}

function pick(cells: Cells, keys: Cells): Cells {
  const picked: Partial<Record<CellKey, string>> = { ...cells };
  // Object.keys widens to string; every key of Cells is a CellKey by construction.
  for (const key of Object.keys(keys) as CellKey[]) picked[key] = cells[key] ?? '';
  return picked;
}

function clamp(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}

export function isWithin(state: SheetState, place: Place): boolean {
  const { from, to } = selectionOf(state);
  return place.row >= from.row && place.row <= to.row && place.column >= from.column && place.column <= to.column;
}

export function columnAt(place: Place): SheetColumn {
  return sheetColumns[place.column] ?? 'value';
}

/** The key of the active row. */
export function rowAt(state: SheetState): number {
  return state.rows[state.at.row] ?? 0;
}
