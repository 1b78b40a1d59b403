import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import { allowedMeetingActions, decideMeetingStep, type MeetingFacts, meetingStates } from './meeting-workflow.ts';

const officer: Actor = { personId: 1, provinceId: 1, agencyId: 1, roles: ['programme-officer'] };
const meeting = (changes: Partial<MeetingFacts> = {}): MeetingFacts => ({
  state: 'preparing',
  items: 2,
  unsettled: 2,
  isAnnounced: false,
  officeAgencyId: 1,
  ...changes,
});

test('a meeting is opened with an agenda, and concluded when every item has its outcome', () => {
  expect(decideMeetingStep(meeting({ items: 0 }), 'open', officer)).toMatchObject({
    refusal: 'meeting-without-agenda',
  });
  expect(decideMeetingStep(meeting(), 'open', officer)).toEqual({ ok: true, to: 'in-session' });
  const session = meeting({ state: 'in-session', unsettled: 1 });
  expect(decideMeetingStep(session, 'conclude', officer)).toMatchObject({ refusal: 'meeting-items-open' });
  expect(decideMeetingStep({ ...session, unsettled: 0 }, 'conclude', officer)).toEqual({ ok: true, to: 'concluded' });
});

test('what was announced by a notice is opened no more', () => {
  const concluded = meeting({ state: 'concluded', unsettled: 0 });
  expect(allowedMeetingActions(concluded, officer)).toEqual(['reopen', 'announce']);
  expect(decideMeetingStep(concluded, 'announce', officer)).toMatchObject({ refusal: 'meeting-notice-missing' });
  expect(allowedMeetingActions({ ...concluded, isAnnounced: true }, officer)).toEqual([]);
});

test('only officers of the office that runs the programme run meetings', () => {
  const roles: readonly Role[] = [
    'specialist',
    'head',
    'leader',
    'consolidator',
    'evaluator',
    'administrator',
    'auditor',
  ];
  for (const state of meetingStates) {
    for (const role of roles)
      expect(allowedMeetingActions(meeting({ state }), { ...officer, roles: [role] })).toEqual([]);
    expect(allowedMeetingActions(meeting({ state }), { ...officer, agencyId: 2 })).toEqual([]);
  }
});
