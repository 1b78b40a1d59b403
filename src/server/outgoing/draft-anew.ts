import { outgoingNumber, typeNameOf } from '#domain/outgoing/compose-outgoing.ts';
import { findBoundChanges, isCorrection } from '#domain/outgoing/find-changes.ts';
import type { OutgoingAction } from '#domain/outgoing/outgoing-workflow.ts';
import type { Context, Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { headOfDraft, keepDraft } from './draft-outgoing.ts';
import { refuseUnlessDrafter } from './drafter.ts';
import type { NewOutgoing, OutgoingRow } from './outgoing-queries.ts';
import { takeRecord } from './take-record.ts';

interface TakenAnew {
  readonly record: NewOutgoing['record'];
  head(tx: Tx): ReturnType<typeof headOfDraft>;
}

/** The record of now, where the step needs one; taken before its transaction, since it reads beyond the own agency. */
export async function refreshed(ctx: Context, row: OutgoingRow, action: OutgoingAction): Promise<TakenAnew | null> {
  if (action !== 'refresh' && action !== 'replace' && action !== 'correct') return null;
  refuseUnlessDrafter(ctx);
  const record = await takeRecord(ctx, row, action !== 'refresh');
  return { record, head: async (tx) => headOfDraft(ctx, tx, row.kind, record, row.corrected) };
}

/** A replacement with the figures of now and the same written words, or a corrigendum of the figures that were corrected. */
export async function draftAnew(
  ctx: Context,
  tx: Tx,
  row: OutgoingRow,
  action: 'replace' | 'correct',
  anew: TakenAnew | null,
): Promise<number> {
  if (!anew || row.ordinal === null || row.issuedOn === null) throw new Refused('outgoing-not-in-this-state');
  const { record } = anew;
  if (action === 'replace') {
    const origin = { written: row.written, correctsId: null, corrected: null, replacesId: row.id };
    return keepDraft(ctx, tx, row, record, origin);
  }
  const changes = findBoundChanges(row.record, record).filter(isCorrection);
  if (changes.length === 0) throw new Refused('outgoing-nothing-to-correct');
  const number = outgoingNumber(row.ordinal, row.notation);
  const corrected = { typeName: typeNameOf(row.kind), number, issuedOn: row.issuedOn, changes };
  const wish = { ...row, kind: 'corrigendum' as const };
  return keepDraft(ctx, tx, wish, record, { written: {}, correctsId: row.id, corrected, replacesId: null });
}
