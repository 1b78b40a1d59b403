import { expect, test } from 'vitest';
import type { FollowedTask } from '#contract/tasks.ts';
import { asksForMe } from './asks-for-me.ts';
import type { Viewer } from './next-act.ts';

const health = { id: 7, name: 'Sở Y tế', shortName: 'Sở Y tế' };
const head: Viewer = { agency: health, roles: ['head'], isOffice: false };
const officer: Viewer = { agency: { ...health, id: 1 }, roles: ['programme-officer'], isOffice: true };
const task = (state: FollowedTask['state'], timeClass: FollowedTask['timeClass'], lead = health): FollowedTask => ({
  id: 1,
  version: 1,
  kind: 'task',
  origin: 'by-hand',
  title: 'Việc',
  product: null,
  programmeId: null,
  clause: null,
  sourceWords: 'Công văn 9/UBND',
  lead,
  cooperating: [],
  leaderInCharge: null,
  followedBy: null,
  decidingLevel: null,
  urgent: false,
  secrecy: 'internal',
  state,
  dueKind: 'date',
  dueOn: '2024-03-15',
  dueAsWritten: null,
  firstDueOn: null,
  provedOn: null,
  withdrawnOn: null,
  extensionsGranted: 0,
  extensionWaiting: false,
  assignedOn: '2024-01-10',
  milestones: { done: 0, all: 0, days: [] },
  timeClass,
  workingDaysLeft: null,
});

test('what waits to be received, is late or near, or came back stands on the desk of the lead agency', () => {
  expect(asksForMe(task('assigned', 'in-time'), head)).toBe(true);
  expect(asksForMe(task('in-progress', 'overdue'), head)).toBe(true);
  expect(asksForMe(task('returned', 'in-time'), head)).toBe(true);
  expect(asksForMe(task('in-progress', 'in-time'), head)).toBe(false);
});

test('an agency that only cooperates is not asked; the office is, where a result waits for it', () => {
  expect(asksForMe(task('in-progress', 'overdue', { ...health, id: 9 }), head)).toBe(false);
  expect(asksForMe(task('awaiting-confirmation', 'done-in-time'), officer)).toBe(true);
  expect(asksForMe(task('in-progress', 'overdue'), officer)).toBe(false);
});
