import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The head approves: the report is handed in, and its figures are the agency's figures from now on. */
export async function approveReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'approve');

    await saveStep(ctx, tx, report, step, {
      versionId: report.latestVersionId,
      inForceVersionId: report.latestVersionId,
      returnReason: null,
      correctionReason: null,
      audit: describeStep(report, 'report.approved', 'Phê duyệt báo cáo'),
    });
  });
}
