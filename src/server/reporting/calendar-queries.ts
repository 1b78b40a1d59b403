import { makeCalendar, type NamedDay, type WorkingCalendar } from '#domain/calendar.ts';
import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

/** The working days as the province's calendar names them. */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  const { rows } = await sql<NamedDay>`SELECT day, kind FROM calendar_day`.execute(db);
  return makeCalendar(rows);
}
