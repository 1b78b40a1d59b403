import type { ReportView } from '#contract/reporting.ts';

/** What to ask of the lineage for a figure of the report: where it is asked by a programme, its target. */
export function originOf(report: ReportView, quantityId: number, periodKey: string | undefined) {
  return { targetId: quantityId, periodKey: periodKey ?? report.period.key };
}
