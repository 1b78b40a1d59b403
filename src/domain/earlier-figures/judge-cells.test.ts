import { expect, test } from 'vitest';
import type { Grid } from '../reporting/grid.ts';
import { type EarlierFacts, judgeCells } from './judge-cells.ts';
import { earlierCells } from './mapping.ts';
import { suggestEarlierMapping } from './suggest-mapping.ts';

const LETTERS = 'ABCDEFGH';
const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  name: 'CSV',
  isText: true,
  rows: rows.map((texts, at) => ({
    row: at + 1,
    cells: new Map(
      texts.flatMap((text, column) =>
        text === '' ? [] : [[LETTERS[column] ?? '', { kind: 'text', text, reckoned: false }] as const],
      ),
    ),
  })),
});
const state = (agencyId: number, name: string) => ({
  agencyId,
  name,
  shortName: name,
  abbreviation: null,
  from: null,
  until: null,
});
const facts: EarlierFacts = {
  quantities: [
    { id: 1, code: 'THU_NS', name: 'Thu ngân sách trên địa bàn', scaleMin: '0', scaleMax: null },
    { id: 2, code: null, name: 'Tỷ lệ hộ nghèo', scaleMin: '0', scaleMax: '100' },
  ],
  agencies: [state(7, 'Sở Tài chính'), state(8, 'Sở Y tế')],
  held: new Map([
    ['1 7 2022Y', '20000'],
    ['1 7 2021Y', '18000'],
  ]),
  reported: new Set(['1 7 2023Q4']),
  today: '2024-03-15',
  onlyAgencyId: null,
};
const judge = (table: Grid, change: Partial<EarlierFacts> = {}) => {
  const mapping = { ...suggestEarlierMapping(table), source: 'Niên giám thống kê' };
  return judgeCells(earlierCells(table, mapping), mapping, { ...facts, ...change });
};

test('each row of a long table gets its verdict', () => {
  const judged = judge(
    grid(
      ['Chỉ tiêu', 'Cơ quan', 'Kỳ', 'Giá trị', 'Loại số', 'Nguồn'],
      ['THU NGAN SACH TREN DIA BAN', 'Sở Tài chính', 'Quý I/2023', '5.250,5', 'sơ bộ', 'BC 12'],
      ['THU_NS', 'Sở Tài chính', '2022', '20.000', '', ''],
      ['THU_NS', 'Sở Tài chính', '2021', '18.500', '', ''],
      ['THU_NS', 'Sở Tài chính', '2020', '-', '', ''],
      ['THU_NS', 'Sở Tài chính', 'Quý IV/2023', '9.000', '', ''],
      ['THU_NS', 'Sở Tài chính', 'Quý I/2023', '5250,50', '', ''],
      ['THU_NS', 'Sở Tài chính', 'Quý I/2023', '6.000', '', ''],
      ['Thu ngân sách', 'Sở Tài chính', '2019', '1.500', '', ''],
      ['THU_NS', 'Sở Tài chánh', '2019', '1.500', '', ''],
      ['THU_NS', 'Sở Tài chính', 'hồi đó', '1.500', '', ''],
      ['THU_NS', 'Sở Tài chính', '2024', '1.500', '', ''],
      ['THU_NS', 'Sở Tài chính', '2018', 'nhiều', '', ''],
      ['Tỷ lệ hộ nghèo', 'Sở Y tế', '2019', '101', '', ''],
    ),
  );
  expect(judged.map(({ place, verdict }) => [place.row, verdict])).toEqual([
    [2, 'new'],
    [3, 'same'],
    [4, 'replaces'],
    [5, 'missing'],
    [6, 'reported'],
    [7, 'duplicate'],
    [8, 'contradicts'],
    [9, 'quantity-unknown'],
    [10, 'agency-unknown'],
    [11, 'period-unreadable'],
    [12, 'period-not-over'],
    [13, 'figure-unreadable'],
    [14, 'out-of-scale'],
  ]);
  expect(judged[0]?.figure).toEqual({
    quantityId: 1,
    agencyId: 7,
    periodKey: '2023Q1',
    value: '5250.5',
    standing: 'preliminary',
    source: 'BC 12',
  });
  expect(judged[1]?.figure?.source).toBe('Niên giám thống kê');
  expect(judged[2]?.other).toBe('18000');
  expect(judged[7]?.suggestions).toEqual([1]);
  expect(judged[8]?.suggestions[0]).toBe(7);
});

test('one column a period is read as so many figures, and a table without agencies is the province’s', () => {
  const table = grid(['Chỉ tiêu', '2021', '2022', 'Quý I/2023'], ['Tỷ lệ hộ nghèo', '7,5', '6,25', '…']);
  const judged = judge(table);
  expect(judged.map(({ figure, verdict }) => [figure?.periodKey, figure?.value, figure?.agencyId, verdict])).toEqual([
    ['2021Y', '7.5', null, 'new'],
    ['2022Y', '6.25', null, 'new'],
    [undefined, undefined, undefined, 'missing'],
  ]);
});

test('what the person has said that words mean is taken as said', () => {
  const table = grid(['Chỉ tiêu', 'Năm', 'Giá trị'], ['Thu NSNN', '2020', '15']);
  const mapping = { ...suggestEarlierMapping(table), names: [{ words: 'Thu NSNN', quantityId: 1 }], agencyId: 8 };
  expect(judgeCells(earlierCells(table, mapping), mapping, facts)).toMatchObject([
    { verdict: 'new', figure: { quantityId: 1, agencyId: 8, periodKey: '2020Y', value: '15' } },
  ]);
  expect(judgeCells(earlierCells(table, mapping), mapping, { ...facts, onlyAgencyId: 7 })).toMatchObject([
    { verdict: 'agency-not-yours' },
  ]);
});
