import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import type { FrozenFigure } from '#domain/consolidation/frozen-content.ts';
import type { Db } from '#server/db/database.ts';
import { leavesInForce, type QuarterRow } from './compute-queries.ts';

export interface ConsolidationRow {
  id: number;
  number: number;
  status: 'open' | 'frozen';
  computedAt: string;
  frozenAt: string | null;
  frozenBy: PersonRef | null;
  remark: string | null;
  sha256: string | null;
}

/** The consolidations of a quarter that were written down: frozen ones, and one that was opened again; latest first. */
export async function listConsolidations(db: Db, quarter: QuarterRow): Promise<ConsolidationRow[]> {
  const { rows } = await sql<ConsolidationRow>`
    SELECT c.id, c.number, c.status, c.computed_at AS "computedAt", c.frozen_at AS "frozenAt", c.remark, c.sha256,
           CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) END AS "frozenBy"
      FROM consolidation c LEFT JOIN person p ON p.id = c.frozen_by
     WHERE c.programme_id = ${quarter.programmeId} AND c.period_id = ${quarter.periodId}
     ORDER BY c.number DESC`.execute(db);
  return rows;
}

export async function findConsolidatingAgency(db: Db, provinceId: number, today: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    SELECT agency_id AS id FROM agency_function
     WHERE province_id = ${provinceId} AND function = 'consolidates-targets' AND valid @> ${today}::date`.execute(db);
  return rows[0]?.id ?? null;
}

export interface NewConsolidation {
  provinceId: number;
  number: number;
  at: string;
  remark: string | null;
}

/** Opens the next number of a quarter. */
export async function insertOpen(db: Db, quarter: QuarterRow, next: NewConsolidation): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO consolidation (province_id, programme_id, period_id, number, computed_at, remark)
    VALUES (${next.provinceId}, ${quarter.programmeId}, ${quarter.periodId}, ${next.number}, ${next.at}, ${next.remark})
    RETURNING id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the consolidation was not written');
  return row.id;
}

/** Writes the figures, and the exact versions in force that made each of them. */
export async function insertFigures(
  db: Db,
  id: number,
  quarter: QuarterRow,
  figures: readonly (Omit<FrozenFigure, 'leaves'> & { chosenVersionIds: readonly number[] | null })[],
): Promise<void> {
  await sql`
    INSERT INTO consolidated_figure (consolidation_id, target_id, value, standing, completeness, expected_sources,
                                     received_sources, late_sources, contradictions, choice_id)
    SELECT ${id}, f."targetId", f.value, f.standing, f.completeness, f."expectedSources", f."receivedSources",
           f."lateSources", f.contradictions, f."choiceId"
      FROM json_to_recordset(${JSON.stringify(figures)}::json)
           AS f("targetId" integer, value numeric, standing text, completeness text, "expectedSources" smallint,
                "receivedSources" smallint, "lateSources" smallint, contradictions jsonb, "choiceId" integer)`.execute(
    db,
  );
  const chosen = figures.flatMap(({ targetId, chosenVersionIds }) =>
    (chosenVersionIds ?? []).map((versionId) => ({ targetId, versionId })),
  );
  await sql`
    INSERT INTO consolidated_leaf (figure_id, report_version_id, agency_id, value, used)
    SELECT f.id, leaf.report_version_id, leaf.agency_id, leaf.value,
           CASE WHEN f.choice_id IS NULL THEN t.operator <> 'none' AND o.agency_id IS NOT NULL
                ELSE (leaf.target_id, leaf.report_version_id) IN (
                       SELECT "targetId", "versionId" FROM json_to_recordset(${JSON.stringify(chosen)}::json)
                         AS chosen("targetId" integer, "versionId" integer)) END
      FROM (${leavesInForce(quarter)}) leaf
      JOIN consolidated_figure f ON f.consolidation_id = ${id} AND f.target_id = leaf.target_id
      JOIN target t ON t.id = f.target_id
      LEFT JOIN period_source o ON o.programme_id = ${quarter.programmeId} AND o.period_id = ${quarter.periodId}
                               AND o.target_id = leaf.target_id AND o.agency_id = leaf.agency_id`.execute(db);
}

/** What was frozen, read back as it stands in the tables. */
export async function listFrozenFigures(
  db: Db,
  consolidationId: number,
): Promise<(FrozenFigure & { figureId: number })[]> {
  const { rows } = await sql<FrozenFigure & { figureId: number }>`
    SELECT f.id AS "figureId", f.target_id AS "targetId", f.value, f.standing, f.completeness,
           f.expected_sources AS "expectedSources", f.received_sources AS "receivedSources",
           f.late_sources AS "lateSources", f.contradictions, f.choice_id AS "choiceId",
           coalesce((SELECT json_agg(json_build_object('reportVersionId', l.report_version_id, 'agencyId', l.agency_id,
                                                       'value', l.value::text, 'used', l.used))
                       FROM consolidated_leaf l WHERE l.figure_id = f.id), '[]') AS leaves
      FROM consolidated_figure f WHERE f.consolidation_id = ${consolidationId}`.execute(db);
  return rows;
}

export interface Seal {
  at: string;
  personId: number;
  remark: string | null;
  sha256: string;
}

export async function sealConsolidation(db: Db, id: number, seal: Seal): Promise<void> {
  await sql`
    UPDATE consolidation
       SET status = 'frozen', computed_at = ${seal.at}, frozen_at = ${seal.at}, frozen_by = ${seal.personId},
           remark = ${seal.remark}, sha256 = ${seal.sha256}, version = version + 1
     WHERE id = ${id}`.execute(db);
}
