import { type Actor, hasRole } from '#domain/agencies/role.ts';

export type FreezeRefusal =
  | 'not-your-role'
  | 'not-your-agency'
  | 'already-frozen'
  | 'not-frozen'
  | 'nothing-to-consolidate'
  | 'remark-missing'
  | 'reason-missing';
export type FreezeDecision = { readonly ok: true } | { readonly ok: false; readonly refusal: FreezeRefusal };

export interface QuarterFacts {
  /** The agency that consolidates targets on that day; null when nobody does. */
  readonly consolidatingAgencyId: number | null;
  readonly isFrozen: boolean;
}

export interface TableFacts extends QuarterFacts {
  readonly withFigure: number;
  readonly missing: number;
  readonly contradictory: number;
}

/** Freezing closes the quarter. What is missing or contradicts does not stop it, but has to be answered for in writing. */
export function decideFreeze(table: TableFacts, actor: Actor, remark: string): FreezeDecision {
  const duty = decideDuty(table, actor);
  if (!duty.ok) return duty;
  if (table.isFrozen) return refuse('already-frozen');
  if (table.withFigure === 0) return refuse('nothing-to-consolidate');
  const open = table.missing + table.contradictory;
  return open > 0 && remark.trim() === '' ? refuse('remark-missing') : { ok: true };
}

/** A frozen quarter is opened again only with a reason, and under the next number: the frozen one stays. */
export function decideReopening(quarter: QuarterFacts, actor: Actor, reason: string): FreezeDecision {
  const duty = decideDuty(quarter, actor);
  if (!duty.ok) return duty;
  if (!quarter.isFrozen) return refuse('not-frozen');
  return reason.trim() === '' ? refuse('reason-missing') : { ok: true };
}

function decideDuty({ consolidatingAgencyId }: QuarterFacts, actor: Actor): FreezeDecision {
  if (!hasRole(actor, 'consolidator')) return refuse('not-your-role');
  return actor.agencyId === consolidatingAgencyId ? { ok: true } : refuse('not-your-agency');
}

function refuse(refusal: FreezeRefusal): FreezeDecision {
  return { ok: false, refusal };
}
