import { expect, test } from 'vitest';
import type { TaskContent } from '#contract/programme.ts';
import { programme } from '../text/vi/programme.ts';
import { dueMeaning, dueWords, readDueValue, showDueValue } from './due-words.ts';

type Due = TaskContent['due'];
const due = (changes: Partial<Due>): Due => ({
  kind: 'none',
  value: null,
  strictBefore: false,
  conditional: false,
  asWritten: null,
  ...changes,
});

test.each([
  [
    due({ kind: 'date', value: '2024-01-20', strictBefore: true }),
    'trước ngày 20/01/2024',
    'chậm nhất hết ngày 19/01/2024',
  ],
  [due({ kind: 'date', value: '2024-01-20' }), 'ngày 20/01/2024', null],
  [
    due({ kind: 'quarter', value: '2024-Q3', conditional: true }),
    'Quý III/2024 (nếu cần thiết)',
    'chậm nhất hết ngày 30/09/2024',
  ],
  [due({ kind: 'half', value: '2024-H1' }), '6 tháng đầu năm 2024', 'chậm nhất hết ngày 30/06/2024'],
  [due({ kind: 'recurring', every: 'month' }), 'hằng tháng', null],
  [due({ kind: 'event', asWritten: 'ngay sau khi có quyết định' }), 'ngay sau khi có quyết định', null],
  [due({}), null, null],
])('a due time is said and its last good day explained (%#)', (each, words, meaning) => {
  expect(dueWords(each, programme.due)).toBe(words);
  expect(dueMeaning(each, programme.due)).toBe(meaning);
});

test.each([
  ['date', '20/1/2024', '2024-01-20'],
  ['month', '6/2024', '2024-06'],
  ['quarter', 'iii/2024', '2024-Q3'],
  ['quarter', 'Quý IV/2024', '2024-Q4'],
  ['half', '1/2024', '2024-H1'],
  ['year', '2024', '2024'],
] as const)('a %s typed as “%s” is understood and shown again', (kind, typed, value) => {
  expect(readDueValue(kind, typed)).toBe(value);
  expect(readDueValue(kind, showDueValue(kind, value))).toBe(value);
});

test.each([
  ['date', '30/02/2024'],
  ['date', '2024-01-20'],
  ['month', '13/2024'],
  ['quarter', 'V/2024'],
] as const)('a %s typed as “%s” is no such time', (kind, typed) => {
  expect(readDueValue(kind, typed)).toBeNull();
});
