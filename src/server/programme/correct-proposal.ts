import type { Proposal } from '#contract/programme.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { loadProposal, nameOf } from './decide-proposal.ts';
import { findDocumentSummary, getProposalView } from './document-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { insertAddedProposal, isClause, saveContent } from './proposal-queries.ts';
import { refuseWrongContent } from './proposal-content.ts';
import type { ProposalContent } from './reading.ts';

/** Corrects what was read; what the machine read stays beside it, and accepting is a step of its own. */
export async function correctProposal(
  ctx: Context,
  id: number,
  { version, content }: { version: number; content: ProposalContent },
): Promise<Proposal> {
  return inTransaction(ctx, async (tx) => {
    const proposal = await loadProposal(ctx, tx, id, version);
    if (proposal.status !== 'proposed') {
      throw new Conflict('proposal-decided', { state: proposal.status === 'accepted' ? 'chấp nhận' : 'loại' });
    }
    if (content.kind !== proposal.content.kind) throw new Refused('kind-changed');
    refuseWrongContent(content);
    await saveContent(tx, id, content);
    const detail = `Sửa: ${nameOf(content)}`;
    await recordAudit(ctx, tx, { action: 'proposal.corrected', subjectKind: 'proposal', subjectId: id, detail });
    return getProposalView(tx, id);
  });
}

/** Adds what the machine missed, at the clause where it stands. */
export async function addProposal(
  ctx: Context,
  documentId: number,
  { clauseKey, content }: { clauseKey: string; content: ProposalContent },
): Promise<Proposal> {
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    if (!(await findDocumentSummary(tx, ctx.actor.provinceId, documentId))) throw new NotFound();
    if (!(await isClause(tx, documentId, clauseKey))) throw new Refused('clause-not-found', { clause: clauseKey });
    refuseWrongContent(content);
    const id = await insertAddedProposal(tx, { documentId, clauseKey, content });
    const detail = `Thêm: ${nameOf(content)}`;
    await recordAudit(ctx, tx, { action: 'proposal.added', subjectKind: 'proposal', subjectId: id, detail });
    return getProposalView(tx, id);
  });
}
