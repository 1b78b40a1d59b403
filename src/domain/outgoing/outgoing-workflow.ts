import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** Written, with other agencies for comment, before the signers, signed by all, out with its number; then taken back or replaced. */
export const outgoingStates = ['draft', 'commenting', 'submitted', 'signed', 'issued', 'recalled', 'replaced'] as const;
export type OutgoingState = (typeof outgoingStates)[number];
export const outgoingActions = [
  'ask-comments',
  'close-comments',
  'refresh',
  'submit',
  'return',
  'sign',
  'promulgate',
  'recall',
  'replace',
  'correct',
] as const;
export type OutgoingAction = (typeof outgoingActions)[number];

/** The agency that drafts it, or the person whose signature comes next. */
export type OutgoingSide = 'drafting-agency' | 'next-signer';
export type OutgoingNeed = 'words' | 'agencies' | 'a-day' | 'signers';

export interface OutgoingStep {
  readonly by: readonly Role[];
  readonly side: OutgoingSide;
  /** The state afterwards; a signature that is not the last leaves it as it is. */
  readonly to: OutgoingState;
  readonly needs: readonly OutgoingNeed[];
}

export const draftingRoles: readonly Role[] = ['programme-officer', 'consolidator'];
const signing: readonly Role[] = ['head', 'leader'];
const drafting = (to: OutgoingState, needs: readonly OutgoingNeed[] = []): OutgoingStep => ({
  by: draftingRoles,
  side: 'drafting-agency',
  to,
  needs,
});

/** The way of a document from its draft to the register and beyond; a number, once given, is never given again. */
export const outgoingWorkflow: Readonly<
  Record<OutgoingState, Readonly<Partial<Record<OutgoingAction, OutgoingStep>>>>
> = {
  draft: {
    'ask-comments': drafting('commenting', ['agencies', 'a-day']),
    refresh: drafting('draft'),
    submit: drafting('submitted', ['signers']),
  },
  commenting: {
    'close-comments': drafting('draft'),
    refresh: drafting('commenting'),
    submit: drafting('submitted', ['signers']),
  },
  submitted: {
    sign: { by: signing, side: 'next-signer', to: 'signed', needs: [] },
    return: { by: signing, side: 'next-signer', to: 'draft', needs: ['words'] },
  },
  signed: { promulgate: drafting('issued', ['agencies']) },
  issued: {
    recall: drafting('recalled', ['words']),
    replace: drafting('issued', ['words']),
    correct: drafting('issued'),
  },
  recalled: {},
  replaced: {},
};

export interface OutgoingFacts {
  readonly state: OutgoingState;
  readonly agencyId: number;
  readonly nextSignerId: number | null;
}

export interface GivenToOutgoing {
  readonly words?: string | undefined;
  readonly agencyIds?: readonly number[] | undefined;
  readonly dueOn?: string | null;
  readonly signerIds?: readonly number[];
}

export type OutgoingRefusal =
  | 'outgoing-not-in-this-state'
  | 'outgoing-not-yours'
  | 'not-your-role'
  | 'task-reason-missing'
  | 'outgoing-agencies-missing'
  | 'outgoing-day-missing'
  | 'outgoing-signers-missing';
export type OutgoingDecision =
  { readonly ok: true; readonly to: OutgoingState } | { readonly ok: false; readonly refusal: OutgoingRefusal };

const refuse = (refusal: OutgoingRefusal): OutgoingDecision => ({ ok: false, refusal });

/** Decides one step; the first reason that stands against it is given. */
export function decideOutgoingStep(
  document: OutgoingFacts,
  action: OutgoingAction,
  actor: Actor,
  given: GivenToOutgoing = {},
): OutgoingDecision {
  const step = outgoingWorkflow[document.state][action];
  if (!step) return refuse('outgoing-not-in-this-state');
  const isTheirs =
    step.side === 'drafting-agency' ? actor.agencyId === document.agencyId : actor.personId === document.nextSignerId;
  if (!isTheirs) return refuse('outgoing-not-yours');
  if (!step.by.some((role) => hasRole(actor, role))) return refuse('not-your-role');
  const unmet = step.needs.find((need) => !meets[need](given));
  return unmet === undefined ? { ok: true, to: step.to } : refuse(refusalOf[unmet]);
}

const meets: Readonly<Record<OutgoingNeed, (given: GivenToOutgoing) => boolean>> = {
  words: ({ words = '' }) => words.trim() !== '',
  agencies: ({ agencyIds = [] }) => agencyIds.length > 0,
  'a-day': ({ dueOn = null }) => dueOn !== null,
  signers: ({ signerIds = [] }) => signerIds.length > 0,
};
const refusalOf: Readonly<Record<OutgoingNeed, OutgoingRefusal>> = {
  words: 'task-reason-missing',
  agencies: 'outgoing-agencies-missing',
  'a-day': 'outgoing-day-missing',
  signers: 'outgoing-signers-missing',
};

export function allowedOutgoingActions(document: OutgoingFacts, actor: Actor): OutgoingAction[] {
  const whatever = { words: '…', agencyIds: [1], dueOn: '2024-01-01', signerIds: [1] };
  return outgoingActions.filter((action) => decideOutgoingStep(document, action, actor, whatever).ok);
}
