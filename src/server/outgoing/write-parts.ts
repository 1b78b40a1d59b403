import type { CommentOutgoing, OutgoingView, WriteParts } from '#contract/outgoing.ts';
import { plainWords } from '#domain/documents/official/plain-words.ts';
import { writtenParts } from '#domain/outgoing/document-kinds.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { loadOutgoing, loadOutgoingToChange } from './compose-document.ts';
import { refuseUnlessDrafter } from './drafter.ts';
import { insertComment } from './outgoing-part-queries.ts';
import { saveWritten } from './outgoing-queries.ts';
import { viewOutgoing } from './view-outgoing.ts';

/** Keeps what a person wrote, beside what the system writes. */
export async function writeParts(ctx: Context, id: number, { version, written }: WriteParts): Promise<OutgoingView> {
  refuseUnlessDrafter(ctx);
  return inTransaction(ctx, async (tx) => {
    const row = await loadOutgoingToChange(ctx, tx, id, version);
    if (row.agencyId !== ctx.actor.agencyId) throw new Refused('outgoing-not-yours');
    if (row.state !== 'draft' && row.state !== 'commenting') throw new Refused('outgoing-not-in-this-state');
    const plain = Object.fromEntries(
      writtenParts.flatMap((part) => (written[part] === undefined ? [] : [[part, plainWords(written[part])]])),
    );
    await saveWritten(tx, id, { ...row.written, ...plain });
    const detail = `Ghi nội dung văn bản ${row.subject}`;
    await recordAudit(ctx, tx, { action: 'outgoing.written', subjectKind: 'outgoing', subjectId: id, detail });
    return viewOutgoing(ctx, tx, id);
  });
}

/** What an agency that was asked says of a draft; a comment does not make the draft another one. */
export async function commentOutgoing(ctx: Context, id: number, { words }: CommentOutgoing): Promise<OutgoingView> {
  return inTransaction(ctx, async (tx) => {
    const row = await loadOutgoing(ctx, tx, id);
    const { agencyId, provinceId, personId } = ctx.actor;
    if (row.state !== 'commenting' || !row.commentedByIds.includes(agencyId)) throw new Refused('outgoing-not-asked');
    await insertComment(tx, { documentId: id, provinceId, agencyId, personId, words: plainWords(words), at: ctx.now });
    const detail = `Góp ý văn bản ${row.subject}: ${words}`;
    await recordAudit(ctx, tx, { action: 'outgoing.commented', subjectKind: 'outgoing', subjectId: id, detail });
    return viewOutgoing(ctx, tx, id);
  });
}
