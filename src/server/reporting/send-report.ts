import { type Context, inTransactionAnswering } from '../context.ts';
import { findSignatureFault } from './judge-signature.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, handedIn, saveStep } from './step.ts';

/** The signed version is handed in: its figures are the agency's figures from now on. */
export async function sendReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const signatureFault = await findSignatureFault(tx, ctx.actor.provinceId, report.latestVersionId);
    const step = decideStep(ctx, report, 'send', '', { signatureFault });

    await saveStep(ctx, tx, report, step, {
      versionId: report.latestVersionId,
      ...handedIn(report, step),
      audit: describeStep(report, 'report.sent', 'Gửi báo cáo đã ký số'),
    });
  });
}
