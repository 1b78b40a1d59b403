import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { judgeTimeliness } from './timeliness.ts';

const calendar = makeCalendar([{ day: '2024-01-01', kind: 'off' }]);
const firstQuarter = {
  startsOn: '2023-12-15',
  submissionDueOn: '2024-03-18',
  closingTime: null,
  handedIn: null,
  periodClosed: false,
};
const noon = (day: string | null) => (day === null ? null : { day, time: '12:00' });

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
    const facts = { ...firstQuarter, handedIn: noon(handedInOn), periodClosed: closed };
    const verdict = judgeTimeliness(facts, { day: today, time: '23:59' }, calendar);
    expect(verdict).toEqual({ class: expected, workingDays: days });
  },
);

test('a report due on Friday and handed in on Saturday is late by one working day, not by none', () => {
  const facts = { ...firstQuarter, submissionDueOn: '2024-03-15', handedIn: noon('2024-03-16') };
  expect(judgeTimeliness(facts, { day: '2024-03-20', time: '08:00' }, calendar)).toEqual({
    class: 'done-late',
    workingDays: 1,
  });
});

test.each([
  ['2024-03-18', '16:30', 'done-in-time', 0],
  ['2024-03-18', '16:31', 'done-late', 1],
  ['2024-03-15', '23:59', 'done-in-time', 1],
  ['2024-03-19', '08:00', 'done-late', 1],
] as const)('where receiving closes at 16:30 on 18/03, a report of %s %s is %s', (day, time, expected, days) => {
  const facts = { ...firstQuarter, closingTime: '16:30', handedIn: { day, time } };
  expect(judgeTimeliness(facts, { day: '2024-03-20', time: '08:00' }, calendar)).toEqual({
    class: expected,
    workingDays: days,
  });
});

test('a report that has not come is overdue from the minute after closing on the due day', () => {
  const facts = { ...firstQuarter, closingTime: '16:30' };
  expect(judgeTimeliness(facts, { day: '2024-03-18', time: '16:30' }, calendar).class).toBe('due-soon');
  expect(judgeTimeliness(facts, { day: '2024-03-18', time: '16:31' }, calendar)).toEqual({
    class: 'overdue',
    workingDays: 1,
  });
});
