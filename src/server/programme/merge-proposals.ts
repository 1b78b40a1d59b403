import type { MergedProposals, MergeProposals, NearDuplicates, TaskContent } from '#contract/programme.ts';
import { keepsFirstTarget, keepsFirstTask, mergeTargets, mergeTasks } from '#domain/programme/merge-items.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { loadProposal, nameOf } from './decide-proposal.ts';
import { getProposalView } from './document-queries.ts';
import { listNearDuplicates, saveToldApart } from './near-duplicate-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { findProposalToDecide, saveContent, saveDecision } from './proposal-queries.ts';
import type { ProposalRow } from './proposal-queries.ts';
import { clip, LONGEST_PRODUCT, type ProposalContent } from './reading.ts';

const STATES = { accepted: 'chấp nhận', rejected: 'loại' } as const;
const LONGEST_NAME = 200;

interface Merge {
  readonly kept: ProposalRow;
  readonly merged: ProposalRow;
  readonly content: ProposalContent;
}

function mergedTask(kept: TaskContent, other: TaskContent): TaskContent {
  const task = mergeTasks(kept, other);
  return { ...task, product: clip(task.product, LONGEST_PRODUCT) };
}

/** Which of the two is kept, and what it says afterwards. */
function mergeOf(one: ProposalRow, other: ProposalRow): Merge {
  const [a, b] = [one.content, other.content];
  if (a.kind === 'task' && b.kind === 'task') {
    if (keepsFirstTask(a.task, b.task))
      return { kept: one, merged: other, content: { ...a, task: mergedTask(a.task, b.task) } };
    return { kept: other, merged: one, content: { ...b, task: mergedTask(b.task, a.task) } };
  }
  if (a.kind === 'target' && b.kind === 'target') {
    if (keepsFirstTarget(a.target, b.target)) {
      return { kept: one, merged: other, content: { ...a, target: mergeTargets(a.target, b.target) } };
    }
    return { kept: other, merged: one, content: { ...b, target: mergeTargets(b.target, a.target) } };
  }
  throw new Refused('merge-impossible');
}

function refuseUnlessOpen({ status }: ProposalRow): void {
  if (status !== 'proposed') throw new Conflict('proposal-decided', { state: STATES[status] });
}

/** Both as they stand, the older first, so that two people who merge the same pair do not wait for each other. */
async function loadBoth(
  ctx: Context,
  tx: Tx,
  id: number,
  { version, other }: MergeProposals,
): Promise<[ProposalRow, ProposalRow]> {
  const wanted = [{ id, version }, other].sort((a, b) => a.id - b.id);
  const [one, two] = wanted;
  if (!one || !two || one.id === two.id) throw new Refused('merge-impossible');
  const rows: [ProposalRow, ProposalRow] = [
    await loadProposal(ctx, tx, one.id, one.version),
    await loadProposal(ctx, tx, two.id, two.version),
  ];
  if (rows[0].documentId !== rows[1].documentId) throw new Refused('merge-impossible');
  return rows;
}

/** Two proposals that say the same become one: the fuller is kept with what the other adds, the other is rejected. */
export async function mergeProposals(ctx: Context, id: number, asked: MergeProposals): Promise<MergedProposals> {
  return inTransaction(ctx, async (tx) => {
    const [one, two] = await loadBoth(ctx, tx, id, asked);
    refuseUnlessOpen(one);
    refuseUnlessOpen(two);
    const { kept, merged, content } = mergeOf(one, two);
    await saveContent(tx, kept.id, content);
    const reason = `Gộp vào “${nameOf(content).slice(0, LONGEST_NAME)}”`;
    const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
    await saveDecision(tx, [merged.id], { status: 'rejected', reason, ...decided });
    const detail = `Gộp mục ${merged.id} “${nameOf(merged.content)}” vào mục ${kept.id} “${nameOf(content)}”`;
    await recordAudit(ctx, tx, { action: 'proposal.merged', subjectKind: 'proposal', subjectId: kept.id, detail });
    return { kept: await getProposalView(tx, kept.id), merged: await getProposalView(tx, merged.id) };
  });
}

/** A person says that the two are not the same; they are not offered again. */
export async function tellApart(ctx: Context, id: number, other: number): Promise<NearDuplicates> {
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const { provinceId, personId } = ctx.actor;
    const one = await findProposalToDecide(tx, provinceId, Math.min(id, other));
    const two = await findProposalToDecide(tx, provinceId, Math.max(id, other));
    if (!one || !two) throw new NotFound();
    if (one.documentId !== two.documentId || one.id === two.id) throw new Refused('merge-impossible');
    const { documentId } = one;
    await saveToldApart(tx, { documentId, one: one.id, other: two.id, by: personId, at: ctx.now });
    const detail = `Không trùng: “${nameOf(one.content)}” và “${nameOf(two.content)}”`;
    await recordAudit(ctx, tx, { action: 'proposal.told-apart', subjectKind: 'proposal', subjectId: one.id, detail });
    return { duplicates: await listNearDuplicates(tx, documentId) };
  });
}
