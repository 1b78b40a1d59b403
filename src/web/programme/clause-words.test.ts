import { expect, test } from 'vitest';
import { writeClausePath } from './clause-words.ts';

test.each([
  ['Điều 1/II/6', 'Điều 1, mục II.6'],
  ['Điều 1/II/6/đoạn 2', 'Điều 1, mục II.6, đoạn 2'],
  ['Điều 1/I/3/a/(3)', 'Điều 1, mục I.3.a.(3)'],
  ['Điều 2/4', 'Điều 2, khoản 4'],
  ['Điều 2/4/a', 'Điều 2, khoản 4 điểm a'],
  ['Điều 2/4/-1', 'Điều 2, khoản 4, gạch đầu dòng 1'],
  ['Điều 3', 'Điều 3'],
  ['II/6', 'mục II.6'],
  ['Kèm theo 1/III/2', 'Kèm theo 1, mục III.2'],
  ['Chương I/Điều 2/1', 'Chương I, Điều 2, khoản 1'],
])('the clause %s is cited as %s', (path, words) => {
  expect(writeClausePath(path)).toBe(words);
});
