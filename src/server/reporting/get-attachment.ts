import { type Context, inReadTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { type AttachmentFile, findAttachment } from './attachment-queries.ts';
import { loadReport } from './load-report.ts';

/** A file of a report that one may see. */
export async function getAttachment(ctx: Context, id: number): Promise<AttachmentFile> {
  return inReadTransaction(ctx, async (tx) => {
    const file = await findAttachment(tx, id);
    if (!file) throw new NotFound();
    await loadReport(ctx, tx, file.reportId);
    return file;
  });
}
