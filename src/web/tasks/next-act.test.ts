import { expect, test } from 'vitest';
import type { FollowedTask } from '#contract/tasks.ts';
import { nextAct, type Viewer } from './next-act.ts';

const health = { id: 7, name: 'Sở Y tế', shortName: 'Sở Y tế' };
const office = { id: 1, name: 'Văn phòng UBND tỉnh', shortName: 'Văn phòng' };
const specialist: Viewer = { agency: health, roles: ['specialist'], isOffice: false };
const officer: Viewer = { agency: office, roles: ['programme-officer'], isOffice: true };
const chairman: Viewer = { agency: { ...office, id: 2 }, roles: ['leader'], isOffice: false };
const task = (state: FollowedTask['state'], more: Partial<FollowedTask> = {}) => ({
  state,
  lead: health,
  withdrawnOn: null,
  extensionWaiting: false,
  ...more,
});

test('the lead agency takes a task up, starts it and hands its result in', () => {
  const acts = (['assigned', 'received', 'in-progress', 'returned'] as const).map((state) =>
    nextAct(task(state), specialist),
  );
  expect(acts).toEqual(['receive', 'start', 'finish', 'finish']);
});

test('the office assigns what nobody has, confirms what waits for it, and opens the rest', () => {
  const acts = (['draft', 'declined', 'awaiting-confirmation', 'in-progress', 'paused'] as const).map((state) =>
    nextAct(task(state), officer),
  );
  expect(acts).toEqual(['assign', 'assign', 'confirm', 'open', 'resume']);
});

test('who decides on a later due day is led to the request first', () => {
  const waiting = task('in-progress', { extensionWaiting: true });
  expect([officer, chairman, specialist].map((viewer) => nextAct(waiting, viewer))).toEqual([
    'answer',
    'answer',
    'finish',
  ]);
});

test('a task of another agency, and one that is over, is only opened', () => {
  expect(nextAct(task('assigned', { lead: office }), specialist)).toBe('open');
  expect(nextAct(task('cancelled'), officer)).toBe('open');
  expect(nextAct(task('in-progress', { withdrawnOn: '2024-06-01' }), specialist)).toBe('open');
  expect(nextAct(task('done'), specialist)).toBe('result');
});
