import { describe, expect, test } from 'vitest';
import { type Cells, readCell } from './cells.ts';
import { runCommand } from './run-command.ts';
import { clearSelection, copyBlock, fillDown, pasteBlock, type WriteCell } from './sheet-blocks.ts';
import {
  adoptCells,
  beginSheet,
  moveBy,
  moveTo,
  nextByTab,
  redo,
  type SheetState,
  undo,
  writeCells,
} from './sheet-state.ts';

const rows = [11, 12, 13];
const cells: Cells = { '11.value': '7.1', '11.standing': 'final', '12.value': '98', '12.standing': 'estimate' };
const sheet = beginSheet(rows, cells);
const write: WriteCell = (row, column, text) =>
  column === 'value'
    ? { [`${row}.value`]: text, [`${row}.raw`]: '' }
    : column === 'standing'
      ? { [`${row}.standing`]: text }
      : {};
const column = (state: SheetState) => rows.map((row) => readCell(state.cells, row, 'value'));

describe('moving about', () => {
  test('the active cell stays on the sheet', () => {
    expect(moveBy(sheet, -5, -5).at).toEqual({ row: 0, column: 0 });
    expect(moveBy(sheet, 50, 50).at).toEqual({ row: 2, column: 3 });
  });

  test('Tab goes along the rows and leaves the sheet after the last cell and before the first', () => {
    expect(nextByTab(moveTo(sheet, { row: 0, column: 3 }), 1)).toEqual({ row: 1, column: 1 });
    expect(nextByTab(moveTo(sheet, { row: 2, column: 3 }), 1)).toBeNull();
    expect(nextByTab(sheet, -1)).toBeNull();
  });

  test('Home, End and Ctrl with them lead to the edges', () => {
    const middle = moveTo(sheet, { row: 1, column: 2 });
    expect(runCommand(middle, { kind: 'edge', edge: 'row-start', extend: false })?.at).toEqual({ row: 1, column: 0 });
    expect(runCommand(middle, { kind: 'edge', edge: 'row-end', extend: false })?.at).toEqual({ row: 1, column: 3 });
    expect(runCommand(middle, { kind: 'edge', edge: 'sheet-end', extend: false })?.at).toEqual({ row: 2, column: 2 });
  });
});

describe('taking back', () => {
  test('each act returns as a whole and comes again', () => {
    const typed = writeCells(sheet, { '11.value': '7.3' });
    const pasted = pasteBlock(typed, [['1'], ['2'], ['3']], write);
    expect(column(pasted)).toEqual(['1', '2', '3']);
    expect(column(undo(pasted))).toEqual(['7.3', '98', '']);
    expect(column(undo(undo(pasted)))).toEqual(['7.1', '98', '']);
    expect(column(redo(undo(pasted)))).toEqual(['1', '2', '3']);
  });

  test('what a colleague saved meanwhile stays', () => {
    const typed = writeCells(sheet, { '11.value': '7.3' });
    const taken = adoptCells(typed, { '13.value': '137' });
    expect(column(undo(taken))).toEqual(['7.1', '98', '137']);
  });

  test('a new act ends what could come again', () => {
    const again = writeCells(undo(writeCells(sheet, { '11.value': '7.3' })), { '12.value': '99' });
    expect(redo(again)).toBe(again);
  });

  test('writing what already stands there is no act', () => {
    expect(writeCells(sheet, { '11.value': '7.1' }).past).toEqual([]);
  });
});

describe('blocks', () => {
  test('a pasted block that is longer than the sheet loses only what has no row', () => {
    const pasted = pasteBlock(moveTo(sheet, { row: 2, column: 1 }), [['1'], ['2']], write);
    expect(column(pasted)).toEqual(['7.1', '98', '1']);
  });

  test('a block of two columns fills figure and standing', () => {
    const pasted = pasteBlock(sheet, [['7,3', 'estimate']], write);
    expect(readCell(pasted.cells, 11, 'standing')).toBe('estimate');
  });

  test('one pasted figure fills the whole selection', () => {
    const selected = moveTo(sheet, { row: 2, column: 1 }, true);
    expect(column(pasteBlock(selected, [['5']], write))).toEqual(['5', '5', '5']);
  });

  test('filling down copies the cell above, or the top of the selection', () => {
    expect(column(fillDown(moveTo(sheet, { row: 1, column: 1 })))).toEqual(['7.1', '7.1', '']);
    expect(column(fillDown(moveTo(sheet, { row: 2, column: 1 }, true)))).toEqual(['7.1', '7.1', '7.1']);
    expect(fillDown(sheet)).toBe(sheet);
  });

  test('clearing makes figures missing, never zero, and keeps the standing', () => {
    const cleared = clearSelection(moveTo(sheet, { row: 1, column: 2 }, true));
    expect(column(cleared)).toEqual(['', '', '']);
    expect(readCell(cleared.cells, 11, 'standing')).toBe('final');
  });

  test('the selection is copied as it is shown', () => {
    const selected = moveTo(sheet, { row: 1, column: 2 }, true);
    const shown = copyBlock(selected, (row, name) =>
      name === 'value' || name === 'standing' ? readCell(cells, row, name) : '',
    );
    expect(shown).toEqual([
      ['7.1', 'final'],
      ['98', 'estimate'],
    ]);
  });
});

describe('a reckoned row in the middle', () => {
  const reckoned = beginSheet(rows, cells, new Set([12]));

  test('a block pasted over it leaves its figure, fills the rows around it, and its other cells are the writer’s', () => {
    const block = [
      ['1', 'final'],
      ['2', 'final'],
      ['3', 'final'],
    ];
    const pasted = pasteBlock(moveTo(reckoned, { row: 0, column: 1 }), block, write);
    expect(column(pasted)).toEqual(['1', '98', '3']);
    expect(readCell(pasted.cells, 12, 'standing')).toBe('final');
    expect(column(undo(pasted))).toEqual(['7.1', '98', '']);
  });

  test('filling down and clearing pass over it, and it is never what is filled down', () => {
    const whole = moveTo(moveTo(reckoned, { row: 0, column: 1 }), { row: 2, column: 1 }, true);
    expect(column(fillDown(whole))).toEqual(['7.1', '98', '7.1']);
    expect(column(clearSelection(whole))).toEqual(['', '98', '']);
    expect(column(fillDown(moveTo(reckoned, { row: 2, column: 1 })))).toEqual(['7.1', '98', '']);
  });
});
