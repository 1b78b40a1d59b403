import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The head, or the agency that consolidates, sends a report back and says why; what was in force stays so for now. */
export async function returnReport(ctx: Context, id: number, version: number, reason: string): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'return', reason);

    await saveStep(ctx, tx, report, step, {
      versionId: report.latestVersionId,
      returnReason: step.reason,
      audit: describeStep(report, 'report.returned', 'Trả lại báo cáo', step.reason),
    });
  });
}
