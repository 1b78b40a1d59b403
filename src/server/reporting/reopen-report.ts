import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** By a decision that the reason names, the agency that consolidates lets the report be written anew; what is in force stays so until then. */
export async function reopenReport(ctx: Context, id: number, version: number, reason: string): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'reopen', reason);

    await saveStep(ctx, tx, report, step, {
      versionId: report.inForceVersionId,
      correctionReason: step.reason,
      returnReason: null,
      audit: describeStep(report, 'report.reopened', 'Mở lại báo cáo', step.reason),
    });
  });
}
