import { expect, test } from 'vitest';
import { headOf, rowChoices, withRow } from './own-sheet-mapping.ts';

const mapping = { sheet: 'CSV', labelColumn: 'A', valueColumn: 'C', noteColumn: null, lines: [] };
const excerpt = {
  name: 'CSV',
  columns: ['A', 'C'],
  rows: [
    { row: 1, cells: ['Nội dung', 'Thực hiện'] },
    { row: 2, cells: ['Nữ', '5'] },
    { row: 4, cells: ['NU:', '7'] },
    { row: 5, cells: ['', '9'] },
  ],
  more: false,
  suggested: mapping,
};

test('rows are told by their words, and the same words by their order', () => {
  expect(rowChoices(excerpt, mapping).map(({ key, row, value }) => [key, row, value])).toEqual([
    ['noi dung 1', 1, 'Thực hiện'],
    ['nu 1', 2, '5'],
    ['nu 2', 4, '7'],
  ]);
  expect(headOf(excerpt, 'C')).toBe('Thực hiện');
});

test('a line is tied to one row at a time, or to none', () => {
  const [, first, second] = rowChoices(excerpt, mapping);
  const once = withRow(withRow(mapping, 3, first), 3, second);
  expect(once.lines).toEqual([{ quantityId: 3, label: 'NU:', occurrence: 2 }]);
  expect(withRow(once, 3, undefined).lines).toEqual([]);
});
