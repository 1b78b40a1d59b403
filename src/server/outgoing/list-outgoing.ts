import type { OutgoingList, OutgoingSummary, OutgoingWish } from '#contract/outgoing.ts';
import { outgoingNumber } from '#domain/outgoing/compose-outgoing.ts';
import { documentKindKeys, documentKinds } from '#domain/outgoing/document-kinds.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { loadOutgoing } from './compose-document.ts';
import { mayDraft } from './drafter.ts';
import { listNamedAgencies } from './outgoing-part-queries.ts';
import { countOutgoing, listOutgoingRows, type OutgoingListRow } from './outgoing-queries.ts';
import { changesSince } from './view-outgoing.ts';

/** The register of documents out or in, or the issued documents that a later correction touches. */
export async function listOutgoing(ctx: Context, { register, state }: OutgoingWish): Promise<OutgoingList> {
  const { provinceId, agencyId } = ctx.actor;
  const filter = { provinceId, agencyId, register, state };
  const found = await inReadTransaction(ctx, async (tx) => {
    const rows = await listOutgoingRows(tx, filter);
    return { documents: await summaries(ctx, tx, rows), counts: await countOutgoing(tx, filter) };
  });
  const drafted = documentKindKeys.filter((kind) => kind !== 'corrigendum');
  return {
    ...found,
    documents: register === 'touched' ? await touched(ctx, found.documents) : found.documents,
    mayDraft: mayDraft(ctx) ? drafted.map((kind) => ({ kind, name: documentKinds[kind].name })) : [],
  };
}

async function summaries(ctx: Context, tx: Tx, rows: readonly OutgoingListRow[]): Promise<OutgoingSummary[]> {
  const ids = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const agencies = new Map((await listNamedAgencies(tx, ids, ctx.today)).map((agency) => [agency.id, agency]));
  return rows.flatMap(({ agencyId, notation, ordinal, recipientIds, ...row }) => {
    const agency = agencies.get(agencyId);
    if (!agency) return [];
    const number = ordinal === null ? null : outgoingNumber(ordinal, notation);
    const isIncoming = recipientIds.includes(ctx.actor.agencyId);
    const { type } = documentKinds[row.kind];
    return [{ ...row, type, agency, number, isIncoming, sentTo: recipientIds.length }];
  });
}

async function touched(ctx: Context, documents: readonly OutgoingSummary[]): Promise<OutgoingSummary[]> {
  if (!mayDraft(ctx)) return [];
  const found: OutgoingSummary[] = [];
  for (const document of documents) {
    const row = await inReadTransaction(ctx, async (tx) => loadOutgoing(ctx, tx, document.id));
    if ((await changesSince(ctx, row)).length > 0) found.push(document);
  }
  return found;
}
