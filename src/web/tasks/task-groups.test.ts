import { expect, test } from 'vitest';
import type { FollowedTask } from '#contract/tasks.ts';
import { groupByLead } from './task-groups.ts';

const task = (id: number, lead: string | null, timeClass: FollowedTask['timeClass']): FollowedTask => ({
  id,
  version: 1,
  kind: 'task',
  origin: 'by-hand',
  title: `Việc ${id}`,
  product: null,
  programmeId: null,
  clause: null,
  sourceWords: 'Công văn 9/UBND',
  lead: lead === null ? null : { id: lead.length, name: lead, shortName: lead },
  cooperating: [],
  leaderInCharge: null,
  followedBy: null,
  decidingLevel: null,
  urgent: false,
  secrecy: 'internal',
  state: 'assigned',
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

test('agencies with overdue tasks stand first, those without a lead last', () => {
  const groups = groupByLead([
    task(1, null, 'overdue'),
    task(2, 'Sở Y tế', 'in-time'),
    task(3, 'Sở Y tế', 'in-time'),
    task(4, 'Sở Tài chính', 'overdue'),
  ]);
  expect(groups.map(({ name, overdue, tasks }) => [name, overdue, tasks.length])).toEqual([
    ['Sở Tài chính', 1, 1],
    ['Sở Y tế', 0, 2],
    [null, 1, 1],
  ]);
});
