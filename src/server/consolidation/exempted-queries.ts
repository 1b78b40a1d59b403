import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';
import type { QuarterRow } from './compute-queries.ts';

/** Agencies that would owe a target's figure and are excused from the quarter's report, by target. */
export async function listExempted(db: Db, { programmeId, periodId }: QuarterRow): Promise<Map<number, AgencyRef[]>> {
  const { rows } = await sql<{ targetId: number; agencies: AgencyRef[] }>`
    SELECT o.target_id AS "targetId",
           json_agg(json_build_object('id', o.agency_id, 'name', s.name, 'shortName', s.short_name) ORDER BY o.agency_id) AS agencies
      FROM report_exemption e
      JOIN period_source o ON o.programme_id = e.programme_id AND o.period_id = e.period_id AND o.agency_id = e.agency_id AND o.owed
      JOIN LATERAL (SELECT name, short_name FROM agency_state WHERE agency_id = o.agency_id ORDER BY valid DESC LIMIT 1) s ON true
     WHERE e.programme_id = ${programmeId} AND e.period_id = ${periodId} AND e.revoked_at IS NULL
     GROUP BY o.target_id`.execute(db);
  return new Map(rows.map(({ targetId, agencies }) => [targetId, agencies]));
}
