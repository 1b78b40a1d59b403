import type { SetDocumentPurpose } from '#contract/document-purpose.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { lockDocument, savePurpose } from './document-purpose-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';

const WORDS = { programme: 'lập chương trình', directives: 'giao từng việc' } as const;

/** A programme officer says what a document was brought in for, where its type does not tell it rightly. */
export async function setDocumentPurpose(
  ctx: Context,
  id: number,
  { version, purpose }: SetDocumentPurpose,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const found = await lockDocument(tx, ctx.actor.provinceId, id);
    if (!found) throw new NotFound();
    if (found.version !== version) throw await staleVersion(tx, 'document', id);
    if (found.inUse) throw new Refused('document-purpose-in-use');
    await savePurpose(tx, id, purpose);
    const detail = `Xác nhận văn bản dùng để ${WORDS[purpose]}`;
    await recordAudit(ctx, tx, { action: 'document.purpose-set', subjectKind: 'document', subjectId: id, detail });
  });
}
