import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import { allowedDirectiveActions, decideDirectiveStep, directiveStates } from './directive-workflow.ts';

const OFFICE = 1;
const actor = (roles: readonly Role[], agencyId = OFFICE, personId = 7): Actor => ({
  personId,
  provinceId: 1,
  agencyId,
  roles,
});
const given = { state: 'given', givenById: 7, officeAgencyId: OFFICE } as const;

test('the officer makes a task of an instruction, the leader takes back only his own', () => {
  expect(allowedDirectiveActions(given, actor(['programme-officer'], OFFICE, 9))).toEqual(['assign', 'withdraw']);
  expect(allowedDirectiveActions(given, actor(['leader'], 2, 7))).toEqual(['withdraw']);
  expect(allowedDirectiveActions(given, actor(['leader'], 2, 8))).toEqual([]);
  expect(allowedDirectiveActions(given, actor(['programme-officer'], 2))).toEqual([]);
  for (const role of ['specialist', 'head', 'consolidator', 'evaluator', 'administrator', 'auditor'] as const)
    expect(allowedDirectiveActions(given, actor([role]))).toEqual([]);
});

test('what is settled stays so, and taking back needs its reason', () => {
  for (const state of directiveStates.filter((each) => each !== 'given'))
    expect(decideDirectiveStep({ ...given, state }, 'assign', actor(['programme-officer']))).toEqual({
      ok: false,
      refusal: 'directive-settled',
    });
  expect(decideDirectiveStep(given, 'withdraw', actor(['leader']), '  ')).toEqual({
    ok: false,
    refusal: 'task-reason-missing',
  });
});
