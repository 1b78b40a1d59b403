import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

export const meetingKinds = ['regular', 'thematic', 'dialogue'] as const;
export const agendaKinds = ['to-decide', 'to-hear'] as const;
/** How an item of the agenda ended: with a decision, taken note of, or put off with its reason. */
export const agendaOutcomes = ['decided', 'noted', 'deferred'] as const;
export type AgendaOutcome = (typeof agendaOutcomes)[number];

export const meetingStates = ['preparing', 'in-session', 'concluded', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
export const meetingActions = ['open', 'conclude', 'reopen', 'announce', 'cancel'] as const;
export type MeetingAction = (typeof meetingActions)[number];

export type MeetingNeed = 'an-agenda' | 'every-item-settled' | 'a-notice' | 'a-reason';

export interface MeetingStep {
  readonly by: readonly Role[];
  readonly side: 'programme-office';
  readonly to: MeetingState;
  readonly needs: readonly MeetingNeed[];
}

const step = (to: MeetingState, needs: readonly MeetingNeed[] = []): MeetingStep => ({
  by: ['programme-officer'],
  side: 'programme-office',
  to,
  needs,
});

/**
 * The way of a meeting: its agenda is prepared, in session decisions are taken down, and it is concluded when every item has its
 * outcome; the notice that announces the conclusion gets its number later. What was announced is not opened again.
 */
export const meetingWorkflow: Readonly<Record<MeetingState, Readonly<Partial<Record<MeetingAction, MeetingStep>>>>> = {
  preparing: { open: step('in-session', ['an-agenda']), cancel: step('cancelled', ['a-reason']) },
  'in-session': { conclude: step('concluded', ['every-item-settled']), cancel: step('cancelled', ['a-reason']) },
  concluded: { announce: step('concluded', ['a-notice']), reopen: step('in-session', ['a-reason']) },
  cancelled: {},
};

export interface MeetingFacts {
  readonly state: MeetingState;
  readonly items: number;
  /** Items of the agenda that have no outcome yet. */
  readonly unsettled: number;
  readonly isAnnounced: boolean;
  readonly officeAgencyId: number | null;
}

export interface GivenToMeeting {
  readonly reason?: string;
  readonly hasNotice?: boolean;
}

export type MeetingRefusal =
  | 'meeting-not-in-this-state'
  | 'not-your-role'
  | 'meeting-without-agenda'
  | 'meeting-items-open'
  | 'meeting-notice-missing'
  | 'task-reason-missing';
export type MeetingDecision =
  { readonly ok: true; readonly to: MeetingState } | { readonly ok: false; readonly refusal: MeetingRefusal };

function findUnmet(
  { items, unsettled }: MeetingFacts,
  needs: readonly MeetingNeed[],
  { reason = '', hasNotice = false }: GivenToMeeting,
): MeetingRefusal | null {
  const unmet: Readonly<Record<MeetingNeed, MeetingRefusal | null>> = {
    'an-agenda': items === 0 ? 'meeting-without-agenda' : null,
    'every-item-settled': unsettled > 0 ? 'meeting-items-open' : null,
    'a-notice': hasNotice ? null : 'meeting-notice-missing',
    'a-reason': reason.trim() === '' ? 'task-reason-missing' : null,
  };
  return needs.map((need) => unmet[need]).find((each) => each !== null) ?? null;
}

/** Decides one step of a meeting; the first reason that stands against it is given. */
export function decideMeetingStep(
  meeting: MeetingFacts,
  action: MeetingAction,
  actor: Actor,
  given: GivenToMeeting = {},
): MeetingDecision {
  const taken = meetingWorkflow[meeting.state][action];
  if (!taken || (meeting.isAnnounced && action !== 'cancel')) return refuse('meeting-not-in-this-state');
  if (!mayRunMeetings(actor, meeting.officeAgencyId)) return refuse('not-your-role');
  const refusal = findUnmet(meeting, taken.needs, given);
  return refusal ? refuse(refusal) : { ok: true, to: taken.to };
}

/** The steps that may be taken now, as buttons: what only lacks something is shown, so that the page can ask for it or say what. */
export function allowedMeetingActions(meeting: MeetingFacts, actor: Actor): MeetingAction[] {
  return meetingActions.filter(
    (action) =>
      decideMeetingStep({ ...meeting, items: 1, unsettled: 0 }, action, actor, { reason: '…', hasNotice: true }).ok,
  );
}

/** The office prepares meetings, opens them and takes down what they decide. */
export function mayRunMeetings(actor: Actor, officeAgencyId: number | null): boolean {
  return hasRole(actor, 'programme-officer') && actor.agencyId === officeAgencyId;
}

function refuse(refusal: MeetingRefusal): MeetingDecision {
  return { ok: false, refusal };
}
