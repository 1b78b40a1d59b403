import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import {
  allowedTaskActions,
  decideTaskStep,
  type TaskAction,
  taskActions,
  type TaskState,
  taskStates,
} from './workflow.ts';

const health = 2;
const office = 1;
const actor = (agencyId: number, ...roles: Role[]): Actor => ({ personId: 7, provinceId: 1, agencyId, roles });
const facts = (state: TaskState, leadAgencyId: number | null = health) => ({
  state,
  leadAgencyId,
  officeAgencyId: office,
});

const officer: Partial<Record<TaskState, TaskAction[]>> = {
  draft: ['assign', 'cancel'],
  assigned: ['assign', 'pause', 'cancel', 'carry-over'],
  received: ['assign', 'pause', 'cancel', 'carry-over'],
  declined: ['assign', 'cancel', 'carry-over'],
  'in-progress': ['assign', 'pause', 'cancel', 'carry-over'],
  'awaiting-confirmation': ['confirm', 'return'],
  returned: ['assign', 'pause', 'cancel', 'carry-over'],
  paused: ['resume', 'cancel', 'carry-over'],
  done: ['reopen'],
  cancelled: ['reopen'],
};
const specialist: Partial<Record<TaskState, TaskAction[]>> = {
  assigned: ['receive', 'finish'],
  received: ['start', 'progress', 'finish'],
  'in-progress': ['progress', 'finish'],
  returned: ['progress', 'finish'],
  'awaiting-confirmation': ['withdraw'],
};

test.each(taskStates)('in the state %s the office and the lead agency may do this and nothing else', (state) => {
  expect(allowedTaskActions(facts(state), actor(office, 'programme-officer'))).toEqual(officer[state] ?? []);
  expect(allowedTaskActions(facts(state), actor(health, 'specialist'))).toEqual(specialist[state] ?? []);
});

test('only the head of the lead agency declines a task, and says why', () => {
  expect(decideTaskStep(facts('assigned'), 'decline', actor(health, 'specialist'))).toMatchObject({
    refusal: 'not-your-role',
  });
  expect(decideTaskStep(facts('assigned'), 'decline', actor(health, 'head'))).toMatchObject({
    refusal: 'task-reason-missing',
  });
  expect(
    decideTaskStep(facts('assigned'), 'decline', actor(health, 'head'), { reason: 'Không thuộc chức năng' }),
  ).toEqual({
    ok: true,
    to: 'declined',
  });
});

test('a result is handed in only with the document that proves it', () => {
  const head = actor(health, 'head');
  expect(decideTaskStep(facts('in-progress'), 'finish', head)).toMatchObject({ refusal: 'task-proof-missing' });
  expect(decideTaskStep(facts('in-progress'), 'finish', head, { hasProof: true })).toEqual({
    ok: true,
    to: 'awaiting-confirmation',
  });
});

test('a cooperating or unconcerned agency takes no step, and nobody confirms his own agency’s work as its lead', () => {
  for (const state of taskStates) expect(allowedTaskActions(facts(state), actor(9, 'head', 'specialist'))).toEqual([]);
  expect(decideTaskStep(facts('awaiting-confirmation'), 'confirm', actor(health, 'head'))).toMatchObject({
    refusal: 'not-your-role',
  });
  expect(decideTaskStep(facts('awaiting-confirmation'), 'confirm', actor(health, 'programme-officer'))).toMatchObject({
    refusal: 'task-not-yours',
  });
});

test('a task without a lead agency cannot be assigned', () => {
  expect(decideTaskStep(facts('draft', null), 'assign', actor(office, 'programme-officer'))).toMatchObject({
    refusal: 'task-lead-missing',
  });
});

test('leaders, auditors and administrators only read', () => {
  for (const role of ['leader', 'auditor', 'administrator', 'evaluator', 'consolidator'] as const) {
    for (const state of taskStates) {
      for (const action of taskActions) {
        expect(decideTaskStep(facts(state), action, actor(office, role)).ok).toBe(false);
      }
    }
  }
});
