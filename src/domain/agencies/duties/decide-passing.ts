import type { AgencyEvent, Passing } from '../events/agency-event.ts';
import type { HeldFunction, HeldRole, Holdings, NamedForm } from './holdings.ts';
import { passAssignments, type PassedAssignment } from './pass-assignments.ts';
import { type PassedDuty, passOwed } from './pass-owed.ts';
import { passReports, type PassedReport } from './pass-reports.ts';

/** A person's role at a body that ends: proposed to pass, and passing only where an administrator says so. */
export interface ProposedRole {
  readonly role: HeldRole;
  readonly heirId: number | null;
  /** A body has one head: whose role would make a second one is not proposed. */
  readonly proposed: boolean;
}

/** What the event takes from whom and gives to whom: first shown, then done, then kept as its record. */
export interface Passed {
  readonly functions: readonly { readonly held: HeldFunction; readonly heirId: number | null }[];
  readonly assignments: readonly PassedAssignment[];
  readonly reports: readonly PassedReport[];
  /** Reports that were due and have not come. */
  readonly duties: readonly PassedDuty[];
  readonly forms: readonly { readonly form: NamedForm; readonly heirId: number }[];
  readonly roles: readonly ProposedRole[];
  readonly subordinates: readonly { readonly agencyId: number; readonly from: number }[];
}

/** Why what the agencies hold keeps the event from being carried out. */
export const passingProblemCodes = ['assignment-left', 'report-left', 'report-waits'] as const;
export type PassingProblemCode = (typeof passingProblemCodes)[number];

export interface PassingProblem {
  readonly code: PassingProblemCode;
  readonly agencyId: number;
  /** What it is about, in words. */
  readonly subject: string;
}

/** A role with the body where it is held, or would be. */
interface HeirRole extends HeldRole {
  readonly comesTo: number | null;
}

/** What passes by rule, all of it listed. People are only proposed. */
export function decidePassing(event: AgencyEvent, passings: readonly Passing[], held: Holdings): Passed {
  const giving = new Map(
    passings.filter(({ agencyId, heirId }) => agencyId !== heirId).map((each) => [each.agencyId, each]),
  );
  const heirOf = (agencyId: number): number | null => giving.get(agencyId)?.heirId ?? null;
  const ofGiving = <Of extends { agencyId: number }>(of: readonly Of[]): Of[] =>
    of.filter(({ agencyId }) => giving.has(agencyId));
  const heldBy = held.roles.map((role) => ({
    ...role,
    comesTo: giving.has(role.agencyId) ? heirOf(role.agencyId) : role.agencyId,
  }));
  return {
    functions: ofGiving(held.functions).map((each) => ({ held: each, heirId: heirOf(each.agencyId) })),
    assignments: passAssignments(held.assignments, passings),
    reports: passReports(held.reports, passings, { effectiveOn: event.effectiveOn, owed: held.owed }),
    duties: passOwed(held.owed, passings),
    forms: ofGiving(held.forms).flatMap((form) => {
      const heirId = giving.get(form.agencyId)?.ends ? heirOf(form.agencyId) : null;
      return heirId === null ? [] : [{ form, heirId }];
    }),
    roles: ofGiving(held.roles)
      .filter(({ agencyId }) => giving.get(agencyId)?.ends)
      .map((role) => ({
        role,
        heirId: heirOf(role.agencyId),
        proposed: isProposed(role, heirOf(role.agencyId), heldBy),
      })),
    subordinates: held.subordinates
      .filter(({ agencyId, parentId }) => giving.get(parentId)?.ends && !giving.get(agencyId)?.ends)
      .map(({ agencyId, parentId }) => ({ agencyId, from: parentId })),
  };
}

function isProposed({ role, personId }: HeldRole, heirId: number | null, heldBy: readonly HeirRole[]): boolean {
  if (heirId === null) return false;
  const there = heldBy.filter((other) => other.comesTo === heirId);
  if (there.some((other) => other.agencyId === heirId && other.personId === personId && other.role === role))
    return false;
  return role !== 'head' || there.filter((other) => other.role === 'head').length === 1;
}

/** All that must be settled before the event can be carried out. */
export function findPassingProblems({ assignments, reports }: Passed): PassingProblem[] {
  const left = assignments
    .filter(({ act, assignment }) => act === 'left' && assignment.part === 'lead')
    .map(({ assignment }) => ({
      code: 'assignment-left' as const,
      agencyId: assignment.agencyId,
      subject: assignment.title,
    }));
  const sheets = reports.flatMap(({ act, report }) => {
    if (act !== 'waits' && act !== 'left') return [];
    const code = act === 'waits' ? ('report-waits' as const) : ('report-left' as const);
    return [{ code, agencyId: report.agencyId, subject: `${report.formName} ${report.periodKey}` }];
  });
  return [...left, ...sheets];
}
