import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, handedIn, saveStep } from './step.ts';

/** The head approves. Where no signature is asked for, that hands the report in. */
export async function approveReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'approve');

    await saveStep(ctx, tx, report, step, {
      versionId: report.latestVersionId,
      ...handedIn(report, step),
      audit: describeStep(report, 'report.approved', 'Phê duyệt báo cáo'),
    });
  });
}
