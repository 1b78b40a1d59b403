import type { ReminderDigest } from '#contract/reminders.ts';
import { workingDaysBetween } from '#domain/calendar.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { listDigest } from './reminder-queries.ts';

/** What the ladder of reminders tells the person who asks, today. */
export async function getDigest(ctx: Context): Promise<ReminderDigest> {
  const { actor, today } = ctx;
  return inReadTransaction(ctx, async (tx) => {
    const calendar = await loadCalendar(tx, actor.provinceId);
    const lines = await listDigest(tx, actor.personId, today);
    return {
      day: today,
      lines: lines.map((line) => ({ ...line, workingDaysLeft: workingDaysBetween(calendar, today, line.dueOn) })),
    };
  });
}
