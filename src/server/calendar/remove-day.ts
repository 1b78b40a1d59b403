import type { CalendarPreview, RemoveDay } from '#contract/calendar.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findHeldDay, lockReckoning } from './calendar-queries.ts';
import { changeDays, refuseUnlessKeeper, refuseWrongDay } from './change-days.ts';
import { describeMoves } from './due-moves.ts';
import { forgetCalendar } from './load-calendar.ts';

/** Takes back what the calendar says of a day: from then on only its weekday counts. */
export async function removeDay(ctx: Context, day: string, given: RemoveDay): Promise<CalendarPreview> {
  refuseUnlessKeeper(ctx);
  refuseWrongDay({ day, kind: 'ordinary' });
  const { provinceId } = ctx.actor;
  const moves = await inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const held = await findHeldDay(tx, provinceId, day);
    if (!held) throw new NotFound();
    if (held.version !== given.version || held.kind === 'ordinary') {
      throw await staleVersion(tx, 'calendar-day', held.id);
    }
    const { name, legalBasis } = held;
    const changed = await changeDays(ctx, tx, [{ day, kind: 'ordinary', name, legalBasis, verified: false }]);
    await recordAudit(ctx, tx, {
      action: 'calendar-day.removed',
      subjectKind: 'calendar-day',
      subjectId: changed.ids[0] ?? 0,
      detail: `${formatDay(day)} (${name}) trở lại ngày thường. Lý do: ${given.reason}. ${describeMoves(changed.moves)}`,
    });
    return changed.moves;
  });
  forgetCalendar(provinceId);
  return moves;
}
