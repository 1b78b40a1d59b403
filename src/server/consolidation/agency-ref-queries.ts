import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';

/** Agencies under the name they bear now, or bore last. */
export async function listAgencyRefs(db: Db, ids: readonly number[]): Promise<AgencyRef[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<AgencyRef>`
    SELECT DISTINCT ON (agency_id) agency_id AS id, name, short_name AS "shortName"
      FROM agency_state WHERE agency_id = ANY(${[...new Set(ids)]}::integer[])
     ORDER BY agency_id, valid DESC`.execute(db);
  return rows;
}
