import { sql } from 'kysely';
import { makeCalendar, type NamedDay, type WorkingCalendar } from '#domain/calendar.ts';
import type { Db } from '#server/db/database.ts';

const KEPT_MS = 30_000;
let kept: { calendar: WorkingCalendar; at: number } | undefined;

/** The working days as the calendar names them. It changes a few times a year, so an answer may be half a minute old. */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  if (kept && performance.now() - kept.at < KEPT_MS) return kept.calendar;
  const { rows } = await sql<NamedDay>`SELECT day, kind FROM calendar_day`.execute(db);
  kept = { calendar: makeCalendar(rows), at: performance.now() };
  return kept.calendar;
}
