import { clearSelection, fillDown } from './sheet-blocks.ts';
import type { SheetCommand } from './sheet-keys.ts';
import { moveBy, moveTo, nextByTab, redo, sheetColumns, type SheetState, undo } from './sheet-state.ts';

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
    case 'down':
      return moveBy(state, 1, 0);
    case 'up':
      return moveBy(state, -1, 0);
    case 'cancel':
      return { ...state, editing: null, anchor: state.at };
    case 'clear':
      return clearSelection(state);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'fill-down':
      return fillDown(state);
    case 'select-column':
      return { ...state, anchor: { row: 0, column: state.at.column }, at: { row: state.rows.length - 1, column: state.at.column } };
    case 'edit':
      return state;
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
