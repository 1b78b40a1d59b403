import type { OutgoingView } from '#contract/outgoing.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { loadOutgoing } from './compose-document.ts';
import { mayDraft } from './drafter.ts';
import { insertReceipt, listReceipts } from './outgoing-part-queries.ts';
import { changesSince, viewOutgoing } from './view-outgoing.ts';

/** One document; its drafter learns what has changed since, and the first opening by an agency it was sent to is its receipt. */
export async function getOutgoing(ctx: Context, id: number): Promise<OutgoingView> {
  const row = await inReadTransaction(ctx, async (tx) => loadOutgoing(ctx, tx, id));
  const { agencyId, provinceId, personId } = ctx.actor;
  const changes = row.agencyId === agencyId && mayDraft(ctx) ? await changesSince(ctx, row) : [];
  return inReadTransaction(ctx, async (tx) => {
    if (row.recipientIds.includes(agencyId) && !(await listReceipts(tx, id)).has(agencyId)) {
      await insertReceipt(tx, { documentId: id, provinceId, agencyId, personId, at: ctx.now });
      const detail = `Mở văn bản ${row.subject}`;
      await recordAudit(ctx, tx, { action: 'outgoing.read', subjectKind: 'outgoing', subjectId: id, detail });
    }
    return viewOutgoing(ctx, tx, id, changes);
  });
}
