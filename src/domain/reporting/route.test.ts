import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay, lastGoodWorkingDay, makeCalendar } from '#domain/calendar.ts';
import { routeLevels, type RouteStep } from './regime.ts';
import { dueDays, dueDaysBack, dueDaysForward } from './route.ts';

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
const step = (level: RouteStep['level'], workingDays: number): RouteStep => ({ level, workingDays, holder: null });
const route = [step('commune', 2), step('district', 2), step('department', 3), step('province', 2)];

describe('due days along the route', () => {
  test('on from the cut-off each level has its working days after the one below', () => {
    expect(dueDaysForward('2024-03-14', route, calendar)).toEqual([
      { level: 'commune', dueOn: '2024-03-18' },
      { level: 'district', dueOn: '2024-03-20' },
      { level: 'department', dueOn: '2024-03-25' },
      { level: 'province', dueOn: '2024-03-27' },
    ]);
  });

  test('back from the national day each level is earlier by what the one above needs', () => {
    expect(dueDaysBack('2024-12-25', route, calendar)).toEqual([
      { level: 'commune', dueOn: '2024-12-16' },
      { level: 'district', dueOn: '2024-12-18' },
      { level: 'department', dueOn: '2024-12-23' },
      { level: 'province', dueOn: '2024-12-25' },
    ]);
  });

  test('back across Tết the communes are due before the holidays', () => {
    expect(dueDaysBack('2024-02-16', route, calendar)[0]).toEqual({ level: 'commune', dueOn: '2024-01-31' });
  });

  test('a national day on a Sunday is kept by the Friday before it', () => {
    expect(dueDaysBack('2024-12-15', [step('province', 0)], calendar)).toEqual([
      { level: 'province', dueOn: '2024-12-13' },
    ]);
  });

  test('"before the 20th of the month after" counts back from the 19th', () => {
    const terms = {
      route: [step('department', 2), step('province', 3)],
      dueReckoning: { kind: 'back', monthsAfterCutOff: 1, day: 20 },
      dueSemantics: 'before',
    } as const;
    expect(dueDays('2023-12-14', terms, calendar)).toEqual([
      { level: 'department', dueOn: '2024-01-16' },
      { level: 'province', dueOn: '2024-01-19' },
    ]);
  });

  test('days off that leave the lowest level no time squeeze it towards the cut-off', () => {
    const terms = {
      route: [step('commune', 1), step('department', 3)],
      dueReckoning: { kind: 'back', monthsAfterCutOff: 0, day: 17 },
      dueSemantics: 'by',
    } as const;
    expect(dueDays('2024-12-14', terms, calendar)).toEqual([
      { level: 'commune', dueOn: '2024-12-16' },
      { level: 'department', dueOn: '2024-12-17' },
    ]);
  });

  test('a named day that the month does not have is its last', () => {
    const terms = {
      route: [step('province', 0)],
      dueReckoning: { kind: 'back', monthsAfterCutOff: 1, day: 31 },
      dueSemantics: 'by',
    } as const;
    expect(dueDays('2024-01-14', terms, calendar)).toEqual([{ level: 'province', dueOn: '2024-02-29' }]);
  });
});

// Decision 2024, Article 2.1: "trước ngày 20/01/2024".
test('before 20/01/2024 the 19th is the last good day; before a Monday it is the Friday', () => {
  expect(lastGoodWorkingDay(calendar, '2024-01-20', 'before')).toBe('2024-01-19');
  expect(lastGoodWorkingDay(calendar, '2024-03-18', 'before')).toBe('2024-03-15');
  expect(lastGoodWorkingDay(calendar, '2024-03-17', 'by')).toBe('2024-03-15');
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1999-01-01', days));
const calendars = fc
  .array(fc.record({ day, kind: fc.constantFrom('off' as const, 'worked' as const) }), { maxLength: 300 })
  .map((named) => makeCalendar(named));
const routes = fc
  .tuple(fc.subarray([...routeLevels], { minLength: 1 }), fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 6 }))
  .map(([levels, days]) => levels.map((level, index) => step(level, days[index] ?? 0)));

test('a level is never due later than the one above it, and every due day is a working day from the cut-off on', () => {
  const reckonings = fc.oneof(
    fc.constant({ kind: 'forward' as const }),
    fc.record({
      kind: fc.constant('back' as const),
      monthsAfterCutOff: fc.integer({ min: 0, max: 3 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
  );
  const semantics = fc.constantFrom('by' as const, 'before' as const);
  fc.assert(
    fc.property(day, routes, reckonings, semantics, calendars, (cutOffOn, made, dueReckoning, dueSemantics, days) => {
      const found = dueDays(cutOffOn, { route: made, dueReckoning, dueSemantics }, days);
      expect(found.map(({ level }) => level)).toEqual(made.map(({ level }) => level));
      for (const [index, { dueOn }] of found.entries()) {
        expect(isWorkingDay(days, dueOn)).toBe(true);
        expect(dueOn >= cutOffOn).toBe(true);
        expect(dueOn <= (found[index + 1]?.dueOn ?? dueOn)).toBe(true);
      }
    }),
  );
});

test('"before" a working day is "by" it less one working day', () => {
  fc.assert(
    fc.property(day, calendars, (any, days) => {
      const worked = addWorkingDays(days, any, 0);
      expect(lastGoodWorkingDay(days, worked, 'before')).toBe(addWorkingDays(days, worked, -1));
    }),
  );
});

test('back from where the way forward ends, the lowest level comes out where it was', () => {
  fc.assert(
    fc.property(day, routes, calendars, (cutOffOn, made, days) => {
      const forward = dueDaysForward(cutOffOn, made, days);
      expect(dueDaysBack(forward.at(-1)?.dueOn ?? cutOffOn, made, days)).toEqual(forward);
    }),
  );
});
