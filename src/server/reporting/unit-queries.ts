import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';

/** An agency of the province under the name that it has on that day, or had last. */
export async function findUnit(
  db: Db,
  provinceId: number,
  agencyId: number,
  today: string,
): Promise<AgencyRef | undefined> {
  const { rows } = await sql<AgencyRef>`
    SELECT a.id, s.name, s.short_name AS "shortName"
      FROM agency a
      JOIN LATERAL (SELECT name, short_name FROM agency_state WHERE agency_id = a.id
                     ORDER BY valid @> ${today}::date DESC, valid DESC LIMIT 1) s ON true
     WHERE a.id = ${agencyId} AND a.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

/** The years in which the province has periods. */
export async function listReportingYears(db: Db, provinceId: number): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    SELECT DISTINCT year FROM period WHERE province_id = ${provinceId} ORDER BY year DESC`.execute(db);
  return rows.map(({ year }) => year);
}
