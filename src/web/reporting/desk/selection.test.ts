import { expect, test } from 'vitest';
import { actOfKey, chosenOf, nothingChosen, select, type Selection } from './selection.ts';

const ids = [11, 12, 13, 14];
const chosen = ({ chosen: set }: Selection) => [...set].sort((a, b) => a - b);
const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test('a row is chosen and let go', () => {
  const once = select(nothingChosen, { kind: 'toggle', at: 1 }, ids);
  expect(chosen(once)).toEqual([12]);
  expect(chosen(select(once, { kind: 'toggle', at: 1 }, ids))).toEqual([]);
});

test('the arrows move without choosing; with shift they choose all on the way', () => {
  const start = select(nothingChosen, { kind: 'toggle', at: 1 }, ids);
  const moved = select(start, { kind: 'move', to: 2, extends: false }, ids);
  expect([moved.at, chosen(moved)]).toEqual([2, [12]]);
  const act = actOfKey(key('ArrowDown', { shiftKey: true }), start.at);
  const further = act && select(select(start, act, ids), { kind: 'move', to: 9, extends: true }, ids);
  expect(further && [further.at, chosen(further)]).toEqual([3, [12, 13, 14]]);
});

test('all are chosen by one key, and let go by it again', () => {
  const act = actOfKey(key('a', { ctrlKey: true }), 0);
  const all = act && select(nothingChosen, act, ids);
  expect(all && chosen(all)).toEqual(ids);
  expect(all && act && chosen(select(all, act, ids))).toEqual([]);
  expect(actOfKey(key('a'), 0)).toBeNull();
});

test('what has left the list is chosen no more', () => {
  const all = select(nothingChosen, { kind: 'all' }, ids);
  expect(chosenOf(all, [{ id: 12 }, { id: null }, { id: 20 }])).toEqual([{ id: 12 }]);
});
