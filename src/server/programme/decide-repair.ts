import type { CompiledText } from '#domain/documents/compiled-amendment.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { inReadTransaction, inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import type { DocumentReader } from '#server/documents/index.ts';
import { NotFound } from '#server/errors.ts';
import { offerNearDuplicates } from './near-duplicate-queries.ts';
import { matchItems } from './match-items.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { deleteProposals, listProposalRows, saveContent } from './proposal-queries.ts';
import { proposeAmendments } from './propose-amendments.ts';
import { gapsOf } from './reading.ts';
import { insertReadItems, replaceCitations, upsertClauses } from './reading-queries.ts';
import {
  deleteVanishedClauses,
  findRepairToDecide,
  listRevertedRepairs,
  saveReading,
  saveRepair,
} from './reread-queries.ts';
import type { RepairToDecide } from './reread-queries.ts';

interface Decision {
  readonly reverted: boolean;
  readonly version: number;
}

interface Reread {
  readonly compiled: CompiledText;
  readonly ofVersion: number;
}

/** The document as it would be read after the decision; a long one takes its time, so no transaction stays open meanwhile. */
async function readAgain(ctx: Context, id: number, { reverted }: Decision, reader: DocumentReader): Promise<Reread> {
  const { repair, standing } = await inReadTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const found = await findRepairToDecide(tx, ctx.actor.provinceId, id);
    if (!found) throw new NotFound();
    return { repair: found, standing: await listRevertedRepairs(tx, found.documentId) };
  });
  const others = standing.filter((key) => key !== repair.key);
  const compiled = await reader.readAgain(repair.text, reverted ? [...others, repair.key] : others);
  return { compiled, ofVersion: repair.documentVersion };
}

/** Decided and corrected proposals stay as they are; the others become what the text says now. */
async function saveAgain(ctx: Context, tx: Tx, repair: RepairToDecide, compiled: CompiledText): Promise<void> {
  const { documentId } = repair;
  const items = await proposeAmendments(tx, { provinceId: ctx.actor.provinceId, documentId }, compiled);
  const matching = matchItems(await listProposalRows(tx, documentId), items);
  const { refreshed, added, vanished } = matching;
  await saveReading(tx, repair, compiled, gapsOf(compiled));
  await upsertClauses(tx, documentId, compiled);
  await replaceCitations(tx, documentId, compiled);
  for (const { id, item, ordinal } of refreshed) {
    await saveContent(tx, id, item.content, { confidence: item.confidence, ordinal });
  }
  await deleteProposals(tx, vanished);
  const ids = await insertReadItems(tx, documentId, added);
  const placed = [...refreshed, ...matching.kept, ...added.map(({ item }, index) => ({ item, id: ids[index] }))];
  await offerNearDuplicates(tx, documentId, compiled, placed);
  await deleteVanishedClauses(tx, documentId, compiled);
}

/** Takes a repair back or puts it in force again, and reads the document anew. */
export async function decideRepair(
  ctx: Context,
  id: number,
  decision: Decision,
  reader: DocumentReader,
): Promise<{ documentId: number }> {
  const { compiled, ofVersion } = await readAgain(ctx, id, decision, reader);
  const { reverted, version } = decision;
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const repair = await findRepairToDecide(tx, ctx.actor.provinceId, id);
    if (!repair) throw new NotFound();
    const { documentId, documentVersion, original, repaired } = repair;
    if (documentVersion !== version || documentVersion !== ofVersion)
      throw await staleVersion(tx, 'document', documentId);
    await saveRepair(tx, id, { reverted, decidedBy: ctx.actor.personId, decidedAt: ctx.now });
    await saveAgain(ctx, tx, repair, compiled);
    const detail = `${reverted ? 'Bỏ' : 'Dùng lại'} sửa lỗi quét: “${original.trim()}” → “${repaired.trim()}”`;
    await recordAudit(ctx, tx, { action: 'repair.decided', subjectKind: 'document', subjectId: documentId, detail });
    return { documentId };
  });
}
