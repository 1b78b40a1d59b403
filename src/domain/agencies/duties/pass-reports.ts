import type { Day } from '#domain/calendar.ts';
import { isHandedIn } from '#domain/reporting/workflow.ts';
import type { Passing } from '../events/agency-event.ts';
import type { HeldReport, OwedReport } from './holdings.ts';

/**
 * What becomes of a report when its agency ends. 'passes': begun and still owed, its figures go on with the heir; 'joins': the same,
 * and the heir has a sheet of its own for the period; 'waits': it is not yet due, lies with the head for approval and must be settled first;
 * 'left': not yet due and there is no heir; 'stays': handed in, or owed no more: it is what was.
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
  { effectiveOn, owed }: { readonly effectiveOn: Day; readonly owed: readonly OwedReport[] },
): PassedReport[] {
  const overdue = new Set(owed.map(({ reportId }) => reportId));
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
        act: actFor(report, {
          heirId,
          heirHasOne: own !== undefined,
          isDue: report.dueOn < effectiveOn,
          isOwed: report.dueOn >= effectiveOn || overdue.has(report.id),
        }),
        report,
        heirId,
        heirReportId: own?.id ?? null,
      };
    });
}

const WITH_THE_HEAD: readonly string[] = ['submitted', 'for-signature', 'signed'];

interface Situation {
  readonly heirId: number | null;
  readonly heirHasOne: boolean;
  readonly isDue: boolean;
  readonly isOwed: boolean;
}

function actFor({ status, inForce }: HeldReport, { heirId, heirHasOne, isDue, isOwed }: Situation): ReportAct {
  if (!isOwed || inForce || isHandedIn(status)) return 'stays';
  // What is overdue cannot wait for a head who may be gone: its figures go to the heir, who hands them in.
  if (WITH_THE_HEAD.includes(status) && !isDue) return 'waits';
  if (heirId === null) return isDue ? 'stays' : 'left';
  return heirHasOne ? 'joins' : 'passes';
}
