import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { findAttachment, markAttachmentRemoved } from './attachment-queries.ts';
import { loadReport } from './load-report.ts';
import { decideStep } from './step.ts';

/** Takes evidence away from a report that is being written; versions submitted with it keep its hash. */
export async function removeAttachment(ctx: Context, id: number): Promise<{ id: number }> {
  return inTransaction(ctx, async (tx) => {
    const file = await findAttachment(tx, id);
    if (!file) throw new NotFound();
    const report = await loadReport(ctx, tx, file.reportId, true);
    decideStep(ctx, report, 'save');

    await markAttachmentRemoved(tx, id, ctx.now);
    await recordAudit(ctx, tx, {
      action: 'report.file-removed',
      subjectKind: 'report',
      subjectId: report.id,
      detail: `Gỡ tệp “${file.fileName}” (số ${id})`,
    });
    return { id };
  });
}
