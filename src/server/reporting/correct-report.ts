import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The agency corrects what it handed in; the version in force stays in force until the new one is approved. */
export async function correctReport(
  ctx: Context,
  id: number,
  version: number,
  reason: string,
): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'correct', reason);

    await saveStep(ctx, tx, report, step, {
      versionId: report.inForceVersionId,
      correctionReason: step.reason,
      returnReason: null,
      audit: describeStep(report, 'report.correction-opened', 'Mở đính chính báo cáo', step.reason),
    });
  });
}
