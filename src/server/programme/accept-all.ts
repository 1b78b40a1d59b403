import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findDocumentSummary } from './document-queries.ts';
import { ensureProgramme, enterItem } from './enter-item.ts';
import { listNearDuplicates } from './near-duplicate-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { listProposalRows, saveDecision } from './proposal-queries.ts';

export interface AcceptAllOf {
  atLeast: number;
  kind?: 'target' | 'task' | undefined;
}

/** Accepts every open proposal that was read with at least this confidence; pairs that may say the same wait for a person. */
export async function acceptAll(ctx: Context, documentId: number, { atLeast, kind }: AcceptAllOf): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    if (!(await findDocumentSummary(tx, ctx.actor.provinceId, documentId))) throw new NotFound();
    const proposals = await listProposalRows(tx, documentId);
    const pairs = await listNearDuplicates(tx, documentId);
    const unsettled = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    const accepted = proposals.filter(
      ({ id, status, confidence, content }) =>
        status === 'proposed' &&
        confidence >= atLeast &&
        !unsettled.has(id) &&
        (kind === undefined || content.kind === kind),
    );
    const [first] = accepted;
    if (!first) return 0;
    const programmeId = await ensureProgramme(ctx, tx, first);
    // Figures that a notice repeats are no targets of its own: they wait for a person.
    const entered = programmeId === null ? accepted.filter(({ content }) => content.kind === 'task') : accepted;
    if (entered.length === 0) return 0;
    for (const proposal of entered) await enterItem(ctx, tx, proposal, programmeId);
    const ids = entered.map(({ id }) => id);
    const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
    await saveDecision(tx, ids, { status: 'accepted', reason: null, ...decided });
    const detail = `Chấp nhận cùng lúc ${ids.length} mục có độ tin cậy từ ${Math.round(atLeast * 100)}%: mã ${ids.join(', ')}`;
    await recordAudit(ctx, tx, {
      action: 'proposal.all-accepted',
      subjectKind: 'document',
      subjectId: documentId,
      detail,
    });
    return ids.length;
  });
}
