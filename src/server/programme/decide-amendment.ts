import type { Amendment, ChooseAmended } from '#contract/amendment.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import {
  type AmendmentRow,
  findAmendmentToDecide,
  saveAmendmentDecision,
  saveChosenItem,
  saveConfirmation,
} from './amendment-queries.ts';
import { applyAmendment } from './apply-amendment.ts';
import type { Decision } from './decide-proposal.ts';
import { viewOneAmendment } from './get-amendments.ts';
import { listProgrammeItems, lockProgramme } from './programme-item-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { mutable, settleAmendments, type Settled } from './settle-amendments.ts';

const STATES = { proposed: 'đề xuất', confirmed: 'xác nhận', rejected: 'loại' } as const;
const KINDS = { add: 'Bổ sung', drop: 'Đưa ra khỏi chương trình', change: 'Điều chỉnh' } as const;

async function loadAmendment(ctx: Context, tx: Tx, id: number, version: number): Promise<AmendmentRow> {
  await refuseUnlessProgrammeOffice(ctx, tx);
  const row = await findAmendmentToDecide(tx, ctx.actor.provinceId, id);
  if (!row) throw new NotFound();
  if (row.version !== version) throw await staleVersion(tx, 'amendment', id);
  return row;
}

function refuseDecided({ status }: AmendmentRow): void {
  if (status !== 'proposed') throw new Conflict('amendment-decided', { state: STATES[status] });
}

async function settle(ctx: Context, tx: Tx, row: AmendmentRow): Promise<Settled> {
  const [settled] = settleAmendments([row], await listProgrammeItems(tx, row.programmeId, ctx.today));
  if (!settled) throw new NotFound();
  return settled;
}

function refuseSilentConflict({ conflicts }: Settled, reason: string | undefined): void {
  const [first] = conflicts;
  if (first && !reason) throw new Refused('amendment-conflict', { said: first.said, held: first.held });
}

const nameOf = ({ item, after }: Settled): string => item?.name ?? after?.name ?? '';

async function leaveLines(ctx: Context, tx: Tx, settled: Settled, item: { kind: 'target' | 'task'; id: number }) {
  const { id, reading, documentNumber, documentIssuedOn } = settled.row;
  const day = documentIssuedOn === null ? '' : ` ngày ${formatDay(documentIssuedOn)}`;
  const detail = `${KINDS[reading.kind]} theo ${documentNumber ?? 'văn bản'}${day}: ${nameOf(settled)}`;
  await recordAudit(ctx, tx, { action: 'amendment.confirmed', subjectKind: 'amendment', subjectId: id, detail });
  await recordAudit(ctx, tx, { action: `${item.kind}.amended`, subjectKind: item.kind, subjectId: item.id, detail });
}

/** Confirms one change: only now is the programme changed, and what stood before is kept beside it for ever. */
export async function confirmAmendment(ctx: Context, id: number, { version, reason }: Decision): Promise<Amendment> {
  return inTransaction(ctx, async (tx) => {
    const row = await loadAmendment(ctx, tx, id, version);
    refuseDecided(row);
    await lockProgramme(tx, row.programmeId);
    const settled = await settle(ctx, tx, row);
    refuseSilentConflict(settled, reason);
    const inForceOn = row.inForceOn ?? ctx.today;
    const { item, after } = await applyAmendment(ctx, tx, settled, inForceOn);
    await saveConfirmation(tx, id, {
      item,
      before: settled.before && mutable(settled.before),
      after: after && mutable(after),
      conflicts: [...settled.conflicts],
      inForceOn,
      reason: reason || null,
      decidedBy: ctx.actor.personId,
      decidedAt: ctx.now,
    });
    const { targetId, taskId } = item;
    await leaveLines(
      ctx,
      tx,
      settled,
      targetId === null ? { kind: 'task', id: taskId } : { kind: 'target', id: targetId },
    );
    return viewOneAmendment(ctx, tx, row.documentId, id);
  });
}

async function leaveLine(ctx: Context, tx: Tx, { id, reading }: AmendmentRow, action: string, words: string) {
  const detail = `${words}: ${reading.asWritten.slice(0, 300)}`;
  await recordAudit(ctx, tx, { action, subjectKind: 'amendment', subjectId: id, detail });
}

/** Rejects what was read as a change, with a reason; the programme stays as it is. */
export async function rejectAmendment(ctx: Context, id: number, { version, reason }: Decision): Promise<Amendment> {
  return inTransaction(ctx, async (tx) => {
    const row = await loadAmendment(ctx, tx, id, version);
    refuseDecided(row);
    if (!reason) throw new Refused('reason-missing');
    const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
    await saveAmendmentDecision(tx, id, { status: 'rejected', reason, ...decided });
    await leaveLine(ctx, tx, row, 'amendment.rejected', `Loại đề xuất điều chỉnh (${reason})`);
    return viewOneAmendment(ctx, tx, row.documentId, id);
  });
}

/** Takes a rejection back. What was confirmed has changed the programme, so only another decision changes it again. */
export async function reopenAmendment(ctx: Context, id: number, { version }: Decision): Promise<Amendment> {
  return inTransaction(ctx, async (tx) => {
    const row = await loadAmendment(ctx, tx, id, version);
    if (row.status === 'confirmed') throw new Conflict('amendment-in-force');
    if (row.status === 'proposed') throw new Conflict('proposal-open');
    await saveAmendmentDecision(tx, id, { status: 'proposed', reason: null, decidedBy: null, decidedAt: null });
    await leaveLine(ctx, tx, row, 'amendment.reopened', 'Mở lại đề xuất điều chỉnh');
    return viewOneAmendment(ctx, tx, row.documentId, id);
  });
}

/** Says which item of the programme is meant, where the words leave it open or were misread. */
export async function chooseAmendedItem(
  ctx: Context,
  id: number,
  { version, item }: ChooseAmended,
): Promise<Amendment> {
  return inTransaction(ctx, async (tx) => {
    const row = await loadAmendment(ctx, tx, id, version);
    refuseDecided(row);
    const items = await listProgrammeItems(tx, row.programmeId, ctx.today);
    const chosen = item && items.find((each) => each.kind === item.kind && each.id === item.id);
    if (item && (!chosen || row.reading.kind === 'add')) throw new Refused('amended-item-not-found');
    const place = chosen?.kind === 'target' ? { targetId: chosen.id, taskId: null } : null;
    await saveChosenItem(tx, id, chosen?.kind === 'task' ? { targetId: null, taskId: chosen.id } : place);
    await leaveLine(ctx, tx, row, 'amendment.matched', `Chọn mục được điều chỉnh: ${chosen?.name ?? 'theo câu chữ'}`);
    return viewOneAmendment(ctx, tx, row.documentId, id);
  });
}
