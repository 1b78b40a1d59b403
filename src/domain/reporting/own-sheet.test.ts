import { expect, test } from 'vitest';
import type { Grid } from './grid.ts';
import { rowsOfOwnSheet } from './own-sheet.ts';
import { suggestMapping } from './suggest-mapping.ts';

const LETTERS = 'ABCDEFG';
const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  name: 'Tháng 3',
  rows: rows.map((texts, at) => ({
    row: at + 1,
    cells: new Map(
      texts.flatMap((text, column) =>
        text === '' ? [] : [[LETTERS[column] ?? '', { kind: 'text', text, reckoned: false }] as const],
      ),
    ),
  })),
});
const line = (quantityId: number, name: string, code: string | null = null) => ({
  quantityId,
  name,
  code,
  reckoned: false,
});
const asked = [line(1, 'Tổng số hộ dân cư'), line(2, 'Số hộ nghèo'), line(3, 'Số hộ cận nghèo', 'HO_CAN_NGHEO')];
const ours = grid(
  ['BÁO CÁO GIẢM NGHÈO'],
  ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
  ['1', 'TONG SO HO DAN CU', '1.300', '1.250', ''],
  ['2', 'Số hộ nghèo', '100', '-', 'chưa rà soát'],
  ['3', 'HO_CAN_NGHEO', '50', '37', ''],
  ['', 'Cộng', '', '', ''],
);

test('names that are alike are offered as pairs, marks and capitals aside, and the column of now as the figures', () => {
  const mapping = suggestMapping(ours, asked);
  expect(mapping).toMatchObject({ sheet: 'Tháng 3', labelColumn: 'B', valueColumn: 'D', noteColumn: 'E' });
  expect(mapping.lines.map(({ quantityId, label }) => [quantityId, label]).toSorted()).toEqual([
    [1, 'TONG SO HO DAN CU'],
    [2, 'Số hộ nghèo'],
    [3, 'HO_CAN_NGHEO'],
  ]);
});

test('a kept mapping finds its rows by their words, wherever they have moved, and tells what is gone', () => {
  const mapping = suggestMapping(ours, asked);
  const next = grid(
    ['x'],
    ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
    ['1', 'Số hộ nghèo ', '', '88', 'xong'],
    ['2', 'Thêm dòng', '', '1', ''],
    ['3', 'Tổng số hộ dân cư', '', '…', ''],
  );
  const { rows, absent } = rowsOfOwnSheet(
    next,
    mapping,
    [1, 2, 3].map((quantityId) => ({ quantityId, note: null })),
    new Map(),
  );
  expect(absent).toEqual([3]);
  expect(rows.toSorted((a, b) => a.row - b.row)).toEqual([
    {
      quantityId: 2,
      row: 3,
      figure: { kind: 'text', text: '88', reckoned: false },
      standing: '',
      note: 'xong',
      obstacle: '',
    },
    { quantityId: 1, row: 5, figure: { kind: 'empty' }, standing: '', note: '', obstacle: '' },
  ]);
});

test('rows of the same words are told by their order', () => {
  const twice = grid(['Nữ', '5'], ['Nam', '6'], ['Nữ', '7']);
  const mapping = {
    sheet: 'x',
    labelColumn: 'A',
    valueColumn: 'B',
    noteColumn: null,
    lines: [{ quantityId: 1, label: 'Nữ', occurrence: 2 }],
  };
  const { rows } = rowsOfOwnSheet(twice, mapping, [{ quantityId: 1, note: 'giữ' }], new Map([[1, 'vướng']]));
  expect(rows).toEqual([
    {
      quantityId: 1,
      row: 3,
      figure: { kind: 'text', text: '7', reckoned: false },
      standing: '',
      note: 'giữ',
      obstacle: 'vướng',
    },
  ]);
});
