import { expect, test } from 'vitest';
import { lastDayOf, readPeriodText } from './read-period.ts';

test.each([
  ['2023', '2023Y'],
  ['Năm 2023', '2023Y'],
  ['2023Q1', '2023Q1'],
  ['2023-Q1', '2023Q1'],
  ['Q1/2023', '2023Q1'],
  ['Quý I/2023', '2023Q1'],
  ['QUÝ IV năm 2023', '2023Q4'],
  ['Quý 3 2023', '2023Q3'],
  ['2018-08', '2018M08'],
  ['08/2018', '2018M08'],
  ['T8/2018', '2018M08'],
  ['Tháng 8 năm 2018', '2018M08'],
  ['2018M08', '2018M08'],
  ['2018-08-01', '2018M08'],
  ['6 tháng đầu năm 2023', '2023H1'],
  ['6 tháng/2023', '2023H1'],
  ['6 tháng cuối năm 2023', '2023H2'],
  ['9 tháng 2023', '2023N9'],
])('%s is the period %s', (text, key) => {
  expect(readPeriodText(text)).toBe(key);
});

test.each(['', 'tháng 13/2023', 'Quý V/2023', '23', 'năm ngoái', '2023-Q5', '5/3/2x'])('%j names no period', (text) => {
  expect(readPeriodText(text)).toBeNull();
});

test('the year may stand in a column of its own', () => {
  expect(readPeriodText('Quý II', '2022')).toBe('2022Q2');
  expect(readPeriodText('Tháng 5', '2022')).toBe('2022M05');
  expect(readPeriodText('', '2022')).toBe('2022Y');
});

test.each([
  ['2024M02', '2024-02-29'],
  ['2023M02', '2023-02-28'],
  ['2023Q2', '2023-06-30'],
  ['2023Y', '2023-12-31'],
  ['2023N9', '2023-09-30'],
])('%s ends on %s', (key, day) => {
  expect(lastDayOf(key)).toBe(day);
});
