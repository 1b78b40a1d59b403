import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** Waits for the level above, has its answer, is out of the way, or was taken back. */
export const blockerStates = ['open', 'answered', 'removed', 'withdrawn'] as const;
export type BlockerState = (typeof blockerStates)[number];
export const blockerActions = ['answer', 'pass-on', 'remove', 'reopen', 'withdraw'] as const;
export type BlockerAction = (typeof blockerActions)[number];

/** The level above that owes the answer, or the agency that is held up. */
export type BlockerSide = 'owner' | 'blocked-agency';
export type BlockerNeed = 'words' | 'an-agency';

export interface BlockerStep {
  readonly by: readonly Role[];
  readonly side: BlockerSide;
  readonly to: BlockerState;
  readonly needs: readonly BlockerNeed[];
}

const answering: readonly Role[] = ['head', 'leader', 'programme-officer'];
const working: readonly Role[] = ['specialist', 'head'];

/** An obstacle is answered or passed on by its owner, and only the agency that is held up says whether it is out of the way. */
export const blockerWorkflow: Readonly<Record<BlockerState, Readonly<Partial<Record<BlockerAction, BlockerStep>>>>> = {
  open: {
    answer: { by: answering, side: 'owner', to: 'answered', needs: ['words'] },
    'pass-on': { by: answering, side: 'owner', to: 'open', needs: ['words', 'an-agency'] },
    withdraw: { by: working, side: 'blocked-agency', to: 'withdrawn', needs: ['words'] },
  },
  answered: {
    remove: { by: working, side: 'blocked-agency', to: 'removed', needs: [] },
    reopen: { by: working, side: 'blocked-agency', to: 'open', needs: ['words'] },
  },
  removed: {},
  withdrawn: {},
};

export interface BlockerFacts {
  readonly state: BlockerState;
  readonly agencyId: number;
  readonly ownerAgencyId: number;
}

export interface GivenToBlocker {
  readonly words?: string;
  readonly toAgencyId?: number | null;
}

export type BlockerRefusal =
  | 'blocker-not-in-this-state'
  | 'blocker-not-yours'
  | 'not-your-role'
  | 'task-reason-missing'
  | 'blocker-agency-missing';
export type BlockerDecision =
  { readonly ok: true; readonly to: BlockerState } | { readonly ok: false; readonly refusal: BlockerRefusal };

/** Decides one step; the first reason that stands against it is given. */
export function decideBlockerStep(
  blocker: BlockerFacts,
  action: BlockerAction,
  actor: Actor,
  given: GivenToBlocker = {},
): BlockerDecision {
  const step = blockerWorkflow[blocker.state][action];
  if (!step) return refuse('blocker-not-in-this-state');
  const holder = step.side === 'owner' ? blocker.ownerAgencyId : blocker.agencyId;
  if (actor.agencyId !== holder) return refuse('blocker-not-yours');
  if (!step.by.some((role) => hasRole(actor, role))) return refuse('not-your-role');
  const unmet = findUnmet(blocker, step.needs, given);
  return unmet === null ? { ok: true, to: step.to } : refuse(unmet);
}

/** From whom it came it does not go back to: that would be no answer. */
function findUnmet(
  { agencyId, ownerAgencyId }: BlockerFacts,
  needs: readonly BlockerNeed[],
  { words = '', toAgencyId = null }: GivenToBlocker,
): BlockerRefusal | null {
  if (needs.includes('words') && words.trim() === '') return 'task-reason-missing';
  const isElsewhere = toAgencyId !== null && toAgencyId !== agencyId && toAgencyId !== ownerAgencyId;
  return needs.includes('an-agency') && !isElsewhere ? 'blocker-agency-missing' : null;
}

export function allowedBlockerActions(blocker: BlockerFacts, actor: Actor): BlockerAction[] {
  return blockerActions.filter(
    (action) => decideBlockerStep(blocker, action, actor, { words: '…', toAgencyId: -1 }).ok,
  );
}

function refuse(refusal: BlockerRefusal): BlockerDecision {
  return { ok: false, refusal };
}
