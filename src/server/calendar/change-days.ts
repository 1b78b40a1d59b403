import type { CalendarPreview, DayChange } from '#contract/calendar.ts';
import { formatDay } from '#domain/calendar.ts';
import { findDayProblem } from '#domain/calendar/day-problems.ts';
import { mayKeepCalendar } from '#domain/calendar/policy.ts';
import type { Context, Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { type GivenDay, putOwnDay } from './calendar-queries.ts';
import { findDueMoves, keepDueMoves, movesView } from './due-moves.ts';
import { readCalendar } from './load-calendar.ts';

export function refuseUnlessKeeper(ctx: Context): void {
  if (!mayKeepCalendar(ctx.actor)) throw new Refused('not-your-role');
}

/** A day that does not exist, or whose naming would change nothing, is refused by name. */
export function refuseWrongDay({ day, kind }: DayChange): void {
  const problem = findDayProblem(day, kind === 'ordinary' ? 'off' : kind);
  if (problem === 'no-such-day') throw new Refused('no-such-day', { day });
  if (problem !== null && kind !== 'ordinary') throw new Refused(problem, { day: formatDay(day) });
}

export interface DaysChanged {
  moves: CalendarPreview;
  /** The rows written, in the order given. */
  ids: number[];
}

/** Writes the province's days and moves the due days of open periods with them; alone among those who change the calendar. */
export async function changeDays(ctx: Context, tx: Tx, given: readonly GivenDay[]): Promise<DaysChanged> {
  const { provinceId } = ctx.actor;
  const before = await readCalendar(tx, provinceId);
  const ids: number[] = [];
  for (const day of given) ids.push(await putOwnDay(tx, provinceId, day));
  const after = await readCalendar(tx, provinceId);
  const days = given.map(({ day }) => day);
  const found = await findDueMoves(tx, { provinceId, today: ctx.today, days, before, after });
  await keepDueMoves(tx, found);
  return { moves: movesView(found), ids };
}
