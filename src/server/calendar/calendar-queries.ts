import { sql } from 'kysely';
import type { NamedDayView } from '#contract/calendar.ts';
import type { NamedDay } from '#domain/calendar.ts';
import type { DayKind } from '#domain/calendar/day-problems.ts';
import type { FixedHoliday } from '#domain/calendar/year-proposal.ts';
import type { Db } from '#server/db/database.ts';

/** The days that the province's calendar names: the nation's, but for those on which the province has a row of its own. */
export async function listNamedDays(db: Db, provinceId: number): Promise<NamedDay[]> {
  const { rows } = await sql<NamedDay>`
    SELECT day, kind FROM (
      SELECT DISTINCT ON (day) day, kind FROM calendar_day
       WHERE province_id IS NULL OR province_id = ${provinceId} ORDER BY day, province_id NULLS LAST) d
     WHERE kind <> 'ordinary'`.execute(db);
  return rows;
}

/** The rows of a year as the page shows them; an ordinary day only where it takes a day of the nation's back. */
export async function listDaysOfYear(db: Db, provinceId: number, year: number): Promise<NamedDayView[]> {
  const { rows } = await sql<NamedDayView>`
    SELECT d.day, d.kind, d.name, d.legal_basis AS "legalBasis", d.verified, d.province_id IS NOT NULL AS own,
           CASE WHEN d.province_id IS NULL THEN 0 ELSE d.version END AS version
      FROM (SELECT DISTINCT ON (day) * FROM calendar_day
             WHERE (province_id IS NULL OR province_id = ${provinceId})
               AND day >= make_date(${year}, 1, 1) AND day < make_date(${year + 1}, 1, 1)
             ORDER BY day, province_id NULLS LAST) d
     WHERE d.kind <> 'ordinary' OR EXISTS (
       SELECT FROM calendar_day n WHERE n.day = d.day AND n.province_id IS NULL)
     ORDER BY d.day`.execute(db);
  return rows;
}

/** The years that some calendar names days of; all provinces' when none is given. */
export async function listEnteredYears(db: Db, provinceId: number | null): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    SELECT DISTINCT date_part('year', day)::integer AS year FROM calendar_day
     WHERE kind <> 'ordinary'
       AND (province_id IS NULL OR ${provinceId}::integer IS NULL OR province_id = ${provinceId})
     ORDER BY 1`.execute(db);
  return rows.map(({ year }) => year);
}

export async function listFixedHolidays(db: Db): Promise<FixedHoliday[]> {
  const { rows } = await sql<FixedHoliday>`
    SELECT month, day_of_month AS "dayOfMonth", name, legal_basis AS "legalBasis", lower(effective)::text AS "effectiveFrom",
           nullif(upper(effective)::text, 'infinity') AS "effectiveTo" FROM fixed_holiday`.execute(db);
  return rows;
}

/** Whoever changes the calendar or a regime of the province does so alone: due days are reckoned from both. */
export async function lockReckoning(db: Db, provinceId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(21, ${provinceId})`.execute(db);
}

export interface HeldDay {
  id: number;
  kind: DayKind | 'ordinary';
  version: number;
  own: boolean;
  name: string;
  legalBasis: string;
}

/** What holds for the day: the province's own row, or the nation's. */
export async function findHeldDay(db: Db, provinceId: number, day: string): Promise<HeldDay | undefined> {
  const { rows } = await sql<HeldDay>`
    SELECT id, kind, CASE WHEN province_id IS NULL THEN 0 ELSE version END AS version, province_id IS NOT NULL AS own,
           name, legal_basis AS "legalBasis"
      FROM calendar_day WHERE day = ${day}::date AND (province_id IS NULL OR province_id = ${provinceId})
     ORDER BY province_id NULLS LAST LIMIT 1`.execute(db);
  return rows[0];
}

export interface GivenDay {
  day: string;
  kind: DayKind | 'ordinary';
  name: string;
  legalBasis: string;
  verified: boolean;
}

/** Writes the province's own row of the day; the next version of it where there is one. */
export async function putOwnDay(db: Db, provinceId: number, given: GivenDay): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO calendar_day (province_id, day, kind, name, legal_basis, verified)
    VALUES (${provinceId}, ${given.day}, ${given.kind}, ${given.name}, ${given.legalBasis}, ${given.verified})
    ON CONFLICT (province_id, day) DO UPDATE SET kind = excluded.kind, name = excluded.name,
      legal_basis = excluded.legal_basis, verified = excluded.verified, version = calendar_day.version + 1
    RETURNING id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`no row of ${given.day} came back`);
  return row.id;
}
