import { sql } from 'kysely';
import type { NamedForm, OwedReport } from '#domain/agencies/duties/holdings.ts';
import type { Db } from '#server/db/database.ts';

const notExcused = (programme: string, form: string) => sql`
  NOT EXISTS (SELECT FROM report_exemption x WHERE x.revoked_at IS NULL AND x.period_id = o.period_id AND x.agency_id = o.agency_id
                 AND (x.programme_id = ${sql.ref(programme)} OR x.form_id = ${sql.ref(form)}))`;

/**
 * Reports that these agencies owe and have not handed in: of programmes what was due before the day, of forms what was asked for before
 * it. What falls due later under a programme goes with its assignment; what was closed without a report or excused is owed no more.
 */
export async function listOwedReports(
  db: Db,
  provinceId: number,
  agencyIds: readonly number[],
  day: string,
): Promise<OwedReport[]> {
  const { rows } = await sql<OwedReport>`
    WITH owing AS (
      SELECT DISTINCT o.programme_id, NULL::integer AS form_id, m.title AS name, o.period_id, o.agency_id
        FROM period_source o
        JOIN programme m ON m.id = o.programme_id AND m.province_id = ${provinceId}
        JOIN period p ON p.id = o.period_id AND p.submission_due_on < ${day}
       WHERE o.owed AND o.agency_id = ANY (${agencyIds}::integer[])
         AND coalesce((SELECT c.status FROM consolidation c WHERE c.programme_id = o.programme_id AND c.period_id = o.period_id
                        ORDER BY c.number DESC LIMIT 1), 'open') <> 'frozen'
      UNION ALL
      SELECT DISTINCT NULL::integer, f.id, f.name, p.id, coalesce(passed.heir_id, u.agency_id)
        FROM report_form f
        JOIN reporting_regime g ON g.id = f.regime_id
        JOIN period p ON p.province_id = f.province_id AND p.regime_code = g.code AND f.effective @> p.cut_off_on
                     AND p.cut_off_on < ${day} AND p.submission_due_on >= coalesce(f.issued_on, p.submission_due_on)
        JOIN form_agency u ON u.form_id = f.id AND u.valid @> p.cut_off_on
        LEFT JOIN passed_duty passed ON passed.form_id = f.id AND passed.period_id = p.id AND passed.agency_id = u.agency_id
       WHERE f.province_id = ${provinceId} AND f.programme_id IS NULL AND f.status = 'issued'
         AND coalesce(passed.heir_id, u.agency_id) = ANY (${agencyIds}::integer[]))
    SELECT o.programme_id AS "programmeId", o.form_id AS "formId", o.name AS "formName", o.period_id AS "periodId", p.key AS "periodKey",
           o.agency_id AS "agencyId", r.id AS "reportId"
      FROM owing o
      JOIN period p ON p.id = o.period_id
      LEFT JOIN LATERAL (
        SELECT report.* FROM report JOIN report_form f ON f.id = report.form_id
         WHERE report.period_id = o.period_id AND report.agency_id = o.agency_id
           AND (f.programme_id = o.programme_id OR f.id = o.form_id)) r ON true
     WHERE r.in_force_version_id IS NULL AND ${notExcused('o.programme_id', 'o.form_id')}
     ORDER BY p.starts_on, o.name, o.agency_id`.execute(db);
  return rows;
}

/** Forms in force on the day or later that name these agencies. */
export async function listNamedForms(db: Db, agencyIds: readonly number[], day: string): Promise<NamedForm[]> {
  const { rows } = await sql<NamedForm>`
    SELECT f.id AS "formId", f.name AS "formName", u.agency_id AS "agencyId"
      FROM (SELECT form_id, agency_id FROM form_unit UNION SELECT form_id, agency_id FROM form_heir) u
      JOIN report_form f ON f.id = u.form_id AND f.status = 'issued' AND f.effective && daterange(${day}, NULL)
     WHERE u.agency_id = ANY (${agencyIds}::integer[]) ORDER BY f.name, u.agency_id`.execute(db);
  return rows;
}

export interface KeptDuty {
  readonly owed: OwedReport;
  readonly heirId: number | null;
}

/** Keeps who owes what from now on; what had come to the agency that ends goes on with it. */
export async function saveDuties(db: Db, duties: readonly KeptDuty[], eventId: number): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(duties.map(({ owed, heirId }) => ({ ...owed, heirId })))}::jsonb)
    AS given ("programmeId" integer, "formId" integer, "periodId" integer, "agencyId" integer, "heirId" integer)`;
  await sql`
    UPDATE passed_duty kept SET heir_id = given."heirId" FROM ${given}
     WHERE kept.heir_id = given."agencyId" AND kept.period_id = given."periodId"
       AND (kept.programme_id = given."programmeId" OR kept.form_id = given."formId")`.execute(db);
  await sql`
    INSERT INTO passed_duty (event_id, period_id, programme_id, form_id, agency_id, heir_id)
    SELECT ${eventId}, "periodId", "programmeId", "formId", "agencyId", "heirId" FROM ${given}
    ON CONFLICT DO NOTHING`.execute(db);
}

/** The heir fills the form from the day on, unless it does so already. */
export async function saveFormHeir(
  db: Db,
  { formId, heirId }: { readonly formId: number; readonly heirId: number },
  { eventId, effectiveOn }: { readonly eventId: number; readonly effectiveOn: string },
): Promise<void> {
  await sql`
    INSERT INTO form_heir (event_id, form_id, agency_id, from_day)
    SELECT ${eventId}, ${formId}, ${heirId}, ${effectiveOn}
     WHERE NOT EXISTS (SELECT FROM form_agency u
                        WHERE u.form_id = ${formId} AND u.agency_id = ${heirId} AND u.valid @> ${effectiveOn}::date)
    ON CONFLICT DO NOTHING`.execute(db);
}
