import { createHash } from 'node:crypto';
import { mediaTypeOf, safeFileName } from '#formats/attachments/media-type.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { insertAttachment } from './attachment-queries.ts';
import { loadReport } from './load-report.ts';
import { isAsked } from './sheet-queries.ts';
import { decideStep } from './step.ts';

export interface SentFile {
  name: string;
  bytes: Uint8Array;
  quantityId: number | null;
}

/** Puts evidence beside a figure, or beside the whole report, while the report is being written. */
export async function attachFile(ctx: Context, reportId: number, file: SentFile): Promise<{ id: number }> {
  const fileName = safeFileName(file.name);
  if (fileName === '') throw new Refused('file-name-missing');
  if (file.bytes.length === 0) throw new Refused('file-empty', { fileName });
  const mediaType = mediaTypeOf(file.bytes, fileName);
  if (mediaType === null) throw new Refused('file-kind-refused', { fileName });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return inTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, reportId, true);
    decideStep(ctx, report, 'save');
    const { quantityId, bytes } = file;
    if (quantityId !== null && !(await isAsked(tx, report, quantityId))) throw new Refused('target-not-in-report');

    const facts = { reportId, quantityId, fileName, mediaType, sizeBytes: bytes.length, sha256 };
    const id = await insertAttachment(tx, { ...facts, bytes, personId: ctx.actor.personId, at: ctx.now });
    await recordAudit(ctx, tx, {
      action: 'report.file-attached',
      subjectKind: 'report',
      subjectId: reportId,
      detail: `Đính kèm tệp “${fileName}” (số ${id}), sha256 ${sha256}`,
    });
    return { id };
  });
}
