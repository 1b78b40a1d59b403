import { expect, test } from 'vitest';
import { compareTargetWithSource, type ComparedTarget } from './compare-target.ts';

const source = 'Thu ngân sách trên địa bàn đạt 23.600 tỷ đồng, trong đó thu nội địa 20.100 tỷ đồng.';
const revenue: ComparedTarget = {
  name: 'Thu ngân sách trên địa bàn',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  year: 2024,
  asWritten: 'đạt 23.600 tỷ đồng',
  parts: [
    {
      name: 'Thu nội địa',
      comparator: 'eq',
      value: '20100',
      valueMax: null,
      unit: 'tỷ đồng',
      denominator: null,
      year: 2024,
      asWritten: 'thu nội địa 20.100 tỷ đồng',
      partKind: 'of-which',
    },
  ],
};

test('a record that says what the sentence says differs in nothing', () => {
  expect(compareTargetWithSource(revenue, source)).toEqual([]);
});

test('another figure is shown on the words that it was read from', () => {
  const [difference, ...others] = compareTargetWithSource({ ...revenue, value: '23650' }, source);
  expect(difference).toMatchObject({ role: 'figure', measure: 0 });
  expect(source.slice(...(difference?.source ?? [0, 0]))).toContain('23.600');
  expect(others).toEqual([]);
});

test.each([
  ['comparator', { comparator: 'gt' }],
  ['unit', { unit: 'triệu đồng' }],
  ['name', { name: 'Chi ngân sách địa phương' }],
] as const)('another %s is told', (role, change) => {
  expect(compareTargetWithSource({ ...revenue, ...change }, source).map((each) => each.role)).toEqual([role]);
});

test('a figure of a part is compared with its own words', () => {
  const parts = revenue.parts.map((part) => ({ ...part, value: '20200' }));
  expect(compareTargetWithSource({ ...revenue, parts }, source)).toMatchObject([{ role: 'figure', measure: 1 }]);
});

test('another year is told where the sentence names one; an inherited year is none', () => {
  const dated = 'Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.';
  const record = {
    ...revenue,
    parts: [],
    name: 'Tỷ lệ hộ nghèo',
    comparator: 'lt',
    value: '1',
    unit: '%',
    asWritten: '',
  } as const;
  expect(compareTargetWithSource({ ...record, year: 2030 }, dated)).toEqual([]);
  expect(compareTargetWithSource({ ...record, year: 2035 }, dated)).toMatchObject([{ role: 'year' }]);
});

test('a cell of a table holds its figure alone', () => {
  const cell = { ...revenue, parts: [], comparator: 'ge', reasons: ['from-table'] } as const;
  expect(compareTargetWithSource(cell, '2 Thu ngân sách trên địa bàn 23.600')).toEqual([]);
  expect(compareTargetWithSource({ ...cell, value: '23000' }, '2 Thu ngân sách trên địa bàn 23.600')).toMatchObject([
    { role: 'figure' },
  ]);
});
