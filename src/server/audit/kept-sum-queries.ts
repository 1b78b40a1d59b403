import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface KeptDifference {
  what: 'leaf' | 'route' | 'received' | 'sum' | 'target' | 'no-round';
  /** The form's or the programme's name. */
  name: string;
  periodKey: string;
  agencyName: string | null;
  quantityName: string | null;
}

const MOST = 200;

/** Where kept sums are not what the reports in force make, and reports in force that no sum knows of. */
export async function listKeptDifferences(db: Db, provinceId: number | null): Promise<KeptDifference[]> {
  const { rows } = await sql<KeptDifference>`
    WITH different AS (
      SELECT d.what, c.period_id, c.programme_id, c.form_id, d.node_id AS agency_id, d.quantity_id
        FROM consolidation_round c CROSS JOIN LATERAL round_differences(c) d
       WHERE ${provinceId}::integer IS NULL OR c.province_id = ${provinceId}
      UNION ALL
      SELECT 'no-round', r.period_id, f.programme_id, r.form_id, r.agency_id, NULL
        FROM report r JOIN report_form f ON f.id = r.form_id
       WHERE r.in_force_version_id IS NOT NULL AND (${provinceId}::integer IS NULL OR r.province_id = ${provinceId})
         AND NOT EXISTS (SELECT FROM consolidation_round c
                          WHERE c.period_id = r.period_id AND (c.programme_id = f.programme_id OR c.form_id = r.form_id))
       LIMIT ${MOST})
    SELECT d.what, coalesce(f.name, m.title) AS name, p.key AS "periodKey", coalesce(t.name, i.name) AS "quantityName",
           (SELECT s.name FROM agency_state s WHERE s.agency_id = d.agency_id ORDER BY s.valid DESC LIMIT 1) AS "agencyName"
      FROM different d
      JOIN period p ON p.id = d.period_id
      LEFT JOIN programme m ON m.id = d.programme_id
      LEFT JOIN report_form f ON f.id = d.form_id AND d.programme_id IS NULL
      LEFT JOIN target t ON t.id = d.quantity_id
      LEFT JOIN indicator i ON i.id = d.quantity_id
     ORDER BY p.key, 2, d.what, 5, 4`.execute(db);
  return rows;
}
