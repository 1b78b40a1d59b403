import type { ReportSummary, WaitingReport } from '#contract/reporting.ts';
import { findVersionChanges } from '#domain/reporting/version-changes.ts';
import type { Tx } from '../context.ts';
import { listWaiting } from './waiting-queries.ts';

/** The reports that wait for their head, each with what its version changes of the one before. */
export async function viewWaiting(tx: Tx, reports: readonly ReportSummary[]): Promise<WaitingReport[]> {
  const ids = reports.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return [];
  const waiting = new Map((await listWaiting(tx, ids)).map((row) => [row.id, row]));
  return reports.flatMap((report) => {
    const row = waiting.get(report.id ?? 0);
    if (!row) return [];
    const { version, asksSignature, submittedBy, submittedAt, snapshot, replaced } = row;
    const changes = replaced ? findVersionChanges(replaced, snapshot) : [];
    const { replacesNumber } = snapshot;
    return [{ ...report, version, asksSignature, submittedBy, submittedAt, replacesNumber, changes }];
  });
}
