import { expect, test } from 'vitest';
import { showFigureOr, unitAfter, writeChange, writeWithUnit } from './figure-words.ts';

test.each([
  ['27594', 'tỷ đồng', '27.594\u00A0tỷ\u00A0đồng'],
  ['73.2', '%', '73,2%'],
  ['-1.5', 'điểm %', '−1,5\u00A0điểm\u00A0%'],
  ['48.3', 'giường trên vạn dân', '48,3\u00A0giường trên vạn dân'],
  ['137', null, '137'],
])('%s in %s stays on one line as %s', (value, unit, words) => {
  expect(writeWithUnit(value, unit)).toBe(words);
});

test('a change carries its sign, and no change carries none', () => {
  expect([writeChange('4.2'), writeChange('-4.2'), writeChange('0')]).toEqual(['+4,2', '−4,2', '0']);
});

test('a missing figure is a word, never zero, and a missing unit is nothing', () => {
  expect([showFigureOr(null, 'chưa có'), showFigureOr('0', 'chưa có'), unitAfter(null)]).toEqual(['chưa có', '0', '']);
});
