import { expect, test } from 'vitest';
import { tasks as words } from '../text/vi/tasks.ts';
import { standWords } from './stand-words.ts';

const task: Parameters<typeof standWords>[0] = {
  state: 'in-progress',
  timeClass: 'overdue',
  workingDaysLeft: -9,
  provedOn: null,
  withdrawnOn: null,
  extensionsGranted: 1,
  extensionWaiting: false,
  milestones: { done: 0, all: 0, days: [] },
};

test('late days stand beside the number of extensions', () => {
  expect(standWords(task, words)).toBe('trễ 9 ngày · lùi hạn 1 lần');
  expect(standWords({ ...task, timeClass: 'due-soon', workingDaysLeft: 0, extensionsGranted: 0 }, words)).toBe(
    'hết hạn hôm nay',
  );
});

test('a result that waits is told by the day of its document, one confirmed late by its days', () => {
  const done = {
    ...task,
    extensionsGranted: 0,
    provedOn: '2024-06-11',
    timeClass: 'done-late',
    workingDaysLeft: -7,
  } as const;
  expect(standWords({ ...done, state: 'done' }, words)).toBe('xong 11/06, trễ 7 ngày');
  expect(standWords({ ...done, state: 'awaiting-confirmation' }, words)).toBe('kết quả ngày 11/06, chờ xác nhận');
});

test('what stands still tells no days', () => {
  const paused = {
    ...task,
    state: 'paused',
    timeClass: 'stopped',
    workingDaysLeft: null,
    extensionsGranted: 0,
  } as const;
  expect(standWords(paused, words)).toBe('');
});
