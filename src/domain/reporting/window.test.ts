import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '#domain/calendar.ts';
import { type RegimeFrequency, regimeFrequencies, type WindowRule } from './regime.ts';
import { windowsOfYear } from './window.ts';

const decree = (frequency: RegimeFrequency): WindowRule => ({
  frequency,
  windowFromDay: 15,
  windowFromMonth: -1,
  cutPoints: [],
});

// Decree 09/2019/NĐ-CP, Article 12.
test.each([
  ['month', 1, '2023-12-15', '2024-01-14'],
  ['month', 3, '2024-02-15', '2024-03-14'],
  ['quarter', 1, '2023-12-15', '2024-03-14'],
  ['quarter', 4, '2024-09-15', '2024-12-14'],
  ['half', 1, '2023-12-15', '2024-06-14'],
  ['nine-months', 1, '2023-12-15', '2024-09-14'],
  ['year', 1, '2023-12-15', '2024-12-14'],
] as const)('by the decree the %s number %i of 2024 counts from %s to %s', (frequency, number, startsOn, cutOffOn) => {
  const found = windowsOfYear(2024, decree(frequency)).find((window) => window.number === number);
  expect(found).toEqual({ number, startsOn, cutOffOn });
});

test('calendar months end on their last day, 29 February in a leap year', () => {
  const calendarMonths = { ...decree('month'), windowFromDay: 1, windowFromMonth: 0 } as const;
  expect(windowsOfYear(2024, calendarMonths)[1]).toMatchObject({ startsOn: '2024-02-01', cutOffOn: '2024-02-29' });
  expect(windowsOfYear(2023, calendarMonths)[1]).toMatchObject({ startsOn: '2023-02-01', cutOffOn: '2023-02-28' });
});

test('half months of the calendar part on the 16th, those of the decree at the turn of the month', () => {
  const ofCalendar = { ...decree('half-month'), windowFromDay: 1, windowFromMonth: 0 } as const;
  expect(windowsOfYear(2024, ofCalendar).slice(2, 4)).toEqual([
    { number: 3, startsOn: '2024-02-01', cutOffOn: '2024-02-15' },
    { number: 4, startsOn: '2024-02-16', cutOffOn: '2024-02-29' },
  ]);
  const fromSixteenth = { ...decree('half-month'), windowFromDay: 16 };
  expect(windowsOfYear(2024, fromSixteenth).slice(0, 2)).toEqual([
    { number: 1, startsOn: '2023-12-16', cutOffOn: '2023-12-31' },
    { number: 2, startsOn: '2024-01-01', cutOffOn: '2024-01-15' },
  ]);
});

test('weeks from Friday to Thursday belong to the year in which their fourth day lies', () => {
  const weeks = windowsOfYear(2024, { ...decree('week'), windowFromDay: 5 });
  expect(weeks[0]).toEqual({ number: 1, startsOn: '2023-12-29', cutOffOn: '2024-01-04' });
  expect(weeks.every(({ startsOn }) => weekdayOf(startsOn) === 5)).toBe(true);
});

test('a regime of its own beginnings has as many windows as it names', () => {
  const cutPoints = [
    { month: 0, day: 15 },
    { month: 4, day: 1 },
    { month: 8, day: 20 },
  ];
  expect(windowsOfYear(2024, { ...decree('custom'), cutPoints })).toEqual([
    { number: 1, startsOn: '2023-12-15', cutOffOn: '2024-03-31' },
    { number: 2, startsOn: '2024-04-01', cutOffOn: '2024-08-19' },
    { number: 3, startsOn: '2024-08-20', cutOffOn: '2024-12-14' },
  ]);
});

const cutPoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 })
  .chain((months) =>
    fc.tuple(
      ...months
        .sort((one, other) => one - other)
        .map((month) => fc.integer({ min: 1, max: 28 }).map((day) => ({ month, day }))),
    ),
  );
const rule: fc.Arbitrary<WindowRule> = fc
  .record({
    frequency: fc.constantFrom(...regimeFrequencies.filter((each) => each !== 'nine-months')),
    windowFromDay: fc.integer({ min: 1, max: 28 }),
    windowFromMonth: fc.constantFrom(-1 as const, 0 as const),
    cutPoints,
  })
  .map((made) => (made.frequency === 'week' ? { ...made, windowFromDay: (made.windowFromDay % 7) + 1 } : made))
  .filter((made) => made.frequency !== 'half-month' || made.windowFromDay <= 13 || made.windowFromDay >= 16);

test('two windows of a regime never overlap and never leave a day out, leap years or not', () => {
  fc.assert(
    fc.property(rule, fc.integer({ min: 1999, max: 2101 }), (made, year) => {
      const windows = [year, year + 1, year + 2].flatMap((each) => windowsOfYear(each, made));
      for (const [index, { startsOn, cutOffOn }] of windows.entries()) {
        expect(cutOffOn >= startsOn).toBe(true);
        const next = windows[index + 1];
        if (next) expect(next.startsOn).toBe(addDays(cutOffOn, 1));
      }
    }),
  );
});
