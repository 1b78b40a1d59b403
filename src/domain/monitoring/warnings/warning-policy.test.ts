import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import { decideAcknowledgement, decideEnd, type WarningFacts } from './warning-policy.ts';

const OWNER = 5;
const OFFICE = 9;
const open: WarningFacts = { ownerAgencyId: OWNER, acknowledged: false, ended: false, officeAgencyId: OFFICE };
const actor = (agencyId: number, ...roles: Role[]): Actor => ({ personId: 1, provinceId: 1, agencyId, roles });

test('the owner takes note, once, and nobody else', () => {
  expect(decideAcknowledgement(open, actor(OWNER, 'specialist'))).toEqual({ ok: true });
  expect(decideAcknowledgement(open, actor(OWNER, 'head'))).toEqual({ ok: true });
  for (const stranger of [actor(OFFICE, 'programme-officer'), actor(6, 'head'), actor(OWNER, 'auditor')])
    expect(decideAcknowledgement(open, stranger)).toEqual({ ok: false, refusal: 'warning-not-yours' });
  expect(decideAcknowledgement({ ...open, acknowledged: true }, actor(OWNER, 'head'))).toMatchObject({
    refusal: 'warning-acknowledged',
  });
  expect(decideAcknowledgement({ ...open, ended: true }, actor(OWNER, 'head'))).toMatchObject({
    refusal: 'warning-ended',
  });
});

test('where nobody leads the target the programme office takes note', () => {
  expect(decideAcknowledgement({ ...open, ownerAgencyId: null }, actor(OFFICE, 'programme-officer'))).toEqual({
    ok: true,
  });
});

test('only the office or a leader ends a warning before its condition does, with a reason', () => {
  expect(decideEnd(open, actor(OFFICE, 'programme-officer'), 'Đã họp')).toEqual({ ok: true });
  expect(decideEnd(open, actor(1, 'leader'), 'Đã họp')).toEqual({ ok: true });
  expect(decideEnd(open, actor(OFFICE, 'programme-officer'), ' ')).toMatchObject({ refusal: 'warning-reason-missing' });
  for (const stranger of [actor(OWNER, 'head'), actor(6, 'programme-officer')])
    expect(decideEnd(open, stranger, 'Đã họp')).toMatchObject({ refusal: 'warning-not-yours' });
  expect(decideEnd({ ...open, ended: true }, actor(1, 'leader'), 'x')).toMatchObject({ refusal: 'warning-ended' });
});
