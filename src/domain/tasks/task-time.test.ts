import { expect, test } from 'vitest';
import { addDays, makeCalendar } from '#domain/calendar.ts';
import { findDueDay } from './due-day.ts';
import { dueSoonUntil, judgeFollowedTask, judgeTaskTime } from './time-class.ts';

test.each([
  ['date', '2024-01-20', true, '2024-01-19'],
  ['date', '2024-01-20', false, '2024-01-20'],
  ['month', '2024-02', false, '2024-02-29'],
  ['month', '2024-06', true, '2024-05-31'],
  ['quarter', '2024-Q3', false, '2024-09-30'],
  ['half', '2024-H1', false, '2024-06-30'],
  ['year', '2024', false, '2024-12-31'],
  ['date', '2024-02-30', false, null],
  ['quarter', '2024', false, null],
  ['recurring', '2024-03', false, null],
  ['none', null, false, null],
] as const)('due %s %s (before: %s) ends on %s', (kind, value, strictBefore, expected) => {
  expect(findDueDay({ kind, value, strictBefore })).toBe(expected);
});

const calendar = makeCalendar([{ day: '2024-01-01', kind: 'off' }]);

test.each([
  [null, 'no-due-day', null],
  ['2024-01-31', 'in-time', 11],
  ['2024-01-19', 'due-soon', 3],
  ['2024-01-16', 'due-soon', 0],
  ['2024-01-15', 'overdue', -1],
  ['2024-01-14', 'overdue', -2],
] as const)('on 16/01/2024 an open task due on %s is %s by %s', (dueOn, timeClass, workingDaysLeft) => {
  expect(judgeTaskTime(dueOn, '2024-01-16', calendar)).toEqual({ timeClass, workingDaysLeft });
});

const followed = { state: 'in-progress', dueOn: '2024-01-15', provedOn: null } as const;

test.each([
  ['done by a document of the due day', { ...followed, state: 'done', provedOn: '2024-01-15' }, 'done-in-time', null],
  [
    'done by a document of two working days later',
    { ...followed, state: 'done', provedOn: '2024-01-17' },
    'done-late',
    -2,
  ],
  [
    'waiting for confirmation since the due day',
    { ...followed, state: 'awaiting-confirmation', provedOn: '2024-01-15' },
    'done-in-time',
    null,
  ],
  ['returned after that', { ...followed, state: 'returned', provedOn: '2024-01-15' }, 'overdue', -1],
  ['done without a due day', { ...followed, state: 'done', dueOn: null, provedOn: '2024-01-17' }, 'done-in-time', null],
  ['paused', { ...followed, state: 'paused' }, 'stopped', null],
  ['carried over to next year', { ...followed, state: 'carried-over' }, 'stopped', null],
] as const)('a task %s', (_, task, timeClass, workingDaysLeft) => {
  expect(judgeFollowedTask(task, '2024-01-16', calendar)).toEqual({ timeClass, workingDaysLeft });
});

test('the last day that is due soon is the same reckoned from either end', () => {
  for (let day = 1; day <= 31; day += 1) {
    const today = `2024-01-${String(day).padStart(2, '0')}`;
    const until = dueSoonUntil(today, calendar);
    expect(judgeTaskTime(until, today, calendar).timeClass).toBe('due-soon');
    expect(judgeTaskTime(addDays(until, 1), today, calendar).timeClass).toBe('in-time');
  }
});
