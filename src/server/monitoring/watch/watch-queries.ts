import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface RunningProgramme {
  provinceId: number;
  programmeId: number;
  clockDay: string | null;
}

/** Programmes whose year has periods, in every province, of the year of its own day. */
export async function listRunningProgrammes(db: Db, realDay: string): Promise<RunningProgramme[]> {
  const { rows } = await sql<RunningProgramme>`
    SELECT v.id AS "provinceId", m.id AS "programmeId", v.clock_day AS "clockDay"
      FROM province v JOIN programme m ON m.province_id = v.id
     WHERE m.year = extract(year FROM coalesce(v.clock_day, ${realDay}::date)) ORDER BY m.id`.execute(db);
  return rows;
}

/** The day that a province lives on; null is the real one. */
export async function findClockDay(db: Db, provinceId: number): Promise<string | null> {
  const { rows } = await sql<{ clockDay: string | null }>`
    SELECT clock_day AS "clockDay" FROM province WHERE id = ${provinceId}`.execute(db);
  return rows[0]?.clockDay ?? null;
}
