import { type Actor, hasRole } from '#domain/agencies/role.ts';

export interface WarningFacts {
  readonly ownerAgencyId: number | null;
  readonly acknowledged: boolean;
  readonly ended: boolean;
  /** The agency that runs the programme on that day. */
  readonly officeAgencyId: number | null;
}

export type WarningRefusal = 'warning-ended' | 'warning-acknowledged' | 'warning-not-yours' | 'warning-reason-missing';
export type WarningDecision = { readonly ok: true } | { readonly ok: false; readonly refusal: WarningRefusal };

function isOffice(actor: Actor, { officeAgencyId }: WarningFacts): boolean {
  return hasRole(actor, 'programme-officer') && actor.agencyId === officeAgencyId;
}

/** The owner takes note of a warning: its specialist or head; the programme office where nobody leads the target. */
export function decideAcknowledgement(facts: WarningFacts, actor: Actor): WarningDecision {
  if (facts.ended) return { ok: false, refusal: 'warning-ended' };
  if (facts.acknowledged) return { ok: false, refusal: 'warning-acknowledged' };
  const isOwner = actor.agencyId === facts.ownerAgencyId && (hasRole(actor, 'specialist') || hasRole(actor, 'head'));
  const mayFor = facts.ownerAgencyId === null && isOffice(actor, facts);
  return isOwner || mayFor ? { ok: true } : { ok: false, refusal: 'warning-not-yours' };
}

/** A warning ends by itself when its condition does; before that only the programme office or a leader ends it, with a reason. */
export function decideEnd(facts: WarningFacts, actor: Actor, reason: string): WarningDecision {
  if (facts.ended) return { ok: false, refusal: 'warning-ended' };
  if (!isOffice(actor, facts) && !hasRole(actor, 'leader')) return { ok: false, refusal: 'warning-not-yours' };
  return reason.trim() === '' ? { ok: false, refusal: 'warning-reason-missing' } : { ok: true };
}
