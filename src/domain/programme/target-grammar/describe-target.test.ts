import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparators } from '#domain/programme/target.ts';
import { describeTarget } from './describe-target.ts';
import { decimalOf, writtenNumber } from './numbers.ts';
import { readTargets } from './read-targets.ts';

test.each([
  ['ge', '30', null, '%', null, 'ít nhất 30%'],
  ['range', '7.5', '8', '%', null, 'từ 7,5 đến 8%'],
  ['eq', '137', null, 'xã', '193', 'đạt 137/193 xã'],
  ['eq', '23600', null, 'tỷ đồng', null, 'đạt 23.600 tỷ đồng'],
  ['lt', '20.3', null, '%', null, 'dưới 20,3%'],
  ['decrease_by', '2900', null, 'hộ', null, 'giảm 2.900 hộ'],
  ['complete', null, null, null, null, 'hoàn thành'],
] as const)('%s %s %s %s %s is written "%s"', (comparator, value, valueMax, unit, denominator, sentence) => {
  expect(describeTarget({ comparator, value, valueMax, unit, denominator })).toBe(sentence);
});

const value = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, hundredths]) => (hundredths === 0 ? `${whole}` : `${whole}.${`${hundredths}`.padStart(2, '0')}`));
const unit = fc.constantFrom('%', 'tỷ đồng', 'hộ', 'giường/vạn dân', 'triệu đồng/người', 'km');

test('a number written the Vietnamese way reads as the same number', () => {
  fc.assert(
    fc.property(value, (number) => {
      expect(decimalOf(writtenNumber(number))).toBe(number);
    }),
  );
});

test('a measure written back reads as the same measure', () => {
  const comparator = fc.constantFrom(...comparators.filter((each) => each !== 'range'));
  fc.assert(
    fc.property(comparator, value, unit, (word, number, named) => {
      const target = { comparator: word, value: number, valueMax: null, unit: named, denominator: null };
      const [read] = readTargets(`Chỉ số thử ${describeTarget(target)}`);
      expect(read).toMatchObject(target);
    }),
  );
});
