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

const drawnOf = (signs: readonly string[]) =>
  Array.from({ length: 300_000 }, (_, at) => signs[(at * at + (at >> 3)) % signs.length]).join('');

test.each([
  ['semicolons and blanks', ['; ', ';', '  ;']],
  ['dashes of all kinds', ['-', '–', '— ']],
  ['bars, ends of lines and blanks', ['|', '\n', ' ']],
  ['figures and per cents', ['0', '%', '9%']],
])('%s in no order are cut too, where no letter is among thousands of them', (_, signs) => {
  const began = process.cpuUsage();
  const { text, cuts } = withoutLongRuns(`Điều 1. ${drawnOf(signs)} Điều 2.`);
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  expect(text).toMatch(/^Điều 1\.[^]*Điều 2\.$/u);
  expect(text.length).toBeLessThan(5100);
  expect(cuts).toBe(1);
});

test('a table of figures stays as it is', () => {
  const rows = Array.from({ length: 300 }, (_, i) => `| ${i} | xã ${i} | 12.345,6 | 23.456,7 | 105,${i} |`).join('\n');
  expect(withoutLongRuns(rows)).toEqual({ text: rows, cuts: 0 });
});
