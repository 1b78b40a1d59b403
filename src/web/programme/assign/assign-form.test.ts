import { expect, test } from 'vitest';
import type { TaskView } from '#contract/programme.ts';
import { assignRequest, findAssignProblems, nextToAssign, openAssignForm } from './assign-form.ts';
import type { AssignableRow } from './programme-filter.ts';

const agency = (id: number) => ({ id, name: `Sở ${id}`, shortName: `S${id}` });
const row = (id: number, changes: Partial<TaskView> = {}): AssignableRow => ({
  key: `task-${id}`,
  kind: 'task',
  item: {
    id,
    kind: 'task',
    title: 'Ban hành kế hoạch chi tiết',
    asWritten: '',
    product: 'Kế hoạch',
    due: {
      kind: 'date',
      value: '2024-01-20',
      strictBefore: true,
      conditional: false,
      asWritten: 'trước ngày 20/01/2024',
      dueOn: '2024-01-19',
    },
    clause: { documentId: 1, key: 'c1', path: 'Điều 2/1' },
    timeClass: 'in-time',
    workingDaysLeft: 4,
    lead: null,
    cooperating: [agency(2), agency(3)],
    leaderInCharge: null,
    version: 6,
    ...changes,
  },
});

test('a lead is taken out of those that cooperate; what the row already has is sent again', () => {
  const request = assignRequest(row(9), { ...openAssignForm(row(9)), lead: 2 });
  expect(request).toEqual({
    path: '/api/tasks/9/assignment',
    body: {
      version: 6,
      leadAgencyId: 2,
      cooperatingAgencyIds: [3],
      leaderInChargeId: null,
      product: 'Kế hoạch',
      dueKind: 'date',
      dueOn: '2024-01-19',
    },
  });
});

test('a task without a lead or with a dated kind but no day is not sent', () => {
  const fields = { ...openAssignForm(row(9)), dueOn: '' };
  expect([...findAssignProblems(fields)]).toEqual(['lead', 'dueOn']);
  expect([...findAssignProblems({ ...fields, lead: 1, dueKind: 'continuous' })]).toEqual([]);
});

test('after saving, the next row without a lead is opened, from the top again at the end', () => {
  const rows = [row(1), row(2, { lead: agency(1) }), row(3)];
  expect(nextToAssign(rows, 'task-1')?.key).toBe('task-3');
  expect(nextToAssign(rows, 'task-3')?.key).toBe('task-1');
});
