import type { CalendarView } from '#contract/calendar.ts';
import {
  addDays,
  type Day,
  isWorkingDay,
  makeDay,
  missingYears,
  partsOfDay,
  type WorkingCalendar,
} from '#domain/calendar.ts';
import { mayKeepCalendar } from '#domain/calendar/policy.ts';
import { proposeYear, type ProposedDay } from '#domain/calendar/year-proposal.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { listDaysOfYear, listEnteredYears, listFixedHolidays } from './calendar-queries.ts';
import { readCalendar } from './load-calendar.ts';

/** A year of the calendar: the days it names, and what the law would still add. */
export async function getCalendar(ctx: Context, asked: number | undefined): Promise<CalendarView> {
  const year = asked ?? partsOfDay(ctx.today).year;
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const calendar = await readCalendar(tx, provinceId);
    return {
      year,
      years: await listEnteredYears(tx, provinceId),
      missingYears: missingYears(calendar, ctx.today),
      days: await listDaysOfYear(tx, provinceId, year),
      workingDays: countWorkingDays(calendar, year),
      proposal: await proposeMissing(tx, year, calendar),
      mayEdit: mayKeepCalendar(ctx.actor),
    };
  });
}

function countWorkingDays(calendar: WorkingCalendar, year: number): number {
  let count = 0;
  const end = makeDay(year + 1, 1, 1);
  for (let day = makeDay(year, 1, 1); day < end; day = addDays(day, 1)) count += isWorkingDay(calendar, day) ? 1 : 0;
  return count;
}

/** What the holidays of fixed date give the year and the calendar does not name yet. */
export async function proposeMissing(tx: Tx, year: number, calendar: WorkingCalendar): Promise<ProposedDay[]> {
  const isOff = (day: Day): boolean => calendar.named.get(day) === 'off';
  const holidays = await listFixedHolidays(tx);
  const everything = proposeYear(year, holidays, () => false);
  // A day that makes up for a weekend may have been entered already, as the announcement had it.
  return everything.filter(({ day }) => !isOff(day));
}
