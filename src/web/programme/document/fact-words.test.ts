import { expect, test } from 'vitest';
import { programme } from '../../text/vi/programme.ts';
import { measureWords } from './fact-words.ts';

const none = { valueMax: null, unit: null, denominator: null };

test.each([
  [{ ...none, comparator: 'gt', value: '30', unit: '%' }, 'trên 30%'],
  [{ ...none, comparator: 'range', value: '7.5', valueMax: '8', unit: '%' }, '7,5–8%'],
  [{ ...none, comparator: 'eq', value: '23600', unit: 'tỷ đồng' }, 'đạt 23.600\u00a0tỷ\u00a0đồng'],
  [{ ...none, comparator: 'decrease_by', value: '2900', unit: 'hộ' }, 'giảm 2.900\u00a0hộ'],
  [{ ...none, comparator: 'eq', value: '137', denominator: '193', unit: 'xã' }, 'đạt 137/193\u00a0xã'],
  [{ ...none, comparator: 'complete', value: null }, 'hoàn thành'],
] as const)('a target’s figure is said in words (%#)', (measure, words) => {
  expect(measureWords(measure, programme)).toBe(words);
});
