import type { ReportSummary } from '#contract/reporting.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { historyOf, type Register } from '#domain/agencies/register.ts';
import { heirOf } from '#domain/agencies/successors.ts';

export interface ShownNow {
  /** The same reports, each with the agency that stands for its own today. */
  readonly rows: ReportSummary[];
  /** How many agencies have another in their place. */
  readonly succeeded: number;
}

/** Reports as it is now: none comes or goes, each stands with the heir of the agency that owed it on its due day. */
export function showNow(register: Register, rows: readonly ReportSummary[], today: string): ShownNow {
  const shown = rows.map((row) => {
    const heirId = heirOf(register, row.agency.id, row.submissionDueOn, today);
    const agency = currentRef(register, heirId) ?? row.agency;
    return { ...row, agency, was: heirId === row.agency.id ? null : row.agency };
  });
  return { rows: shown, succeeded: new Set(shown.flatMap(({ was }) => was?.id ?? [])).size };
}

/** The agency under its latest name. */
export function currentRef(register: Register, agencyId: number): AgencyRef | null {
  const last = historyOf(register, agencyId).at(-1);
  return last ? { id: agencyId, name: last.name, shortName: last.shortName } : null;
}
