import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The agency that consolidates has looked at the report and takes it as it is. */
export async function acceptReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'accept');

    await saveStep(ctx, tx, report, step, {
      versionId: report.inForceVersionId,
      audit: describeStep(report, 'report.accepted', 'Tiếp nhận báo cáo'),
    });
  });
}
