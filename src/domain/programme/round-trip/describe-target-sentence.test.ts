import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparators } from '#domain/programme/target.ts';
import { describeMeasure, describeTargetSentence } from './describe-target-sentence.ts';
import { readWritten } from './read-written.ts';
import { textOf } from './written-sentence.ts';

const revenue = {
  name: 'Thu ngân sách trên địa bàn',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  year: 2024,
} as const;

test('a target is written as one sentence with its year and its parts', () => {
  const part = { ...revenue, name: 'Thu nội địa', value: '20100', partKind: 'of-which' } as const;
  expect(textOf(describeTargetSentence({ ...revenue, parts: [part] }))).toBe(
    'Thu ngân sách trên địa bàn đạt 23.600 tỷ đồng vào năm 2024; trong đó thu nội địa đạt 20.100 tỷ đồng',
  );
});

test('a growth is written with its direction, a milestone without a figure', () => {
  const growth = { ...revenue, name: 'GRDP', comparator: 'range', value: '7.5', valueMax: '8', unit: '%' } as const;
  expect(textOf(describeMeasure({ ...growth, change: 'increase' }))).toBe('GRDP tăng từ 7,5 đến 8% vào năm 2024');
  const milestone = {
    ...revenue,
    name: 'Sắp xếp đơn vị hành chính',
    comparator: 'complete',
    value: null,
    unit: null,
  } as const;
  expect(textOf(describeMeasure({ ...milestone, year: null }))).toBe('Hoàn thành sắp xếp đơn vị hành chính');
});

test('figure, unit and year stand in stretches of their own', () => {
  const of = (role: string) => describeMeasure(revenue).find((each) => each.role === role)?.text;
  expect([of('comparator'), of('figure'), of('unit'), of('year')]).toEqual([
    'đạt ',
    '23.600',
    ' tỷ đồng',
    ' vào năm 2024',
  ]);
});

const figure = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, hundredths]) => (hundredths === 0 ? `${whole}` : `${whole}.${`${hundredths}`.padStart(2, '0')}`));

test('a written sentence reads as the record that it was written from', () => {
  const unit = fc.constantFrom('%', 'tỷ đồng', 'hộ', 'giường/vạn dân', 'triệu đồng/người', 'Thứ bậc');
  const comparator = fc.constantFrom(...comparators.filter((each) => each !== 'range'));
  const year = fc.option(fc.integer({ min: 2020, max: 2045 }));
  fc.assert(
    fc.property(comparator, figure, unit, year, (word, value, named, by) => {
      const record = {
        name: 'Chỉ số thử',
        comparator: word,
        value,
        valueMax: null,
        unit: named,
        denominator: null,
        year: by,
      };
      expect(readWritten(textOf(describeMeasure(record)))).toEqual(record);
    }),
  );
});
