import { expect, test } from 'vitest';
import { weekdayOf } from '#domain/calendar.ts';
import { usualSteps } from './usual-steps.ts';

test('the usual steps end on the due day, in order, and none lies on a weekend or before today', () => {
  const days = usualSteps('2024-03-11', '2024-06-28').map(({ dueOn }) => dueOn);
  expect(days.at(-1)).toBe('2024-06-28');
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => day >= '2024-03-11' && day <= '2024-06-28')).toBe(true);
  expect(days.slice(0, -1).every((day) => weekdayOf(day) <= 5)).toBe(true);
});

test('with a due day of today or past all lie on it; without one the days stay to be filled', () => {
  expect(new Set(usualSteps('2024-03-11', '2024-03-11').map(({ dueOn }) => dueOn))).toEqual(new Set(['2024-03-11']));
  expect(new Set(usualSteps('2024-03-11', null).map(({ dueOn }) => dueOn))).toEqual(new Set(['']));
});
