import { sql } from 'kysely';
import type { AgencyHistory } from '#contract/agency-events.ts';
import type { Db } from '#server/db/database.ts';

/** The head of each agency on the day, by agency; of two, the one who came last. */
export async function listHeads(db: Db, provinceId: number, day: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ agencyId: number; fullName: string }>`
    SELECT DISTINCT ON (h.agency_id) h.agency_id AS "agencyId", p.full_name AS "fullName"
      FROM person_role h JOIN person p ON p.id = h.person_id
     WHERE p.province_id = ${provinceId} AND h.role = 'head' AND h.valid @> ${day}::date AND p.disabled_at IS NULL
     ORDER BY h.agency_id, lower(h.valid) DESC NULLS LAST, h.id DESC`.execute(db);
  return new Map(rows.map(({ agencyId, fullName }) => [agencyId, fullName]));
}

/** Everybody who has been the agency's head, newest first. */
export async function listHeadsOf(db: Db, agencyId: number): Promise<AgencyHistory['heads']> {
  const { rows } = await sql<AgencyHistory['heads'][number]>`
    SELECT jsonb_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) AS person,
           nullif(lower(h.valid), '-infinity') AS "from", nullif(upper(h.valid), 'infinity') AS "until"
      FROM person_role h JOIN person p ON p.id = h.person_id
     WHERE h.agency_id = ${agencyId} AND h.role = 'head'
     ORDER BY lower(h.valid) DESC NULLS LAST, h.id DESC`.execute(db);
  return rows;
}
