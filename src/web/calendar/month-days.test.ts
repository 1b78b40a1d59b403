import { expect, test } from 'vitest';
import { weeksOf } from './month-days.ts';

test('February of a leap year begins on its weekday and has 29 days', () => {
  const weeks = weeksOf(2024, 2);
  expect(weeks[0]).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(29);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});
