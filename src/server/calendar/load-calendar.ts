import { makeCalendar, type WorkingCalendar } from '#domain/calendar.ts';
import type { Db } from '#server/db/database.ts';
import { listNamedDays } from './calendar-queries.ts';

const KEPT_MS = 30_000;
const kept = new Map<number, { calendar: WorkingCalendar; at: number }>();

/** The province's working days. They change a few times a year, so an answer may be half a minute old. */
export async function loadCalendar(db: Db, provinceId: number): Promise<WorkingCalendar> {
  const known = kept.get(provinceId);
  if (known && performance.now() - known.at < KEPT_MS) return known.calendar;
  const calendar = await readCalendar(db, provinceId);
  kept.set(provinceId, { calendar, at: performance.now() });
  return calendar;
}

/** The working days as the database has them now: what a change is reckoned from. */
export async function readCalendar(db: Db, provinceId: number): Promise<WorkingCalendar> {
  return makeCalendar(await listNamedDays(db, provinceId));
}

/** Called once a change of the calendar is kept. */
export function forgetCalendar(provinceId: number): void {
  kept.delete(provinceId);
}
