import { expect, test } from 'vitest';
import { type Actor, type Role, roles } from '#domain/agencies/role.ts';
import { allowedPlanActions, decidePlanStep, mayWritePlan, type PlanFacts, planStates } from './plan-workflow.ts';

const [OFFICE, DISTRICT, COMMUNE] = [1, 2, 3];
const actor = (agencyId: number, ...held: Role[]): Actor => ({ personId: 1, provinceId: 1, agencyId, roles: held });
const plan = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  state: 'draft',
  agencyId: COMMUNE,
  acceptorId: DISTRICT,
  officeAgencyId: OFFICE,
  problems: 0,
  ...changes,
});

test('the head issues the plan of his agency, with its number and without problems', () => {
  const head = actor(COMMUNE, 'head');
  expect(decidePlanStep(plan(), 'promulgate', head, { hasNumber: true })).toEqual({ ok: true, to: 'issued' });
  expect(decidePlanStep(plan(), 'promulgate', head)).toMatchObject({ refusal: 'plan-number-missing' });
  expect(decidePlanStep(plan({ problems: 2 }), 'promulgate', head, { hasNumber: true })).toMatchObject({
    refusal: 'plan-has-problems',
  });
  expect(decidePlanStep(plan(), 'promulgate', actor(DISTRICT, 'head'))).toMatchObject({ refusal: 'plan-not-yours' });
});

test('a commune’s plan is taken in by the head of the level above, a department’s by an officer of the office', () => {
  const issued = plan({ state: 'issued' });
  expect(allowedPlanActions(issued, actor(DISTRICT, 'head'))).toEqual(['accept', 'return']);
  expect(allowedPlanActions(issued, actor(OFFICE, 'programme-officer'))).toEqual([]);
  const department = { ...issued, acceptorId: OFFICE };
  expect(allowedPlanActions(department, actor(OFFICE, 'programme-officer'))).toEqual(['accept', 'return']);
  expect(allowedPlanActions(department, actor(OFFICE, 'head'))).toEqual([]);
  expect(decidePlanStep(department, 'return', actor(OFFICE, 'programme-officer'))).toMatchObject({
    refusal: 'task-reason-missing',
  });
});

test('lines are written until the plan is issued, and after that only when it is returned or amended', () => {
  const writing = planStates.filter((state) =>
    mayWritePlan({ state, agencyId: COMMUNE }, actor(COMMUNE, 'specialist')),
  );
  expect(writing).toEqual(['draft', 'returned']);
  expect(
    mayWritePlan(plan(), actor(COMMUNE, ...roles.filter((role) => role !== 'head' && role !== 'specialist'))),
  ).toBe(false);
  expect(allowedPlanActions(plan({ state: 'accepted' }), actor(COMMUNE, 'head'))).toEqual(['amend']);
});
