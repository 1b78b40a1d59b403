import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { findExtensionRefusal } from './extension.ts';

// 02/09/2024 is National Day, a Monday; 31/08/2024 a Saturday.
const calendar = makeCalendar([{ day: '2024-09-02', kind: 'off' }]);
const open = { state: 'in-progress', dueOn: '2024-08-30', waiting: false } as const;
const wish = { dueOn: '2024-09-30', reason: 'Chờ ý kiến Bộ Tài chính' };

test.each([
  ['before the due day', '2024-08-20', null],
  ['on the due day itself', '2024-08-30', null],
  ['the day after', '2024-08-31', 'extension-too-late'],
])('a later day asked for %s', (_, today, refusal) => {
  expect(findExtensionRefusal(open, wish, today, calendar)).toBe(refusal);
});

test.each([
  ['a holiday', { ...wish, dueOn: '2024-09-02' }, 'extension-day-off'],
  ['a Sunday', { ...wish, dueOn: '2024-09-29' }, 'extension-day-off'],
  ['the same day', { ...wish, dueOn: '2024-08-30' }, 'extension-not-later'],
  ['no reason', { ...wish, reason: '  ' }, 'task-reason-missing'],
])('%s is refused', (_, given, refusal) => {
  expect(findExtensionRefusal(open, given, '2024-08-20', calendar)).toBe(refusal);
});

test.each([
  ['without a due day', { ...open, dueOn: null }, 'extension-no-due-day'],
  ['that is done', { ...open, state: 'done' }, 'extension-task-closed'],
  ['whose earlier request waits', { ...open, waiting: true }, 'extension-asked-already'],
] as const)('a task %s gets no extension', (_, task, refusal) => {
  expect(findExtensionRefusal(task, wish, '2024-08-20', calendar)).toBe(refusal);
});
