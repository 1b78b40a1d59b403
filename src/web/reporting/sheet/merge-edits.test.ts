import { expect, test } from 'vitest';
import { mergeEdits, settleConflicts } from './merge-edits.ts';

const base = { '1.value': '10', '2.value': '20', '3.value': '30' };

test('cells that only a colleague changed are taken over, cells that only I changed stay', () => {
  const merged = mergeEdits(base, { ...base, '1.value': '11' }, { ...base, '2.value': '22' });
  expect(merged.cells).toEqual({ '1.value': '11', '2.value': '22', '3.value': '30' });
  expect(merged.conflicts).toEqual([]);
  expect(merged.taken).toEqual(['2.value']);
});

test('a cell that both changed differently is asked about, with both figures', () => {
  const merged = mergeEdits(base, { ...base, '1.value': '11' }, { ...base, '1.value': '12' });
  expect(merged.conflicts).toEqual([{ key: '1.value', base: '10', mine: '11', theirs: '12' }]);
  expect(merged.cells['1.value']).toBe('11');
});

test('a cell that both changed alike is no question', () => {
  const same = { ...base, '1.value': '11' };
  expect(mergeEdits(base, same, same).conflicts).toEqual([]);
});

test('text that cannot be read stays here whatever the colleague did', () => {
  const merged = mergeEdits(base, { ...base, '1.raw': 'khoảng 10' }, { ...base, '1.value': '12' });
  expect(merged.cells).toMatchObject({ '1.raw': 'khoảng 10', '1.value': '12' });
});

test('the choice settles each cell; a cell not chosen keeps mine', () => {
  const mine = { '1.value': '11', '1.raw': 'x', '2.value': '21' };
  const { cells, conflicts } = mergeEdits(base, mine, { '1.value': '12', '2.value': '22' });
  const settled = settleConflicts(cells, conflicts, { '1.value': 'theirs' });
  expect(settled).toMatchObject({ '1.value': '12', '1.raw': '', '2.value': '21' });
});
