import { sql } from 'kysely';
import type { FrozenRound } from '#domain/consolidation/frozen-round.ts';
import type { NodeSums } from '#domain/consolidation/node-sums.ts';
import type { Db } from '#server/db/database.ts';

export interface StoredRound extends FrozenRound {
  id: number;
  formName: string;
  sha256: string;
}

/** The forms' frozen rounds with all that was frozen; one at a time, since a large one is some megabytes. */
export async function findStoredRound(
  db: Db,
  provinceId: number | null,
  after: number,
): Promise<StoredRound | undefined> {
  const { rows } = await sql<StoredRound>`
    SELECT z.id, z.form_id AS "formId", f.name AS "formName", p.key AS "periodKey", z.number, z.frozen_by AS "frozenBy",
           z.frozen_at AS "frozenAt", z.remark, z.lines, z.places, z.leaves, z.choices, z.sha256,
           coalesce((SELECT json_agg(json_build_object('agencyId', c.agency_id, 'cells', c.cells)) FROM frozen_place c
                      WHERE c.frozen_id = z.id), '[]') AS figures
      FROM frozen_round z JOIN report_form f ON f.id = z.form_id JOIN period p ON p.id = z.period_id
     WHERE z.id > ${after} AND (${provinceId}::integer IS NULL OR z.province_id = ${provinceId})
     ORDER BY z.id LIMIT 1`.execute(db);
  return rows[0];
}

export interface RecomputedSums extends NodeSums {
  nodeId: number;
  quantityId: number;
}

/**
 * A frozen round's sums made again from the lines of the versions that it names, with what was chosen in the place of a unit's own
 * figure: by another statement than the one that keeps the sums.
 */
export async function recomputeRound(db: Db, frozenId: number): Promise<RecomputedSums[]> {
  const { rows } = await sql<RecomputedSums>`
    WITH frozen AS (SELECT * FROM frozen_round WHERE id = ${frozenId}),
    rule AS (SELECT r.* FROM frozen, jsonb_to_recordset(lines) AS r("quantityId" integer, combination text, "weightId" integer)),
    place AS (SELECT x.* FROM frozen, jsonb_to_recordset(places) AS x("agencyId" integer, path integer[])),
    unit AS (SELECT u.* FROM frozen, jsonb_to_recordset(leaves) AS u("agencyId" integer, "versionId" integer, "handedInAt" timestamptz)),
    choice AS (SELECT c.* FROM frozen, jsonb_to_recordset(choices) AS c("agencyId" integer, "quantityId" integer, "versionId" integer)),
    line AS MATERIALIZED (
      SELECT u."agencyId", u."handedInAt", l.quantity_id, coalesce(o.value, l.value) AS value, coalesce(o.standing, l.standing) AS standing
        FROM unit u
        JOIN report_line l ON l.report_version_id = u."versionId" AND l.value IS NOT NULL
        LEFT JOIN choice c ON c."agencyId" = u."agencyId" AND c."quantityId" = l.quantity_id
        LEFT JOIN report_line o ON o.report_version_id = c."versionId" AND o.quantity_id = l.quantity_id AND o.year = l.year),
    given AS (
      SELECT n.node_id, l.*, r.combination, w.value AS weight,
             rank() OVER (PARTITION BY n.node_id, l.quantity_id ORDER BY l."handedInAt" DESC NULLS LAST) AS turn
        FROM line l
        JOIN rule r ON r."quantityId" = l.quantity_id
        JOIN place p ON p."agencyId" = l."agencyId"
       CROSS JOIN unnest(p.path) n(node_id)
        LEFT JOIN line w ON w."agencyId" = l."agencyId" AND w.quantity_id = r."weightId" AND r.combination = 'weighted-mean')
    SELECT node_id AS "nodeId", quantity_id AS "quantityId", count(*)::integer AS given,
           count(*) FILTER (WHERE standing = 'estimate')::integer AS estimates,
           count(*) FILTER (WHERE standing = 'preliminary')::integer AS preliminaries, trim_scale(sum(value)) AS total,
           trim_scale(sum(value * weight)) AS "weightedTotal", trim_scale(sum(weight)) AS "weightTotal",
           CASE WHEN combination = 'weighted-mean' THEN count(*) FILTER (WHERE weight IS NULL)::integer END AS unweighted,
           CASE WHEN combination = 'last' THEN min(value) FILTER (WHERE turn = 1) END AS "lastValue",
           CASE WHEN combination = 'last' THEN min(value) FILTER (WHERE turn = 1) <> max(value) FILTER (WHERE turn = 1) END AS "lastDiffers"
      FROM given GROUP BY node_id, quantity_id, combination`.execute(db);
  return rows;
}
