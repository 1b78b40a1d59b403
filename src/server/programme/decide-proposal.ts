import type { Proposal } from '#contract/programme.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { getProposalView } from './document-queries.ts';
import { ensureProgramme, enterItem } from './enter-item.ts';
import { removeItems } from './item-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { findProposalToDecide, saveDecision } from './proposal-queries.ts';
import type { ProposalRow } from './proposal-queries.ts';
import type { ProposalContent } from './reading.ts';

export interface Decision {
  version: number;
  reason?: string | undefined;
}

const STATES = { proposed: 'đề xuất', accepted: 'chấp nhận', rejected: 'loại' } as const;

export function nameOf(content: ProposalContent): string {
  return content.kind === 'target' ? content.target.name : content.task.title;
}

/** The proposal as it stands, for one who may decide on it and has seen its latest version. */
export async function loadProposal(ctx: Context, tx: Tx, id: number, version: number): Promise<ProposalRow> {
  await refuseUnlessProgrammeOffice(ctx, tx);
  const proposal = await findProposalToDecide(tx, ctx.actor.provinceId, id);
  if (!proposal) throw new NotFound();
  if (proposal.version !== version) throw await staleVersion(tx, 'proposal', id);
  return proposal;
}

async function leaveLine(
  ctx: Context,
  tx: Tx,
  { id, content }: ProposalRow,
  action: string,
  words: string,
): Promise<void> {
  const detail = `${words}: ${nameOf(content)}`;
  await recordAudit(ctx, tx, { action, subjectKind: 'proposal', subjectId: id, detail });
}

/** Accepts what was read: only now does it enter the programme. */
export async function acceptProposal(ctx: Context, id: number, { version, reason }: Decision): Promise<Proposal> {
  return inTransaction(ctx, async (tx) => {
    const proposal = await loadProposal(ctx, tx, id, version);
    if (proposal.status !== 'proposed') throw new Conflict('proposal-decided', { state: STATES[proposal.status] });
    const programmeId = await ensureProgramme(ctx, tx, proposal);
    await enterItem(ctx, tx, proposal, programmeId);
    const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
    await saveDecision(tx, [id], { status: 'accepted', reason: reason || null, ...decided });
    await leaveLine(ctx, tx, proposal, 'proposal.accepted', 'Chấp nhận');
    return getProposalView(tx, id);
  });
}

/** Rejects what was read, with a reason; an accepted item leaves the programme unless a report speaks of it. */
export async function rejectProposal(ctx: Context, id: number, { version, reason }: Decision): Promise<Proposal> {
  return inTransaction(ctx, async (tx) => {
    const proposal = await loadProposal(ctx, tx, id, version);
    if (proposal.status === 'rejected') throw new Conflict('proposal-decided', { state: STATES.rejected });
    if (!reason) throw new Refused('reason-missing');
    if (proposal.status === 'accepted') await removeItems(tx, id, nameOf(proposal.content));
    const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
    await saveDecision(tx, [id], { status: 'rejected', reason, ...decided });
    await leaveLine(ctx, tx, proposal, 'proposal.rejected', `Loại (${reason})`);
    return getProposalView(tx, id);
  });
}

/** Takes a decision back, so that the proposal can be corrected or decided again. */
export async function reopenProposal(ctx: Context, id: number, { version }: Decision): Promise<Proposal> {
  return inTransaction(ctx, async (tx) => {
    const proposal = await loadProposal(ctx, tx, id, version);
    if (proposal.status === 'proposed') throw new Conflict('proposal-open');
    if (proposal.status === 'accepted') await removeItems(tx, id, nameOf(proposal.content));
    await saveDecision(tx, [id], { status: 'proposed', reason: null, decidedBy: null, decidedAt: null });
    await leaveLine(ctx, tx, proposal, 'proposal.reopened', 'Mở lại');
    return getProposalView(tx, id);
  });
}
