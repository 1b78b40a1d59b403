import { formatDay, isDay } from '#domain/calendar.ts';
import { mayMoveDemonstrationDay } from '#domain/agencies/policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { setClockDay } from './demonstration-queries.ts';

/** Moves the day on which the demonstration lives, for everybody in it. */
export async function moveDemonstrationDay(ctx: Context, day: string): Promise<void> {
  if (!isDay(day)) throw new Refused('due-day-malformed', { day });
  const { provinceId } = ctx.actor;
  await inTransaction(ctx, async (tx) => {
    if (!(await setClockDay(tx, provinceId, day))) throw new NotFound();
    if (!mayMoveDemonstrationDay(ctx.actor)) throw new Refused('not-your-role');
    await recordAudit(ctx, tx, {
      action: 'demonstration.day-moved',
      subjectKind: 'province',
      subjectId: provinceId,
      detail: `Ngày của bản minh họa chuyển sang ${formatDay(day)}`,
    });
  });
}
