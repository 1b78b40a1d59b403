import { recordAudit } from '#server/audit/index.ts';
import { inReadTransaction, inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { DocumentReader } from '#server/documents/index.ts';
import { Conflict, NotFound } from '#server/errors.ts';
import { findDocumentText } from './amended-programme-queries.ts';
import { matchItems } from './match-items.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { deleteProposals, listProposalRows } from './proposal-queries.ts';
import { proposeAmendments } from './propose-amendments.ts';
import { listRevertedRepairs } from './reread-queries.ts';

/** Compares a document with the programmes anew: the programme that it amends may have come in after it. */
export async function findAmendmentsAgain(ctx: Context, documentId: number, reader: DocumentReader): Promise<void> {
  const { provinceId } = ctx.actor;
  const { text, reverted } = await inReadTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const found = await findDocumentText(tx, provinceId, documentId);
    if (!found) throw new NotFound();
    return { text: found.text, reverted: await listRevertedRepairs(tx, documentId) };
  });
  const compiled = await reader.readAgain(text, reverted);
  await inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    // Two who ask at once follow each other; a repair that was decided meanwhile makes this reading an old one.
    await findDocumentText(tx, provinceId, documentId);
    const standing = await listRevertedRepairs(tx, documentId);
    if (standing.toSorted().join('\n') !== reverted.toSorted().join('\n')) throw new Conflict();
    const items = await proposeAmendments(tx, { provinceId, documentId }, compiled);
    // What was proposed as an item of its own and only words a change is withdrawn, unless a person has touched it.
    const { vanished } = matchItems(await listProposalRows(tx, documentId), items);
    await deleteProposals(tx, vanished);
    const detail = `Đối chiếu lại với chương trình: ${compiled.amendments.length} thay đổi trong văn bản`;
    await recordAudit(ctx, tx, { action: 'amendment.found', subjectKind: 'document', subjectId: documentId, detail });
    return null;
  });
}
