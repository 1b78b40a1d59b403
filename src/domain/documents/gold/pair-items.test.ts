import { expect, test } from 'vitest';
import { pairItems } from './pair-items.ts';
import { addScores, ratesOf, scoreOf } from './score.ts';

const fit = (one: number, other: number) => ({
  same: Math.abs(one - other) <= 1,
  right: one === other,
  closeness: -Math.abs(one - other),
});
const wording = { expected: String, given: String };

test('an exact reading is taken before a near one, whatever stands first', () => {
  const { right, wrong, missed, surplus } = pairItems([10, 11], [11, 12], fit);
  expect(right).toEqual([[11, 11]]);
  expect({ wrong, missed, surplus }).toEqual({ wrong: [], missed: [10], surplus: [12] });
});

test('a thing read wrongly counts against recall and against precision', () => {
  const score = scoreOf(pairItems([1, 20, 40], [1, 21], fit), wording);
  expect(score).toMatchObject({ expected: 3, given: 2, right: 1 });
  expect(score.misses).toEqual(['bỏ sót: 40', 'đọc khác: 20 ⇒ 21']);
  expect(ratesOf(score)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
});

test('where nothing is asked and nothing is given there is no rate, not a perfect one', () => {
  expect(ratesOf(addScores([]))).toEqual({ precision: null, recall: null, f1: null });
});
