import type { CalendarPreview, DayChange } from '#contract/calendar.ts';
import { makeCalendar, type NamedDay } from '#domain/calendar.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { listNamedDays } from './calendar-queries.ts';
import { refuseWrongDay } from './change-days.ts';
import { findDueMoves, movesView } from './due-moves.ts';

/** What a change of days would move, before anything is written. */
export async function previewCalendar(ctx: Context, changes: readonly DayChange[]): Promise<CalendarPreview> {
  for (const change of changes) refuseWrongDay(change);
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const named = await listNamedDays(tx, provinceId);
    const before = makeCalendar(named);
    const after = makeCalendar(withChanges(named, changes));
    const days = changes.map(({ day }) => day);
    return movesView(await findDueMoves(tx, { provinceId, today: ctx.today, days, before, after }));
  });
}

function withChanges(named: readonly NamedDay[], changes: readonly DayChange[]): NamedDay[] {
  const changed = new Set(changes.map(({ day }) => day));
  const given = changes.flatMap(({ day, kind }) => (kind === 'ordinary' ? [] : [{ day, kind }]));
  return [...named.filter(({ day }) => !changed.has(day)), ...given];
}
