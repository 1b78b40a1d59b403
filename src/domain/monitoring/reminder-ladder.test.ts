import { expect, test } from 'vitest';
import { addDays, isWorkingDay, makeCalendar } from '#domain/calendar.ts';
import { listOwedReminders, type ReminderRung } from './reminder-ladder.ts';

const calendar = makeCalendar([
  { day: '2024-04-29', kind: 'off' },
  { day: '2024-04-30', kind: 'off' },
  { day: '2024-05-01', kind: 'off' },
  { day: '2024-05-04', kind: 'worked' },
]);
const ladder: ReminderRung[] = [
  { id: 1, level: 'notice', workingDays: -3, repeatsEvery: null, receiver: 'specialist' },
  { id: 2, level: 'notice', workingDays: 0, repeatsEvery: null, receiver: 'specialist' },
  { id: 3, level: 'reminder', workingDays: 1, repeatsEvery: 5, receiver: 'head' },
];
const owed = (dueOn: string, today: string, assignedOn = '2024-01-02'): string[] =>
  listOwedReminders({ dueOn, assignedOn }, ladder, today, calendar).map(
    ({ rungId, occurrence, plannedOn }) => `${rungId}.${occurrence} ${plannedOn}`,
  );

test('a due day on a holiday is spoken of on the last working day before it', () => {
  expect(owed('2024-05-01', '2024-05-31')).toEqual([
    '1.0 2024-04-23',
    '2.0 2024-04-26',
    '3.0 2024-05-02',
    '3.1 2024-05-08',
    '3.2 2024-05-15',
    '3.3 2024-05-22',
    '3.4 2024-05-29',
  ]);
});

test('nothing is said before its day, and nothing about days before the task was assigned', () => {
  expect(owed('2024-05-01', '2024-04-22')).toEqual([]);
  expect(owed('2024-05-01', '2024-04-26', '2024-04-24')).toEqual(['2.0 2024-04-26']);
});

test('through a whole year every day adds only what is planned for that very day, always a working day', () => {
  const year = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index));
  let known: string[] = [];
  for (const today of year) {
    const now = owed('2024-05-17', today);
    const added = now.filter((one) => !known.includes(one));
    expect(now).toEqual([...known, ...added]);
    expect(added.every((one) => one.endsWith(today) && isWorkingDay(calendar, today))).toBe(true);
    known = now;
  }
  expect(known).toHaveLength(2 + 33);
});
