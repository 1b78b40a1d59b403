import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';

/** Who held a target on a day, under the names of that day. */
export interface TargetHolders {
  targetId: number;
  lead: AgencyRef;
  cooperating: AgencyRef[];
}

/** The holders of the programme's targets on that day; a target that nobody held then is left out. */
export async function listHoldersOn(db: Db, programmeId: number, day: string): Promise<TargetHolders[]> {
  const { rows } = await sql<TargetHolders>`
    WITH held AS (
      SELECT t.target_id, t.part, jsonb_build_object('id', s.agency_id, 'name', s.name, 'shortName', s.short_name) AS agency, s.name
        FROM target_term t
        JOIN LATERAL (SELECT agency_id, name, short_name FROM agency_state WHERE agency_id = t.agency_id
                       ORDER BY valid @> ${day}::date DESC, valid DESC LIMIT 1) s ON true
       WHERE t.from_day <= ${day} AND t.to_day > ${day})
    SELECT target.id AS "targetId", lead.agency AS lead,
           coalesce((SELECT jsonb_agg(c.agency ORDER BY c.name) FROM held c
                      WHERE c.target_id = lead.target_id AND c.part = 'cooperating'), '[]') AS cooperating
      FROM target
      -- A part without a lead of its own follows its whole.
      JOIN LATERAL (SELECT h.* FROM held h WHERE h.part = 'lead' AND h.target_id IN (target.id, target.whole_id)
                     ORDER BY h.target_id = target.id DESC LIMIT 1) lead ON true
     WHERE target.programme_id = ${programmeId}`.execute(db);
  return rows;
}
