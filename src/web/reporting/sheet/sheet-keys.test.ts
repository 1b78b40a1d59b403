import { expect, test } from 'vitest';
import { type KeyStroke, readKey, type SheetCommand } from './sheet-keys.ts';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const move = (rows: number, columns: number, extend = false): SheetCommand => ({ kind: 'move', rows, columns, extend });

test.each<[string, KeyStroke, SheetCommand | null]>([
  ['an arrow moves', stroke('ArrowDown'), move(1, 0)],
  ['an arrow with Shift selects', stroke('ArrowRight', { shiftKey: true }), move(0, 1, true)],
  ['Enter goes down', stroke('Enter'), { kind: 'down' }],
  ['Shift Enter goes up', stroke('Enter', { shiftKey: true }), { kind: 'up' }],
  ['Tab goes on', stroke('Tab'), { kind: 'tab', step: 1 }],
  ['Delete clears', stroke('Delete'), { kind: 'clear' }],
  ['F2 edits', stroke('F2'), { kind: 'edit' }],
  ['Ctrl Z takes back', stroke('z', { ctrlKey: true }), { kind: 'undo' }],
  ['Ctrl Shift Z brings again', stroke('Z', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  ['Ctrl Y brings again', stroke('y', { ctrlKey: true }), { kind: 'redo' }],
  ['Ctrl D fills down', stroke('d', { ctrlKey: true }), { kind: 'fill-down' }],
  ['a digit is typed, not obeyed', stroke('7'), null],
  ['Ctrl C is the browser’s', stroke('c', { ctrlKey: true }), null],
])('on the sheet, %s', (_case, key, command) => {
  expect(readKey(key, false)).toEqual(command);
});

test.each<[string, KeyStroke, SheetCommand | null]>([
  ['left and right move the caret', stroke('ArrowLeft'), null],
  ['up and down leave the cell', stroke('ArrowUp'), move(-1, 0)],
  ['Delete takes a character', stroke('Delete'), null],
  ['Ctrl Z takes back characters', stroke('z', { ctrlKey: true }), null],
  ['Escape gives the typing up', stroke('Escape'), { kind: 'cancel' }],
])('while typing, %s', (_case, key, command) => {
  expect(readKey(key, true)).toEqual(command);
});
