import { sql } from 'kysely';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { leavesInForce, type QuarterRow } from '../compute-queries.ts';

/** A figure in force of a unit, in one of several forms that ask for it. */
export interface UnitSideRow {
  quantityId: number;
  agencyId: number;
  formId: number;
  reportId: number;
  versionId: number;
  value: string;
  standing: Standing;
}

/** Where forms of one period ask a unit for the same quantity and it gave them different figures. */
export async function listUnitSides(db: Db, provinceId: number, periodKey: string): Promise<UnitSideRow[]> {
  const { rows } = await sql<UnitSideRow>`
    WITH round AS MATERIALIZED (
      SELECT c.id, c.form_id, c.year FROM consolidation_round c JOIN period p ON p.id = c.period_id
       WHERE c.province_id = ${provinceId} AND c.form_id IS NOT NULL AND p.key = ${periodKey}),
    shared AS MATERIALIZED (
      SELECT l.indicator_id FROM form_line l JOIN round ON round.form_id = l.form_id GROUP BY l.indicator_id HAVING count(*) > 1),
    figure AS (
      SELECT l.quantity_id, k.agency_id, round.form_id, k.report_id, k.version_id, l.value, l.standing
        FROM round
        JOIN kept_leaf k ON k.round_id = round.id
        JOIN report_line l ON l.year = round.year AND l.report_version_id = k.version_id AND l.value IS NOT NULL
       WHERE l.quantity_id = ANY (ARRAY(SELECT indicator_id FROM shared))),
    differing AS (
      SELECT quantity_id, agency_id FROM figure GROUP BY quantity_id, agency_id HAVING min(value) <> max(value))
    SELECT f.quantity_id AS "quantityId", f.agency_id AS "agencyId", f.form_id AS "formId", f.report_id AS "reportId",
           f.version_id AS "versionId", f.value, f.standing
      FROM figure f JOIN differing USING (quantity_id, agency_id)
     ORDER BY f.quantity_id, f.agency_id, f.form_id`.execute(db);
  return rows;
}

export interface TargetLeafRow {
  targetId: number;
  reportId: number;
  versionId: number;
  value: string;
  standing: Standing;
  /** It counts by the rule; the others are beside it. */
  counts: boolean;
}

/** Every figure in force of these targets, those that count and those that only stand beside them. */
export async function listTargetLeaves(
  db: Db,
  quarter: QuarterRow,
  targetIds: readonly number[],
): Promise<TargetLeafRow[]> {
  const { rows } = await sql<TargetLeafRow>`
    SELECT leaf.target_id AS "targetId", v.report_id AS "reportId", v.id AS "versionId", leaf.value, leaf.standing,
           o.agency_id IS NOT NULL AS counts
      FROM (${leavesInForce(quarter)} WHERE target_id = ANY(${targetIds}::integer[])) leaf
      JOIN report_version v ON v.id = leaf.report_version_id
      LEFT JOIN period_source o ON o.programme_id = ${quarter.programmeId} AND o.period_id = ${quarter.periodId}
                               AND o.target_id = leaf.target_id AND o.agency_id = leaf.agency_id
     ORDER BY leaf.target_id, v.id`.execute(db);
  return rows;
}
