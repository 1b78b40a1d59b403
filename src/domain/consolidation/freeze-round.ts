import { type Actor, hasRole } from '#domain/agencies/role.ts';

export type RoundFreezeRefusal =
  'not-your-role' | 'not-your-agency' | 'nothing-to-consolidate' | 'freeze-unchanged' | 'remark-missing';

export interface RoundFacts {
  /** The agency that consolidates on that day; null when nobody does. */
  readonly consolidatingAgencyId: number | null;
  readonly received: number;
  readonly missing: number;
  /** Conflicts between sources without a choice that holds. */
  readonly openConflicts: number;
  /** How often it has been frozen. */
  readonly frozenTimes: number;
  readonly changedSinceFreeze: boolean;
}

/** Whether the actor freezes forms' rounds at all. */
export function mayFreezeRounds(actor: Actor, consolidatingAgencyId: number | null): boolean {
  return hasRole(actor, 'consolidator') && actor.agencyId === consolidatingAgencyId;
}

/** Units that are missing, conflicts that are open, and a freeze after another one have to be answered for in writing. */
export function findRoundFreezeRefusal(facts: RoundFacts, actor: Actor, remark: string): RoundFreezeRefusal | null {
  if (!hasRole(actor, 'consolidator')) return 'not-your-role';
  if (!mayFreezeRounds(actor, facts.consolidatingAgencyId)) return 'not-your-agency';
  if (facts.received === 0) return 'nothing-to-consolidate';
  if (facts.frozenTimes > 0 && !facts.changedSinceFreeze) return 'freeze-unchanged';
  return asksRemark(facts) && remark.trim() === '' ? 'remark-missing' : null;
}

function asksRemark({
  missing,
  openConflicts,
  frozenTimes,
}: Pick<RoundFacts, 'missing' | 'openConflicts' | 'frozenTimes'>): boolean {
  return missing > 0 || openConflicts > 0 || frozenTimes > 0;
}
