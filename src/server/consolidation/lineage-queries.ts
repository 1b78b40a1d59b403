import { sql } from 'kysely';
import type { LineageView } from '#contract/consolidation.ts';
import type { Db } from '#server/db/database.ts';
import { leavesInForce, type QuarterRow } from './compute-queries.ts';

export type LeafRow = LineageView['leaves'][number];

const person = (alias: string) => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'fullName', ${sql.ref(`${alias}.full_name`)}, 'title', ${sql.ref(`${alias}.title`)}) END`;

/** The exact versions that made a frozen figure. */
const frozenLeaves = (figureId: number) => sql`
  SELECT report_version_id, used FROM consolidated_leaf WHERE figure_id = ${figureId}`;

/** The versions in force that make an open figure now. */
const openLeaves = (quarter: QuarterRow, targetId: number, chosen: readonly number[] | null) => sql`
  SELECT leaf.report_version_id,
         CASE WHEN ${chosen}::integer[] IS NULL THEN t.operator <> 'none' AND o.agency_id IS NOT NULL
              ELSE leaf.report_version_id = ANY(${chosen}::integer[]) END AS used
    FROM (${leavesInForce(quarter)} WHERE target_id = ${targetId}) leaf
    JOIN target t ON t.id = leaf.target_id
    LEFT JOIN period_source o ON o.programme_id = ${quarter.programmeId} AND o.period_id = ${quarter.periodId}
                             AND o.target_id = leaf.target_id AND o.agency_id = leaf.agency_id`;

export interface LineageQuestion {
  quarter: QuarterRow;
  targetId: number;
  /** The frozen figure; null while the quarter is open. */
  figureId: number | null;
  /** Of an open figure, the versions that somebody chose instead of the rule's. */
  chosenVersionIds: readonly number[] | null;
}

/** From a province's figure down to each signed version: agency, people, times, hash, and the versions before it. */
export async function listLeaves(
  db: Db,
  { quarter, targetId, figureId, chosenVersionIds }: LineageQuestion,
): Promise<LeafRow[]> {
  const { rows } = await sql<LeafRow>`
    WITH leaf AS (${figureId === null ? openLeaves(quarter, targetId, chosenVersionIds) : frozenLeaves(figureId)})
    SELECT json_build_object('id', v.agency_id, 'name', v.snapshot -> 'agency' ->> 'name', 'shortName', s.short_name) AS agency,
           v.report_id AS "reportId", v.number AS "versionNumber", l.value, l.standing, leaf.used, l.note, v.sha256,
           ${person('w')} AS "submittedBy", v.submitted_at AS "submittedAt",
           ${person('h')} AS "approvedBy", a.at AS "approvedAt",
           coalesce((SELECT json_agg(json_build_object('versionNumber', b.number, 'value', k.value::text, 'standing', k.standing,
                                                       'at', to_char(z.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reason', b.reason)
                                     ORDER BY b.number)
                       FROM report_version b
                       JOIN report_step z ON z.report_version_id = b.id AND z.hands_in
                       LEFT JOIN report_line k ON k.report_version_id = b.id AND k.quantity_id = l.quantity_id AND k.year = l.year
                      WHERE b.report_id = v.report_id AND b.number < v.number), '[]') AS earlier
      FROM leaf
      JOIN report_version v ON v.id = leaf.report_version_id
      JOIN report_line l ON l.report_version_id = v.id AND l.quantity_id = ${targetId} AND l.year = ${quarter.programmeYear}
      JOIN person w ON w.id = v.submitted_by
      JOIN LATERAL (SELECT short_name FROM agency_state WHERE agency_id = v.agency_id ORDER BY valid DESC LIMIT 1) s ON true
      LEFT JOIN report_step a ON a.report_version_id = v.id AND a.action = 'approve'
      LEFT JOIN person h ON h.id = a.person_id
     WHERE l.value IS NOT NULL
     ORDER BY leaf.used DESC, v.agency_id`.execute(db);
  return rows;
}

/** The programme that a target of the province belongs to. */
export async function findProgrammeOf(db: Db, provinceId: number, targetId: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    SELECT programme_id AS id FROM target WHERE id = ${targetId} AND province_id = ${provinceId}`.execute(db);
  return rows[0]?.id;
}
