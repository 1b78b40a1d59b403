import { type ClipboardEvent, type KeyboardEvent, useCallback, useLayoutEffect, useReducer, useRef } from 'react';
import type { Cells } from './cells.ts';
import { formatClipboard, parseClipboard } from './clipboard.ts';
import { runCommand } from './run-command.ts';
import { copyBlock, pasteBlock, type WriteCell } from './sheet-blocks.ts';
import { readKey, type SheetCommand } from './sheet-keys.ts';
import { adoptCells, beginSheet, moveTo, type Place, selectionOf, sheetColumns, type SheetColumn, type SheetState, writeCells } from './sheet-state.ts';

export interface SheetOptions {
  readonly rows: readonly number[];
  readonly cells: Cells;
  /** Reads a text put into a cell. */
  readonly write: WriteCell;
  /** The text that a cell shows, and that is edited and copied. */
  readonly show: (cells: Cells, row: number, column: SheetColumn) => string;
  /** Called with the whole sheet after every act. */
  readonly onEdit: (cells: Cells) => void;
  /** Enter or F2 on a cell that is not typed into. */
  readonly onOpen: (row: number) => void;
}

/** What a cell's element needs; spread the handlers on the table. */
export interface Sheet {
  readonly state: SheetState;
  readonly isActive: (place: Place) => boolean;
  readonly isSelected: (place: Place) => boolean;
  readonly select: (place: Place, extend?: boolean) => void;
  readonly beginEdit: (text: string) => void;
  readonly commitText: () => void;
  readonly writeCells: (written: Cells) => void;
  readonly adopt: (cells: Cells) => void;
  readonly takeBack: () => void;
  readonly register: (place: Place, element: HTMLElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

type Step = (state: SheetState) => SheetState;

/** A spreadsheet's keys over an ordinary table: one cell takes the focus, typing replaces, every act can be taken back. */
export function useSheet(options: SheetOptions): Sheet {
  const latest = useRef(options);
  latest.current = options;
  const [state, take] = useReducer((current: SheetState, step: Step) => step(current), null, () =>
    beginSheet(options.rows, options.cells),
  );
  const stateNow = useRef(state);
  stateNow.current = state;
  const { register, wantFocus } = useCellFocus(state);

  const apply = useCallback((step: Step) => {
    const before = stateNow.current;
    const after = step(before);
    if (after === before) return;
    stateNow.current = after;
    take(() => after);
    if (after.cells !== before.cells) latest.current.onEdit(after.cells);
  }, []);
  const run = useCallback(
    (event: KeyboardEvent, command: SheetCommand) => {
      const { write, onOpen } = latest.current;
      const before = stateNow.current;
      const committed = command.kind === 'cancel' ? before : commit(before, write);
      if (command.kind === 'edit' || (command.kind === 'down' && columnAt(before.at) === 'detail')) {
        event.preventDefault();
        return columnAt(before.at) === 'value' ? apply((now) => ({ ...now, editing: shownAt(now, latest.current) })) : onOpen(rowAt(before));
      }
      const after = runCommand(committed, command);
      if (after === null) return apply(() => committed);
      event.preventDefault();
      wantFocus();
      return apply(() => after);
    },
    [apply, wantFocus],
  );

  return {
    state,
    isActive: (place) => place.row === state.at.row && place.column === state.at.column,
    isSelected: (place) => isWithin(state, place),
    select: (place, extend) => apply((now) => moveTo(commit(now, latest.current.write), place, extend)),
    beginEdit: (text) => apply((now) => ({ ...now, editing: text })),
    commitText: () => apply((now) => commit(now, latest.current.write)),
    writeCells: (written) => apply((now) => writeCells(now, written)),
    adopt: (cells) => take((now) => (stateNow.current = adoptCells(now, cells))),
    takeBack: () => apply((now) => runCommand(now, { kind: 'undo' }) ?? now),
    register,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      const command = readKey(event, state.editing !== null);
      if (command) run(event, command);
    },
    onPaste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      if (state.editing !== null && !/[\t\n]/.test(text.trim())) return;
      event.preventDefault();
      apply((now) => pasteBlock(now, parseClipboard(text), latest.current.write));
    },
    onCopy: (event) => {
      if (state.editing !== null) return;
      event.preventDefault();
      const block = copyBlock(state, (row, column) => latest.current.show(state.cells, row, column));
      event.clipboardData.setData('text/plain', formatClipboard(block));
    },
  };
}

/** Puts the browser's focus where the sheet's is, after a key moved it; a mouse click has put it there already. */
function useCellFocus(state: SheetState) {
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef(false);
  useLayoutEffect(() => {
    const element = elements.current.get(placeName(state.at));
    if (!wanted.current || !element) return;
    wanted.current = false;
    element.focus();
  }, [state.at]);
  return {
    register: (place: Place, element: HTMLElement | null) => {
      if (element) elements.current.set(placeName(place), element);
      else elements.current.delete(placeName(place));
    },
    wantFocus: useCallback(() => {
      wanted.current = true;
    }, []),
  };
}

function commit(state: SheetState, write: WriteCell): SheetState {
  const column = columnAt(state.at);
  if (state.editing === null || column === undefined) return state;
  return writeCells(state, write(rowAt(state), column, state.editing));
}

function isWithin(state: SheetState, place: Place): boolean {
  const { from, to } = selectionOf(state);
  return place.row >= from.row && place.row <= to.row && place.column >= from.column && place.column <= to.column;
}

const placeName = (place: Place) => `${place.row}:${place.column}`;
const columnAt = (place: Place) => sheetColumns[place.column];
const rowAt = (state: SheetState) => state.rows[state.at.row] ?? 0;

function shownAt(state: SheetState, options: SheetOptions): string {
  return options.show(state.cells, rowAt(state), columnAt(state.at) ?? 'value');
}
