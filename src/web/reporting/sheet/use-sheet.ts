import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useState } from 'react';
import type { Cells } from './cells.ts';
import { formatClipboard, parseClipboard } from './clipboard.ts';
import { runCommand } from './run-command.ts';
import { copyBlock, pasteBlock, type WriteCell } from './sheet-blocks.ts';
import { readKey, type SheetCommand } from './sheet-keys.ts';
import {
  adoptCells,
  beginSheet,
  columnAt,
  isWithin,
  moveTo,
  type Place,
  rowAt,
  type SheetColumn,
  type SheetState,
  writeCells,
} from './sheet-state.ts';
import { type CellFocus, useCellFocus } from './use-cell-focus.ts';

export interface SheetOptions {
  readonly rows: readonly number[];
  /** Rows whose figure is reckoned. */
  readonly locked: ReadonlySet<number>;
  readonly cells: Cells;
  /** Reads a text put into a cell. */
  readonly write: WriteCell;
  /** The text that a cell shows, and that is edited and copied. */
  readonly show: (cells: Cells, row: number, column: SheetColumn) => string;
  /** Called with the whole sheet after every act. */
  readonly onEdit: (cells: Cells) => void;
  /** Enter or F2 on a cell that is not typed into. */
  readonly onOpen: (place: Place, element: EventTarget) => void;
}

/** What a cell's element needs; the three handlers go on the table. */
export interface Sheet {
  readonly state: SheetState;
  readonly isActive: (place: Place) => boolean;
  readonly isSelected: (place: Place) => boolean;
  readonly select: (place: Place, extend?: boolean) => void;
  readonly goTo: (place: Place) => void;
  readonly beginEdit: (text: string) => void;
  readonly commitText: () => void;
  /** One act that can be taken back. */
  readonly writeCells: (written: Cells) => void;
  /** Longer texts, written letter by letter: edited, but not an act of the sheet. */
  readonly writeText: (written: Cells) => void;
  /** Cells that came from elsewhere: shown, not edited. */
  readonly adopt: (cells: Cells) => void;
  readonly register: CellFocus['register'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** The sheet's state with the options of the latest drawing, for handlers that outlive one. */
interface Desk {
  state: SheetState;
  options: SheetOptions;
  readonly apply: (step: (state: SheetState) => SheetState) => void;
  readonly adopt: (cells: Cells) => void;
  readonly renew: (options: SheetOptions) => void;
  readonly focus: CellFocus;
}

/** A spreadsheet's keys over an ordinary table: one cell takes the focus, typing replaces, every act can be taken back. */
export function useSheet(options: SheetOptions): Sheet {
  const [state, show] = useState(() => beginSheet(options.rows, options.cells, options.locked));
  const focus = useCellFocus(state.at);
  const [desk] = useState(() => makeDesk(state, options, focus, show));
  useLayoutEffect(() => desk.renew(options));
  const [acts] = useState(() => makeActs(desk));
  return {
    ...acts,
    state,
    register: focus.register,
    isActive: (place) => place.row === state.at.row && place.column === state.at.column,
    isSelected: (place) => isWithin(state, place),
  };
}

type Acts = Omit<Sheet, 'state' | 'register' | 'isActive' | 'isSelected'>;

function makeActs(desk: Desk): Acts {
  const { apply, focus } = desk;
  const write: WriteCell = (row, column, text) => desk.options.write(row, column, text);
  return {
    select: (place, extend) => apply((now) => moveTo(commit(now, write), place, extend)),
    goTo: (place) => {
      focus.want();
      apply((now) => moveTo(commit(now, write), place));
    },
    beginEdit: (text) => apply((now) => ({ ...now, editing: text })),
    commitText: () => apply((now) => commit(now, write)),
    writeCells: (written) => apply((now) => writeCells(now, written)),
    writeText: (written) => apply((now) => adoptCells(now, written)),
    adopt: desk.adopt,
    onKeyDown: (event) => obeyKey(desk, event),
    onPaste: (event) => paste(desk, event),
    onCopy: (event) => copy(desk, event),
  };
}

function makeDesk(state: SheetState, options: SheetOptions, focus: CellFocus, show: (state: SheetState) => void): Desk {
  const desk: Desk = {
    state,
    options,
    focus,
    apply(step) {
      const before = desk.state;
      desk.state = step(before);
      if (desk.state === before) return;
      show(desk.state);
      if (desk.state.cells !== before.cells) desk.options.onEdit(desk.state.cells);
    },
    adopt(cells) {
      desk.state = adoptCells(desk.state, cells);
      show(desk.state);
    },
    renew(renewed) {
      desk.options = renewed;
    },
  };
  return desk;
}

function obeyKey(desk: Desk, event: KeyboardEvent) {
  if (event.nativeEvent.isComposing || !isOnCell(event.target)) return;
  const command = readKey(event, desk.state.editing !== null);
  if (!command) return;
  if (opens(desk.state, command)) {
    event.preventDefault();
    if (columnAt(desk.state.at) !== 'value') return desk.options.onOpen(desk.state.at, event.target);
    putCaretLast(event.target);
    return desk.apply((now) => ({ ...now, editing: desk.options.show(now.cells, rowAt(now), 'value') }));
  }
  const committed = command.kind === 'cancel' ? desk.state : commit(desk.state, desk.options.write);
  const after = runCommand(committed, command);
  if (after === null) return desk.apply(() => committed);
  event.preventDefault();
  desk.focus.want();
  desk.apply(() => after);
}

function paste({ state, options, apply }: Desk, event: ClipboardEvent) {
  const text = event.clipboardData.getData('text/plain');
  const isBlock = /[\t\n]/.test(text.trim());
  if (!isOnCell(event.target) || (state.editing !== null && !isBlock)) return;
  event.preventDefault();
  apply((now) => pasteBlock(now, parseClipboard(text), options.write));
}

function copy({ state, options }: Desk, event: ClipboardEvent) {
  if (!isOnCell(event.target) || state.editing !== null) return;
  event.preventDefault();
  const block = copyBlock(state, (row, column) => options.show(state.cells, row, column));
  event.clipboardData.setData('text/plain', formatClipboard(block));
}

function commit(state: SheetState, write: WriteCell): SheetState {
  if (state.editing === null) return state;
  return writeCells(state, write(rowAt(state), columnAt(state.at), state.editing));
}

function opens(state: SheetState, command: SheetCommand): boolean {
  const column = columnAt(state.at);
  return command.kind === 'edit' || (command.kind === 'down' && (column === 'detail' || column === 'previous'));
}

/** Keys of other controls inside the table are their own. */
function isOnCell(element: EventTarget): boolean {
  return element instanceof Element && element.closest('[data-sheet-cell]') !== null;
}

function putCaretLast(element: EventTarget) {
  if (element instanceof HTMLInputElement) element.setSelectionRange(element.value.length, element.value.length);
}
