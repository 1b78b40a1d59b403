import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type DocumentFile, findDocumentFile } from './document-file-queries.ts';
import { findDocumentSummary } from './document-queries.ts';

/** The file that a decision came in, byte for byte, for everybody who may read the decision. */
export async function getDocumentFile(ctx: Context, id: number): Promise<DocumentFile> {
  return inReadTransaction(ctx, async (tx) => {
    const { provinceId } = ctx.actor;
    if (!(await findDocumentSummary(tx, provinceId, id))) throw new NotFound();
    const file = await findDocumentFile(tx, provinceId, id);
    if (!file) throw new NotFound('original-file-not-kept');
    return file;
  });
}
