import { type Context, inTransactionAnswering } from '../context.ts';
import { findSignatureFault } from './judge-signature.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The agency that consolidates receives a signed report: its signature is checked again, from the frozen content. */
export async function receiveReport(ctx: Context, id: number, version: number): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const signatureFault = await findSignatureFault(tx, ctx.actor.provinceId, report.inForceVersionId);
    const step = decideStep(ctx, report, 'receive', '', { signatureFault });

    await saveStep(ctx, tx, report, step, {
      versionId: report.inForceVersionId,
      audit: describeStep(report, 'report.received', 'Nhận, kiểm tra chữ ký số báo cáo'),
    });
  });
}
