import type { CalendarPreview, SaveDay } from '#contract/calendar.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { findHeldDay, lockReckoning } from './calendar-queries.ts';
import { changeDays, refuseUnlessKeeper, refuseWrongDay } from './change-days.ts';
import { describeMoves } from './due-moves.ts';
import { forgetCalendar } from './load-calendar.ts';

const words = { off: 'nghỉ', worked: 'làm bù' };

/** Names a day off or a worked Saturday, or corrects what is said of it; due days of open periods go with it. */
export async function saveDay(ctx: Context, day: string, given: SaveDay): Promise<CalendarPreview> {
  refuseUnlessKeeper(ctx);
  refuseWrongDay({ day, kind: given.kind });
  const { provinceId } = ctx.actor;
  const { kind, name, legalBasis, verified, reason } = given;
  const moves = await inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const held = await findHeldDay(tx, provinceId, day);
    if ((held?.version ?? 0) !== given.version) throw await staleVersion(tx, 'calendar-day', held?.id ?? 0);
    const changed = await changeDays(ctx, tx, [{ day, kind, name, legalBasis, verified }]);
    await recordAudit(ctx, tx, {
      action: held && held.kind !== 'ordinary' ? 'calendar-day.corrected' : 'calendar-day.named',
      subjectKind: 'calendar-day',
      subjectId: changed.ids[0] ?? 0,
      detail: `${formatDay(day)} ${words[kind]}: ${name} (${legalBasis}; ${verified ? 'đã' : 'chưa'} đối chiếu). Lý do: ${reason}. ${describeMoves(changed.moves)}`,
    });
    return changed.moves;
  });
  forgetCalendar(provinceId);
  return moves;
}
