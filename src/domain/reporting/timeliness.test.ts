import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { judgeTimeliness } from './timeliness.ts';

const calendar = makeCalendar([{ day: '2024-01-01', kind: 'off' }]);
const firstQuarter = { startsOn: '2023-12-15', submissionDueOn: '2024-03-18', periodClosed: false };

test.each([
  ['2023-12-14', null, false, 'not-open', null],
  ['2023-12-15', null, false, 'in-time', 65],
  ['2024-03-12', null, false, 'in-time', 4],
  ['2024-03-13', null, false, 'due-soon', 3],
  ['2024-03-18', null, false, 'due-soon', 0],
  ['2024-03-19', null, false, 'overdue', 1],
  ['2024-03-25', null, false, 'overdue', 5],
  ['2024-04-25', null, true, 'not-reported', null],
  ['2024-04-25', '2024-03-18', true, 'done-in-time', 0],
  ['2024-04-25', '2024-03-15', true, 'done-in-time', 1],
  ['2024-04-25', '2024-03-20', true, 'done-late', 2],
] as const)(
  'on %s, handed in on %s (closed: %s), a report is %s by %s',
  (today, handedInOn, closed, expected, days) => {
    const verdict = judgeTimeliness({ ...firstQuarter, handedInOn, periodClosed: closed }, today, calendar);
    expect(verdict).toEqual({ class: expected, workingDays: days });
  },
);

test('a report due on Friday and handed in on Saturday is late by one working day, not by none', () => {
  const facts = {
    startsOn: '2024-01-01',
    submissionDueOn: '2024-03-15',
    handedInOn: '2024-03-16',
    periodClosed: false,
  };
  expect(judgeTimeliness(facts, '2024-03-20', calendar)).toEqual({ class: 'done-late', workingDays: 1 });
});
