import { expect, test } from 'vitest';
import { withoutLongRuns } from './long-runs.ts';

test.each([
  ['dashes', '-'.repeat(100_000), 200],
  ['white space of several kinds', ' \n\t'.repeat(10_000), 200],
  ['a word', ' và'.repeat(5000), 600],
  ['a line', '\n| a | b |'.repeat(5000), 2000],
])('%s without end are cut to a length that writing has', (_, run, length) => {
  const { text, cuts } = withoutLongRuns(`Điều 1.${run}Điều 2.`);
  expect(text).toMatch(/^Điều 1\.[^]*Điều 2\.$/u);
  expect(text.length - 14).toBeLessThanOrEqual(length);
  expect(cuts).toBe(1);
});

test('a text as people write it stays as it is, its lines and dots too', () => {
  const text = `Điều 1. ${'.'.repeat(150)}\n${'| --- '.repeat(30)}|\n${' '.repeat(80)}Nơi nhận:`;
  expect(withoutLongRuns(text)).toEqual({ text, cuts: 0 });
});
