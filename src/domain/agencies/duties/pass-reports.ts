import type { Day } from '#domain/calendar.ts';
import { isHandedIn } from '#domain/reporting/workflow.ts';
import type { Passing } from '../events/agency-event.ts';
import type { HeldReport } from './holdings.ts';

/**
 * What becomes of a report when its agency ends. 'passes': begun, not yet due, its figures go on with the heir; 'joins': the same,
 * and the heir has a sheet of its own for the period; 'waits': it lies with the head for approval and must be settled first;
 * 'left': not yet due and there is no heir; 'stays': due before, or handed in: it is what was.
 */
export type ReportAct = 'passes' | 'joins' | 'waits' | 'left' | 'stays';

export interface PassedReport {
  readonly act: ReportAct;
  readonly report: HeldReport;
  readonly heirId: number | null;
  /** The heir's own sheet of that period. */
  readonly heirReportId: number | null;
}

export function passReports(
  held: readonly HeldReport[],
  passings: readonly Passing[],
  effectiveOn: Day,
): PassedReport[] {
  const heirs = new Map(passings.map(({ agencyId, heirId }) => [agencyId, heirId]));
  return held
    .filter(({ agencyId }) => heirs.has(agencyId) && heirs.get(agencyId) !== agencyId)
    .map((report) => {
      const heirId = heirs.get(report.agencyId) ?? null;
      const own = held.find(
        ({ agencyId, formId, periodId }) =>
          agencyId === heirId && formId === report.formId && periodId === report.periodId,
      );
      return {
        act: actFor(report, heirId, own !== undefined, effectiveOn),
        report,
        heirId,
        heirReportId: own?.id ?? null,
      };
    });
}

const WITH_THE_HEAD: readonly string[] = ['submitted', 'for-signature', 'signed'];

function actFor(report: HeldReport, heirId: number | null, heirHasOne: boolean, effectiveOn: Day): ReportAct {
  const { status, inForce, dueOn } = report;
  if (dueOn < effectiveOn || inForce || isHandedIn(status)) return 'stays';
  if (WITH_THE_HEAD.includes(status)) return 'waits';
  if (heirId === null) return 'left';
  return heirHasOne ? 'joins' : 'passes';
}
