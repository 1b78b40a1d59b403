import { compileDecision } from '#domain/documents/compile-decision.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { NotFound } from '#server/errors.ts';
import { matchItems } from './match-items.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { deleteProposals, listProposalRows, saveContent } from './proposal-queries.ts';
import { gapsOf, itemsOf } from './reading.ts';
import { insertReadItems, replaceCitations, upsertClauses } from './reading-queries.ts';
import {
  deleteVanishedClauses,
  findRepairToDecide,
  listRevertedRepairs,
  saveReading,
  saveRepair,
} from './reread-queries.ts';
import type { RepairToDecide } from './reread-queries.ts';

/** Reads the text again with the repairs that stand now; decided and corrected proposals stay as they are. */
async function readAgain(tx: Tx, repair: RepairToDecide): Promise<void> {
  const { documentId, text } = repair;
  const compiled = compileDecision(text, { revertedRepairs: await listRevertedRepairs(tx, documentId) });
  const { refreshed, added, vanished } = matchItems(await listProposalRows(tx, documentId), itemsOf(compiled));
  await saveReading(tx, repair, compiled, gapsOf(compiled));
  await upsertClauses(tx, documentId, compiled);
  await replaceCitations(tx, documentId, compiled);
  for (const { id, item, ordinal } of refreshed) {
    await saveContent(tx, id, item.content, { confidence: item.confidence, ordinal });
  }
  await deleteProposals(tx, vanished);
  await insertReadItems(tx, documentId, added);
  await deleteVanishedClauses(tx, documentId, compiled);
}

/** Takes a repair back or puts it in force again, and reads the document anew. */
export async function decideRepair(
  ctx: Context,
  id: number,
  { reverted, version }: { reverted: boolean; version: number },
): Promise<{ documentId: number }> {
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const repair = await findRepairToDecide(tx, ctx.actor.provinceId, id);
    if (!repair) throw new NotFound();
    const { documentId, original, repaired } = repair;
    if (repair.documentVersion !== version) throw await staleVersion(tx, 'document', documentId);
    await saveRepair(tx, id, { reverted, decidedBy: ctx.actor.personId, decidedAt: ctx.now });
    await readAgain(tx, repair);
    const detail = `${reverted ? 'Bỏ' : 'Dùng lại'} sửa lỗi quét: “${original.trim()}” → “${repaired.trim()}”`;
    await recordAudit(ctx, tx, { action: 'repair.decided', subjectKind: 'document', subjectId: documentId, detail });
    return { documentId };
  });
}
