import type { DraftOutgoing, OutgoingView } from '#contract/outgoing.ts';
import { outgoingNotation, outgoingSubject } from '#domain/outgoing/compose-outgoing.ts';
import { type DocumentKindKey, documentKinds, isPeriodOf } from '#domain/outgoing/document-kinds.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { findLetterhead } from '#server/reporting/index.ts';
import { refuseUnlessDrafter } from './drafter.ts';
import { insertOutgoing, type NewOutgoing } from './outgoing-queries.ts';
import { hashOfRecord, type RecordWish, takeRecord } from './take-record.ts';
import { viewOutgoing } from './view-outgoing.ts';

type Origin = Pick<NewOutgoing, 'written' | 'correctsId' | 'corrected' | 'replacesId'>;
const NEW: Origin = { written: {}, correctsId: null, corrected: null, replacesId: null };

/** Takes the record of now and drafts a document of it. */
export async function draftOutgoing(ctx: Context, wish: DraftOutgoing): Promise<OutgoingView> {
  refuseUnlessDrafter(ctx);
  if (!isPeriodOf(wish.kind, wish.periodKey)) {
    const { name, quarter } = documentKinds[wish.kind];
    throw new Refused('outgoing-wrong-period', { name, quarter: quarter === 2 ? 'II' : 'IV' });
  }
  const record = await takeRecord(ctx, wish);
  return inTransaction(ctx, async (tx) => viewOutgoing(ctx, tx, await keepDraft(ctx, tx, wish, record, NEW)));
}

/** The letterhead of today, and what the document is then called. */
export async function headOfDraft(
  ctx: Context,
  tx: Tx,
  kind: DocumentKindKey,
  record: NewOutgoing['record'],
  corrected: NewOutgoing['corrected'],
): Promise<Pick<NewOutgoing, 'record' | 'recordSha256' | 'letterhead' | 'subject' | 'notation'>> {
  const found = await findLetterhead(tx, ctx.actor.agencyId, ctx.today);
  if (!found) throw new NotFound();
  const { receiver: _, ...letterhead } = found;
  const subject = outgoingSubject({ kind, record, corrected });
  const notation = outgoingNotation(kind, letterhead);
  return { record, recordSha256: hashOfRecord(record), letterhead, subject, notation };
}

/** Keeps a new draft of a record that was taken. */
export async function keepDraft(
  ctx: Context,
  tx: Tx,
  { kind, programmeId, periodKey }: RecordWish,
  record: NewOutgoing['record'],
  origin: Origin,
): Promise<number> {
  const { provinceId, agencyId, personId } = ctx.actor;
  const head = await headOfDraft(ctx, tx, kind, record, origin.corrected);
  const place = { provinceId, agencyId, personId, kind, programmeId, periodKey, at: ctx.now };
  const id = await insertOutgoing(tx, { ...place, ...head, ...origin });
  const detail = `Soạn văn bản ${head.subject}, số liệu sha256 ${head.recordSha256}`;
  await recordAudit(ctx, tx, { action: 'outgoing.drafted', subjectKind: 'outgoing', subjectId: id, detail });
  return id;
}
