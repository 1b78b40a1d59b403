import { sql } from 'kysely';
import type { ExemptionView } from '#contract/exemption.ts';
import type { Db } from '#server/db/database.ts';
import { personRef } from './version-queries.ts';

/** Joins the exemption in force as `x`, and its person as `xp`, to a cell with these columns. */
export const exemptionOf = (at: { period: string; agency: string; programme: string; form: string }) => sql`
  LEFT JOIN report_exemption x ON x.revoked_at IS NULL AND x.period_id = ${sql.ref(at.period)} AND x.agency_id = ${sql.ref(at.agency)}
        AND (x.programme_id = ${sql.ref(at.programme)} OR (${sql.ref(at.programme)} IS NULL AND x.form_id = ${sql.ref(at.form)}))
  LEFT JOIN person xp ON xp.id = x.granted_by`;

export const exemptionColumn = sql`CASE WHEN x.id IS NOT NULL THEN json_build_object(
  'id', x.id, 'version', x.version, 'reason', x.reason, 'by', ${personRef('xp')},
  'at', to_char(x.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END`;

export interface ExemptionPlace {
  provinceId: number;
  programmeId: number | null;
  formId: number | null;
  periodId: number;
  agencyId: number;
}

/** Excuses once; undefined where the agency is excused already. */
export async function insertExemption(
  db: Db,
  { provinceId, programmeId, formId, periodId, agencyId }: ExemptionPlace,
  granted: { reason: string; by: number; at: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO report_exemption (province_id, programme_id, form_id, period_id, agency_id, reason, granted_by, granted_at)
    VALUES (${provinceId}, ${programmeId}, ${formId}, ${periodId}, ${agencyId}, ${granted.reason}, ${granted.by}, ${granted.at})
    ON CONFLICT DO NOTHING RETURNING id`.execute(db);
  return rows[0]?.id;
}

export interface ExemptionRow extends Pick<ExemptionView, 'id' | 'version'> {
  agencyName: string;
  periodKey: string;
  askerName: string;
  revoked: boolean;
}

export async function findExemption(db: Db, id: number): Promise<ExemptionRow | undefined> {
  const { rows } = await sql<ExemptionRow>`
    SELECT x.id, x.version, s.short_name AS "agencyName", p.key AS "periodKey", coalesce(f.name, m.title) AS "askerName",
           x.revoked_at IS NOT NULL AS revoked
      FROM report_exemption x
      JOIN period p ON p.id = x.period_id
      LEFT JOIN report_form f ON f.id = x.form_id
      LEFT JOIN programme m ON m.id = x.programme_id
      JOIN LATERAL (SELECT short_name FROM agency_state WHERE agency_id = x.agency_id
                     ORDER BY valid @> p.submission_due_on DESC, valid DESC LIMIT 1) s ON true
     WHERE x.id = ${id} FOR UPDATE OF x`.execute(db);
  return rows[0];
}

/** Writes only over the version that was read; says whether it did. */
export async function endExemption(
  db: Db,
  id: number,
  version: number,
  revoked: { because: string; by: number; at: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE report_exemption
       SET revoked_by = ${revoked.by}, revoked_at = ${revoked.at}, revoked_because = ${revoked.because}, version = version + 1
     WHERE id = ${id} AND version = ${version} AND revoked_at IS NULL`.execute(db);
  return numAffectedRows === 1n;
}

/** Who consolidates targets in the province on that day. */
export async function findConsolidatingAgency(db: Db, provinceId: number, today: string): Promise<number | null> {
  const { rows } = await sql<{ agencyId: number }>`
    SELECT agency_id AS "agencyId" FROM agency_function
     WHERE province_id = ${provinceId} AND function = 'consolidates-targets' AND valid @> ${today}::date`.execute(db);
  return rows[0]?.agencyId ?? null;
}
