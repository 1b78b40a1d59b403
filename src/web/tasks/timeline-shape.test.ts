import { expect, test } from 'vitest';
import { barOf, placeOf } from './timeline-shape.ts';

const task: Parameters<typeof barOf>[0] = {
  assignedOn: '2024-01-10',
  dueOn: '2024-07-01',
  firstDueOn: null,
  provedOn: null,
  timeClass: 'in-time',
  milestones: {
    done: 1,
    all: 2,
    days: [
      { title: 'Đề cương', dueOn: '2024-03-01', doneOn: '2024-02-20' },
      { title: 'Trình', dueOn: '2024-06-20', doneOn: null },
    ],
  },
};

test('days stand at their share of the year, and what lies outside at its edge', () => {
  expect([placeOf('2023-12-31', 2024), placeOf('2024-01-01', 2024), placeOf('2025-01-01', 2024)]).toEqual([0, 0, 100]);
  expect(placeOf('2024-07-01', 2024)).toBeCloseTo((182 / 366) * 100);
});

test('an open task reaches to today and its bar on to the due day', () => {
  const bar = barOf(task, '2024-04-01', 2024);
  expect(bar).toMatchObject({ until: placeOf('2024-04-01', 2024), end: placeOf('2024-07-01', 2024), late: null });
  expect(bar?.marks).toEqual([
    { at: placeOf('2024-02-20', 2024), done: true },
    { at: placeOf('2024-06-20', 2024), done: false },
  ]);
});

test('what is late is drawn from the due day to today, or to the day of the result', () => {
  const late = { from: placeOf('2024-07-01', 2024), to: placeOf('2024-08-01', 2024) };
  expect(barOf({ ...task, timeClass: 'overdue' }, '2024-08-01', 2024)?.late).toEqual(late);
  expect(barOf({ ...task, timeClass: 'done-late', provedOn: '2024-08-01' }, '2024-12-16', 2024)?.late).toEqual(late);
});

test('what is done in time ends at its result, and a stopped task is never late', () => {
  const done = barOf({ ...task, timeClass: 'done-in-time', provedOn: '2024-05-02' }, '2024-12-16', 2024);
  expect(done).toMatchObject({ until: placeOf('2024-05-02', 2024), late: null });
  expect(barOf({ ...task, timeClass: 'stopped' }, '2024-12-16', 2024)?.late).toBeNull();
});

test('a task without days in the year has no bar', () => {
  expect(barOf({ ...task, dueOn: null }, '2024-04-01', 2024)).toBeNull();
  expect(barOf(task, '2025-04-01', 2025)).toBeNull();
});
