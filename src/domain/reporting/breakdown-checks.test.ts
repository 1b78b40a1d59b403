import { expect, test } from 'vitest';
import { findSheetProblems } from './sheet-problems.ts';
import type { CheckedLine } from './sheet-line.ts';

const line = (quantityId: number, value: string | null, change: Partial<CheckedLine> = {}): CheckedLine => ({
  quantityId,
  wholeId: null,
  partKind: null,
  name: `Dòng ${quantityId}`,
  asWritten: '',
  comparator: null,
  unit: 'người',
  nature: 'stock',
  denominator: null,
  scale: { decimals: 0, min: null, max: null },
  required: false,
  value,
  note: null,
  previous: null,
  ...change,
});
const category = (id: number, value: string | null, dimension = 'Giới tính', nature: CheckedLine['nature'] = 'stock') =>
  line(id, value, { wholeId: 1, partKind: 'category', dimension, nature });
const found = (...lines: CheckedLine[]) =>
  findSheetProblems(lines).map(({ code, blocks, figures }) => [code, blocks, figures['dimension'], figures['sum']]);

test('categories that make the whole are right; each dimension is added by itself', () => {
  expect(
    found(line(1, '10'), category(2, '4'), category(3, '6'), category(4, '9', 'Khu vực'), category(5, '1', 'Khu vực')),
  ).toEqual([]);
  expect(
    found(line(1, '10'), category(2, '4'), category(3, '6'), category(4, '9', 'Khu vực'), category(5, '2', 'Khu vực')),
  ).toEqual([['breakdown-differs', true, 'Khu vực', '11']]);
});

test('as long as one is missing they are at least not more than the whole', () => {
  expect(found(line(1, '10'), category(2, '4'), category(3, null))).toEqual([]);
  expect(found(line(1, '10'), category(2, '12'), category(3, null))).toEqual([
    ['breakdown-differs', true, 'Giới tính', '12'],
  ]);
  expect(found(line(1, null), category(2, '12'), category(3, '1'))).toEqual([]);
});

test('a note answers it, and rates are never added', () => {
  expect(found(line(1, '10', { note: '1 người không rõ' }), category(2, '4'), category(3, '5'))).toEqual([
    ['breakdown-differs', false, 'Giới tính', '9'],
  ]);
  expect(
    found(
      line(1, '10', { nature: 'rate' }),
      category(2, '4', 'Giới tính', 'rate'),
      category(3, '5', 'Giới tính', 'rate'),
    ),
  ).toEqual([]);
});

test('a part of a whole may be broken down itself', () => {
  const part = line(1, '50', { wholeId: 9, partKind: 'of-which' });
  expect(found(line(9, '200'), part, category(2, '20'), category(3, '35'))).toEqual([
    ['breakdown-differs', true, 'Giới tính', '55'],
  ]);
});
