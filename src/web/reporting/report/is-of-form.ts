import type { ReportView } from '#contract/reporting.ts';

/** A form of indicators has no programme behind it: nothing was planned, and nothing adds up over a year by itself. */
export function isOfForm({ programmeId }: Pick<ReportView, 'programmeId'>): boolean {
  return programmeId === null;
}
