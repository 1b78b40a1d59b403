import { type Actor, hasRole, seesAllAgencies } from '../agencies/role.ts';

/** A unit that fills a form, and the agency above it on the day that counts. */
export interface LedUnit {
  readonly agencyId: number;
  readonly parentId: number | null;
}

/** Whether the unit's blank workbooks are for the actor to hand out: his own, of units below him, or all where he sees all. */
export function leadsUnit(actor: Actor, { agencyId, parentId }: LedUnit): boolean {
  return agencyId === actor.agencyId || parentId === actor.agencyId || seesAllAgencies(actor);
}

/**
 * Whether the actor may put a unit's workbook into its draft: his own as its specialist; that of a unit below him as specialist, or of
 * any unit as the one who consolidates. The unit itself still submits and its head approves.
 */
export function mayFillFor(actor: Actor, unit: LedUnit, consolidatingAgencyId: number | null): boolean {
  if (unit.agencyId === actor.agencyId) return hasRole(actor, 'specialist');
  if (unit.parentId === actor.agencyId && hasRole(actor, 'specialist')) return true;
  return hasRole(actor, 'consolidator') && consolidatingAgencyId === actor.agencyId;
}
