import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The specialist takes a submitted report back before the head has decided on it. */
export async function recallReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransaction(ctx, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'recall');

    await saveStep(ctx, tx, report, step, { versionId: report.latestVersionId });
    await recordAudit(ctx, tx, describeStep(report, 'report.recalled', 'Thu hồi báo cáo'));
    return { id };
  });
}
