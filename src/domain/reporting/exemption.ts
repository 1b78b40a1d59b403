import { type Actor, hasRole } from '#domain/agencies/role.ts';

export type ExemptionRefusal =
  'not-your-role' | 'not-your-agency' | 'reason-missing' | 'exempt-nothing-owed' | 'exempt-handed-in';

/** The report that an agency is to be excused from. */
export interface ExemptedReport {
  readonly consolidatingAgencyId: number | null;
  readonly owed: boolean;
  readonly handedIn: boolean;
}

/** Whether the actor keeps the exemptions at all: somebody who consolidates, in the agency that does it today. */
export function mayExempt(actor: Actor, consolidatingAgencyId: number | null): boolean {
  return hasRole(actor, 'consolidator') && actor.agencyId === consolidatingAgencyId;
}

/** Only what is owed and has not come can be excused; null where nothing stands against it. */
export function findExemptionRefusal(report: ExemptedReport, actor: Actor, reason: string): ExemptionRefusal | null {
  if (!hasRole(actor, 'consolidator')) return 'not-your-role';
  if (!mayExempt(actor, report.consolidatingAgencyId)) return 'not-your-agency';
  if (reason.trim() === '') return 'reason-missing';
  if (report.handedIn) return 'exempt-handed-in';
  return report.owed ? null : 'exempt-nothing-owed';
}
