import { sql } from 'kysely';
import type { RecordedChoice } from '#domain/consolidation/source-conflict.ts';
import type { ConsolidationOperator } from '#domain/programme/target.ts';
import type { Db } from '#server/db/database.ts';

export interface StoredChoice extends RecordedChoice {
  id: number;
  name: string;
  sha256: string;
  /** Of a target; null for an indicator, whose sides are single reports. */
  operator: ConsolidationOperator | null;
  /** The figure of each version that a side names, by the version's number. */
  lineValues: Readonly<Record<string, string>>;
}

/** Every choice between sources, with the figures of the versions that it names. */
export async function listStoredChoices(db: Db, provinceId: number | null): Promise<StoredChoice[]> {
  const { rows } = await sql<StoredChoice>`
    SELECT c.id, c.quantity_id AS "quantityId", c.agency_id AS "agencyId", c.period_key AS "periodKey", c.number, c.chosen, c.reason,
           c.sides, c.decided_by AS "decidedBy", c.decided_at AS "decidedAt", c.sha256, t.operator, coalesce(t.name, i.name) AS name,
           coalesce((SELECT json_object_agg(l.report_version_id, l.value::text)
                       FROM jsonb_array_elements(c.sides) side, jsonb_array_elements(side -> 'versionIds') named(id)
                       JOIN report_line l ON l.report_version_id = named.id::integer AND l.quantity_id = c.quantity_id
                      WHERE l.value IS NOT NULL), '{}') AS "lineValues"
      FROM source_choice c
      LEFT JOIN target t ON t.id = c.quantity_id
      LEFT JOIN indicator i ON i.id = c.quantity_id
     WHERE ${provinceId}::integer IS NULL OR c.province_id = ${provinceId}
     ORDER BY c.id`.execute(db);
  return rows;
}
