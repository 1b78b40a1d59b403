import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import { allowedBlockerActions, type BlockerFacts, blockerStates, decideBlockerStep } from './blocker-workflow.ts';

const [BLOCKED, OWNER, OTHER] = [1, 2, 3];
const actor = (agencyId: number, role: Role): Actor => ({ personId: 1, provinceId: 1, agencyId, roles: [role] });
const blocker: BlockerFacts = { state: 'open', agencyId: BLOCKED, ownerAgencyId: OWNER };

test('the level above answers or passes on, the agency that is held up says whether it is out of the way', () => {
  expect(allowedBlockerActions(blocker, actor(OWNER, 'head'))).toEqual(['answer', 'pass-on']);
  expect(allowedBlockerActions(blocker, actor(BLOCKED, 'specialist'))).toEqual(['withdraw']);
  const answered = { ...blocker, state: 'answered' } as const;
  expect(allowedBlockerActions(answered, actor(BLOCKED, 'head'))).toEqual(['remove', 'reopen']);
  expect(allowedBlockerActions(answered, actor(OWNER, 'head'))).toEqual([]);
});

test('an answer has words, and nothing is passed back to where it came from', () => {
  const head = actor(OWNER, 'programme-officer');
  expect(decideBlockerStep(blocker, 'answer', head)).toMatchObject({ refusal: 'task-reason-missing' });
  for (const toAgencyId of [null, BLOCKED, OWNER])
    expect(decideBlockerStep(blocker, 'pass-on', head, { words: 'x', toAgencyId })).toMatchObject({
      refusal: 'blocker-agency-missing',
    });
  expect(decideBlockerStep(blocker, 'pass-on', head, { words: 'x', toAgencyId: OTHER })).toEqual({
    ok: true,
    to: 'open',
  });
});

test('nobody else acts, in any state', () => {
  for (const state of blockerStates)
    for (const role of ['specialist', 'head', 'leader', 'programme-officer', 'auditor'] as const)
      expect(allowedBlockerActions({ ...blocker, state }, actor(OTHER, role))).toEqual([]);
});
