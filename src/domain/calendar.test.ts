import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  formatDay,
  isDay,
  isWorkingDay,
  lastGoodDay,
  makeCalendar,
  makeDay,
  missingYears,
  weekdayOf,
  workingDaysBetween,
} from './calendar.ts';

const calendar = makeCalendar([
  { day: '2024-02-08', kind: 'off' },
  { day: '2024-02-09', kind: 'off' },
  { day: '2024-02-12', kind: 'off' },
  { day: '2024-02-13', kind: 'off' },
  { day: '2024-02-14', kind: 'off' },
  { day: '2024-04-29', kind: 'off' },
  { day: '2024-04-30', kind: 'off' },
  { day: '2024-05-01', kind: 'off' },
  { day: '2024-05-04', kind: 'worked' },
]);

describe('civil days', () => {
  test.each([
    ['2024-01-20', 6],
    ['2024-01-19', 5],
    ['2024-03-18', 1],
    ['2024-12-15', 7],
    ['1969-12-31', 3],
    ['2000-02-29', 2],
  ])('%s is weekday %i, Monday being 1', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['1900-02-28', 1, '1900-03-01'],
  ])('%s and %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  test('every day of a century follows the day before, by number and by name', () => {
    let day = '1999-12-31';
    for (let count = 0; count < 36_525; count += 1) {
      const next = addDays(day, 1);
      expect(next > day && isDay(next)).toBe(true);
      day = next;
    }
    expect(day).toBe('2099-12-31');
  });

  test('a month that does not exist runs over into the next year or the one before', () => {
    expect(makeDay(2024, 0, 15)).toBe('2023-12-15');
    expect(makeDay(2024, 13, 1)).toBe('2025-01-01');
  });

  test('30 February is no day, and a day is written dd/mm/yyyy', () => {
    expect(isDay('2024-02-30')).toBe(false);
    expect(isDay('2024-2-3')).toBe(false);
    expect(() => weekdayOf('2024-02-30')).toThrow('not a day');
    expect(formatDay('2024-01-05')).toBe('05/01/2024');
  });
});

describe('working days', () => {
  test.each([
    ['2024-02-07', true],
    ['2024-02-08', false],
    ['2024-02-10', false],
    ['2024-02-15', true],
    ['2024-04-29', false],
    ['2024-05-04', true],
    ['2024-05-05', false],
  ])('%s is worked: %s', (day, worked) => expect(isWorkingDay(calendar, day)).toBe(worked));

  test.each([
    ['2024-03-14', 2, '2024-03-18'],
    ['2024-02-07', 1, '2024-02-15'],
    ['2024-05-02', 2, '2024-05-04'],
    ['2024-03-18', -2, '2024-03-14'],
    ['2024-03-16', 0, '2024-03-18'],
    ['2024-03-18', 0, '2024-03-18'],
    ['2024-09-14', 2, '2024-09-17'],
  ])('%s and %i working days is %s', (day, days, expected) =>
    expect(addWorkingDays(calendar, day, days)).toBe(expected),
  );

  test.each([
    ['2024-02-07', '2024-02-15', 1],
    ['2024-03-18', '2024-03-18', 0],
    ['2024-03-15', '2024-03-18', 1],
    ['2024-03-18', '2024-03-15', -1],
    ['2024-03-15', '2024-03-17', 0],
    ['2024-03-17', '2024-03-15', 0],
  ])('after %s up to %s there are %i working days', (from, to, count) =>
    expect(workingDaysBetween(calendar, from, to)).toBe(count),
  );
});

test('before 20/01 the 19th is the last good day, by 20/01 the 20th', () => {
  expect(lastGoodDay('2024-01-20', 'before')).toBe('2024-01-19');
  expect(lastGoodDay('2024-01-20', 'by')).toBe('2024-01-20');
  expect(lastGoodDay('2024-01-01', 'before')).toBe('2023-12-31');
});

test('a year that nobody has entered is named, and from October on the next one too', () => {
  expect(missingYears(calendar, '2024-03-01')).toEqual([]);
  expect(missingYears(calendar, '2024-10-01')).toEqual([2025]);
  expect(missingYears(calendar, '2026-05-01')).toEqual([2026]);
});
