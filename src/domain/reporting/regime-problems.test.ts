import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { decree09QuarterRegime, type RegimeTiming } from './regime.ts';
import { findRegimeProblems } from './regime-problems.ts';

const calendar = makeCalendar([{ day: '2024-01-01', kind: 'off' }]);
const sound: RegimeTiming = decree09QuarterRegime;
const codes = (timing: RegimeTiming, carriesTargets = true) =>
  findRegimeProblems(timing, { carriesTargets, year: 2024 }, calendar).map(({ code }) => code);
const level = (name: 'commune' | 'district' | 'department' | 'province', workingDays = 2) => ({
  level: name,
  workingDays,
  holder: null,
});

test('the regime that a province starts with has nothing wrong', () => expect(codes(sound)).toEqual([]));

test.each([
  ['names nobody who reports', { ...sound, route: [] }, 'no-step'],
  ['goes from the province down', { ...sound, route: [level('province'), level('commune')] }, 'levels-not-upward'],
  ['begins half months on the 14th', { ...sound, frequency: 'half-month', windowFromDay: 14 }, 'half-month-day'],
  ['begins weeks on a ninth weekday', { ...sound, frequency: 'week', windowFromDay: 9 }, 'weekday'],
  ['has windows of its own but names none', { ...sound, frequency: 'custom' }, 'no-cut-points'],
  [
    'names its windows out of order',
    {
      ...sound,
      frequency: 'custom',
      cutPoints: [
        { month: 6, day: 1 },
        { month: 3, day: 1 },
      ],
    },
    'cut-points-not-upward',
  ],
] as const)('a regime that %s is refused', (_case, timing, code) => expect(codes(timing)).toContain(code));

test('the figures of a programme go in two steps, from the agencies to who consolidates', () => {
  const threeSteps = { ...sound, route: [level('commune'), level('district'), level('province')] };
  expect(codes(threeSteps)).toEqual(['figures-need-two-steps']);
  expect(codes(threeSteps, false)).toEqual([]);
});

test('a national day that leaves the communes no time before the cut-off is refused, period by period', () => {
  const rushed: RegimeTiming = {
    ...sound,
    route: [level('commune'), level('district'), level('department', 3)],
    dueReckoning: { kind: 'back', monthsAfterCutOff: 0, day: 18 },
  };
  const found = findRegimeProblems(rushed, { carriesTargets: false, year: 2024 }, calendar);
  expect(found[0]).toEqual({ code: 'due-before-cut-off', blocks: true, periodKey: '2024Q1' });
});

test('a national day that leaves less than the lowest level needs is shown, not refused', () => {
  const tight: RegimeTiming = {
    ...sound,
    route: [level('commune', 5), level('province', 3)],
    dueReckoning: { kind: 'back', monthsAfterCutOff: 0, day: 20 },
  };
  const found = findRegimeProblems(tight, { carriesTargets: false, year: 2024 }, calendar);
  expect(found[0]).toEqual({ code: 'too-few-working-days', blocks: false, periodKey: '2024Q1' });
});
