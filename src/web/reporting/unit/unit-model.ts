import type { ReportSummary } from '#contract/reporting.ts';

export interface UnitPiles {
  /** Owed and not handed in, the first due day first. */
  readonly now: readonly ReportSummary[];
  readonly coming: readonly ReportSummary[];
  /** Handed in, excused, not owed, or closed without it, the latest first. */
  readonly past: readonly ReportSummary[];
}

const OPEN: readonly ReportSummary['timeliness']['class'][] = ['in-time', 'due-soon', 'overdue'];

/** An agency's reports by what is to be done with them; they come the latest due day first. */
export function pilesOf(reports: readonly ReportSummary[]): UnitPiles {
  const isNow = ({ timeliness, status }: ReportSummary) => OPEN.includes(timeliness.class) || status === 'returned';
  const isComing = ({ timeliness }: ReportSummary) => timeliness.class === 'not-open';
  return {
    now: reports.filter(isNow).toReversed(),
    coming: reports.filter(isComing).toReversed(),
    past: reports.filter((report) => !isNow(report) && !isComing(report)),
  };
}
