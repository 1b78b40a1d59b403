import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The specialist takes a submitted report back before the head has decided on it. */
export async function recallReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'recall');

    await saveStep(ctx, tx, report, step, {
      versionId: report.latestVersionId,
      audit: describeStep(report, 'report.recalled', 'Thu hồi báo cáo'),
    });
  });
}
