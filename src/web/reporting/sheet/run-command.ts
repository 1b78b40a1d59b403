import { clearSelection, fillDown } from './sheet-blocks.ts';
import type { SheetCommand } from './sheet-keys.ts';
import { moveBy, moveTo, nextByTab, redo, sheetColumns, type SheetState, undo } from './sheet-state.ts';

type Named = Exclude<SheetCommand, { kind: 'move' | 'edge' | 'tab' }>['kind'];

const named: Readonly<Record<Named, (state: SheetState) => SheetState>> = {
  down: (state) => moveBy(state, 1, 0),
  up: (state) => moveBy(state, -1, 0),
  edit: (state) => state,
  cancel: (state) => ({ ...state, editing: null, anchor: state.at }),
  clear: clearSelection,
  undo,
  redo,
  'fill-down': fillDown,
  'select-column': (state) => ({
    ...state,
    anchor: { row: 0, column: state.at.column },
    at: { row: state.rows.length - 1, column: state.at.column },
  }),
};

/** Carries a key's command out; `null` when the key leads out of the sheet and is the browser's. */
export function runCommand(state: SheetState, command: SheetCommand): SheetState | null {
  switch (command.kind) {
    case 'move':
      return moveBy(state, command.rows, command.columns, command.extend);
    case 'edge':
      return moveToEdge(state, command.edge, command.extend);
    case 'tab': {
      const place = nextByTab(state, command.step);
      return place && moveTo(state, place);
    }
    default:
      return named[command.kind](state);
  }
}

function moveToEdge(
  state: SheetState,
  edge: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end',
  extend: boolean,
): SheetState {
  const { row, column } = state.at;
  if (edge === 'row-start') return moveTo(state, { row, column: 0 }, extend);
  if (edge === 'row-end') return moveTo(state, { row, column: sheetColumns.length - 1 }, extend);
  return moveTo(state, { row: edge === 'sheet-start' ? 0 : state.rows.length - 1, column }, extend);
}
