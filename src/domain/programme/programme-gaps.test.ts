import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { findProgrammeGaps } from './programme-gaps.ts';
import type { TargetForGaps, TaskForGaps } from './programme-gaps.ts';

const calendar = makeCalendar([{ day: '2024-05-01', kind: 'off' }]);
const item = { id: 7, clauseKey: 'c20', hasLead: true, hasLeaderInCharge: true };
const target: TargetForGaps = { ...item, number: '3', name: 'Thu ngân sách trên địa bàn', isPart: false };
const task: TaskForGaps = { ...item, title: 'Trình đề án', product: 'Đề án', dueKind: 'date', dueOn: '2024-06-28' };
const kindsOf = (targets: TargetForGaps[], tasks: TaskForGaps[]) =>
  findProgrammeGaps(targets, tasks, calendar).map(({ kind }) => kind);

test('a programme with everything named has no gap', () => {
  expect(kindsOf([target], [task])).toEqual([]);
});

test.each([
  ['no lead', { hasLead: false }, 'no-lead'],
  ['no due day', { dueKind: 'none', dueOn: null }, 'no-due'],
  ['no product', { product: null }, 'no-product'],
  ['a due day on a holiday', { dueOn: '2024-05-01' }, 'due-on-day-off'],
  ['a due day on a Sunday', { dueOn: '2024-06-30' }, 'due-on-day-off'],
] as const)('a task with %s is a gap', (_case, open, kind) => {
  expect(kindsOf([], [{ ...task, ...open }])).toEqual([kind]);
});

test('a standing task needs no day', () => {
  expect(kindsOf([], [{ ...task, dueKind: 'continuous', dueOn: null }])).toEqual([]);
});

test('a target without a lead is a gap, its parts follow it', () => {
  const part = { ...target, id: 8, isPart: true, hasLead: false };
  expect(kindsOf([{ ...target, hasLead: false }, part], [])).toEqual(['no-lead']);
});

test('missing leaders in charge are counted in one line', () => {
  const gaps = findProgrammeGaps(
    [{ ...target, hasLeaderInCharge: false }],
    [{ ...task, hasLeaderInCharge: false }],
    calendar,
  );
  expect(gaps.map(({ message }) => message)).toEqual(['2 chỉ tiêu và nhiệm vụ chưa có lãnh đạo phụ trách.']);
});
