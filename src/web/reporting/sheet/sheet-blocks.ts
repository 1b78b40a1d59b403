import { type Cells, type CellKey, cellKey, readCell } from './cells.ts';
import { type Place, selectionOf, sheetColumns, type SheetColumn, type SheetState, writeCells } from './sheet-state.ts';

/** Turns a text put into a cell into what the sheet stores; the page gives it, because reading depends on the row's unit and last figure. */
export type WriteCell = (row: number, column: SheetColumn, text: string) => Cells;

/** Writes a pasted block with its first cell at the active one. A single pasted cell fills the whole selection. */
export function pasteBlock(state: SheetState, block: readonly (readonly string[])[], write: WriteCell): SheetState {
  const { from, to } = selectionOf(state);
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (single !== undefined)
    return writeCells(
      state,
      writePlaces(state, placesBetween(from, to), () => single, write),
    );
  const places = block.flatMap((line, row) =>
    line.map((_, column) => ({ row: from.row + row, column: from.column + column })),
  );
  const textAt = (place: Place) => block[place.row - from.row]?.[place.column - from.column] ?? '';
  return writeCells(state, writePlaces(state, places, textAt, write));
}

/** Ctrl+D: the top row of the selection goes down through it; with one cell selected, the cell above comes down. */
export function fillDown(state: SheetState): SheetState {
  const { from, to } = selectionOf(state);
  const sourceRow = from.row === to.row ? from.row - 1 : from.row;
  const source = state.rows[sourceRow];
  if (source === undefined) return state;
  const written: Partial<Record<CellKey, string>> = {};
  for (const place of placesBetween({ ...from, row: sourceRow + 1 }, to)) {
    const row = state.rows[place.row];
    if (row === undefined || isLocked(state, place) || isLocked(state, { ...place, row: sourceRow })) continue;
    for (const field of fieldsOfColumn(place.column)) {
      written[cellKey(row, field)] = readCell(state.cells, source, field);
    }
  }
  return writeCells(state, written);
}

/** Delete: figures of the selection become missing. A standing is never missing, so it stays. */
export function clearSelection(state: SheetState): SheetState {
  const { from, to } = selectionOf(state);
  const written: Partial<Record<CellKey, string>> = {};
  for (const place of placesBetween(from, to)) {
    const row = state.rows[place.row];
    if (row === undefined || sheetColumns[place.column] !== 'value' || isLocked(state, place)) continue;
    written[cellKey(row, 'value')] = '';
    written[cellKey(row, 'raw')] = '';
  }
  return writeCells(state, written);
}

/** The selected block as texts, for copying. */
export function copyBlock(state: SheetState, show: (row: number, column: SheetColumn) => string): string[][] {
  const { from, to } = selectionOf(state);
  return state.rows
    .slice(from.row, to.row + 1)
    .map((row) => sheetColumns.slice(from.column, to.column + 1).map((column) => show(row, column)));
}

function fieldsOfColumn(column: number): readonly ('value' | 'raw' | 'standing')[] {
  const name = sheetColumns[column];
  if (name === 'value') return ['value', 'raw'];
  return name === 'standing' ? ['standing'] : [];
}

function writePlaces(
  state: SheetState,
  places: readonly Place[],
  textAt: (place: Place) => string,
  write: WriteCell,
): Cells {
  return places.reduce<Cells>((written, place) => {
    const row = state.rows[place.row];
    const column = sheetColumns[place.column];
    return row === undefined || column === undefined || isLocked(state, place)
      ? written
      : { ...written, ...write(row, column, textAt(place)) };
  }, {});
}

/** A reckoned figure is its formula's alone; the other cells of its row are the writer's. */
function isLocked({ rows, locked }: SheetState, place: Place): boolean {
  return sheetColumns[place.column] === 'value' && locked.has(rows[place.row] ?? 0);
}

function placesBetween(from: Place, to: Place): Place[] {
  const places: Place[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) places.push({ row, column });
  }
  return places;
}
