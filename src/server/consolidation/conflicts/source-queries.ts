import { sql } from 'kysely';
import type { ConflictSource } from '#contract/source-conflicts.ts';
import type { Db } from '#server/db/database.ts';

const person = (alias: string) => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'fullName', ${sql.ref(`${alias}.full_name`)}, 'title', ${sql.ref(`${alias}.title`)}) END`;

/** Versions by number, with who wrote and approved them. */
export async function listSources(db: Db, versionIds: readonly number[]): Promise<Map<number, ConflictSource>> {
  if (versionIds.length === 0) return new Map();
  const { rows } = await sql<ConflictSource>`
    SELECT v.id AS "versionId", v.report_id AS "reportId", v.number AS "versionNumber", f.name AS "formName",
           json_build_object('id', v.agency_id, 'name', s.name, 'shortName', s.short_name) AS agency,
           ${person('w')} AS "submittedBy", v.submitted_at AS "submittedAt", ${person('h')} AS "approvedBy", a.at AS "approvedAt", v.sha256
      FROM report_version v
      JOIN report r ON r.id = v.report_id
      JOIN report_form f ON f.id = r.form_id
      JOIN person w ON w.id = v.submitted_by
      JOIN LATERAL (SELECT name, short_name FROM agency_state WHERE agency_id = v.agency_id ORDER BY valid DESC LIMIT 1) s ON true
      LEFT JOIN report_step a ON a.report_version_id = v.id AND a.action = 'approve'
      LEFT JOIN person h ON h.id = a.person_id
     WHERE v.id = ANY(${[...versionIds]}::integer[])
     ORDER BY v.id`.execute(db);
  return new Map(rows.map((row) => [row.versionId, row]));
}

export interface QuantityName {
  id: number;
  name: string;
  unit: string | null;
}

export async function listQuantityNames(db: Db, ids: readonly number[]): Promise<Map<number, QuantityName>> {
  const { rows } = await sql<QuantityName>`
    SELECT id, name, unit FROM indicator WHERE id = ANY(${[...ids]}::integer[])
    UNION ALL
    SELECT id, concat_ws(' ', number, name), unit FROM target WHERE id = ANY(${[...ids]}::integer[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The province's programmes that have a quarter of this key. */
export async function listProgrammesOf(db: Db, provinceId: number, periodKey: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT m.id FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
     WHERE m.province_id = ${provinceId} AND p.key = ${periodKey} ORDER BY m.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Periods in which something has been handed in, the latest first. */
export async function listPeriodsWithFigures(db: Db, provinceId: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    SELECT p.key FROM consolidation_round c JOIN period p ON p.id = c.period_id
     WHERE c.province_id = ${provinceId} GROUP BY p.key ORDER BY max(p.cut_off_on) DESC, p.key DESC`.execute(db);
  return rows.map(({ key }) => key);
}
