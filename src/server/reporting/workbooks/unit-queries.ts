import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import type { ReportRow } from '../report-queries.ts';

/** A unit's place in a form and period: its report where it has opened one, else a report of number 0. */
export interface UnitReport extends ReportRow {
  parentId: number | null;
}

export interface UnitQuestion {
  provinceId: number;
  formId: number;
  periodKey: string;
  today: string;
  /** One unit only. */
  agencyId?: number;
}

/** Every unit that fills the form of indicators in the period, named as on its due day, in the order of names. */
export async function listUnitReports(db: Db, question: UnitQuestion): Promise<UnitReport[]> {
  const { provinceId, formId, periodKey, today, agencyId = null } = question;
  const { rows } = await sql<UnitReport>`
    SELECT coalesce(r.id, 0) AS id, coalesce(r.status, 'draft') AS status, coalesce(r.version, 1) AS version,
           u.agency_id AS "agencyId", s.name AS "agencyName", s.short_name AS "agencyShortName", s.parent_id AS "parentId",
           f.id AS "formId", f.name AS "formName", f.code AS "formCode", NULL AS "programmeId",
           f.asks_signature AS "asksSignature", f.narratives AS sections, p.id AS "periodId", p.key AS "periodKey", p.year,
           json_build_object('number', p.number, 'startsOn', p.starts_on, 'cutOffOn', p.cut_off_on,
                             'submissionDueOn', p.submission_due_on, 'consolidationDueOn', p.consolidation_due_on,
                             'closingTime', p.closing_time, 'legalBasis', g.legal_basis, 'legalBasisVerified', g.verified) AS period,
           r.latest_version_id AS "latestVersionId", r.in_force_version_id AS "inForceVersionId", NULL AS "inForceNumber",
           r.correction_reason AS "correctionReason", r.return_reason AS "returnReason", NULL AS "handedInAt",
           (SELECT agency_id FROM agency_function d WHERE d.province_id = f.province_id
               AND d.function = 'consolidates-targets' AND d.valid @> ${today}::date) AS "consolidatingAgencyId",
           false AS "periodClosed"
      FROM report_form f
      JOIN reporting_regime g ON g.id = f.regime_id
      JOIN period p ON p.province_id = f.province_id AND p.regime_code = g.code AND f.effective @> p.cut_off_on
      JOIN form_agency u ON u.form_id = f.id AND u.valid @> p.cut_off_on
      JOIN LATERAL (SELECT name, short_name, parent_id FROM agency_state WHERE agency_id = u.agency_id
                     ORDER BY valid @> p.submission_due_on DESC, valid DESC LIMIT 1) s ON true
      LEFT JOIN report r ON r.form_id = f.id AND r.period_id = p.id AND r.agency_id = u.agency_id
     WHERE f.id = ${formId} AND f.province_id = ${provinceId} AND p.key = ${periodKey}
       AND f.programme_id IS NULL AND f.status = 'issued'
       AND (${agencyId}::integer IS NULL OR u.agency_id = ${agencyId})
     ORDER BY s.name COLLATE vietnamese, u.agency_id`.execute(db);
  return rows;
}

export interface FillableForm {
  formId: number;
  code: string;
  name: string;
  periodKey: string;
  startsOn: string;
  submissionDueOn: string;
  /** Units that the asking agency leads or is: all of the form for those who see all. */
  units: number;
}

/** Forms of indicators × periods that have begun, with how many of the asking agency's units fill them, the latest first. */
export async function listFillableForms(
  db: Db,
  question: { provinceId: number; agencyId: number; all: boolean; today: string },
): Promise<FillableForm[]> {
  const { provinceId, agencyId, all, today } = question;
  const { rows } = await sql<FillableForm>`
    SELECT f.id AS "formId", f.code, f.name, p.key AS "periodKey", p.starts_on AS "startsOn",
           p.submission_due_on AS "submissionDueOn", count(DISTINCT u.agency_id)::integer AS units
      FROM report_form f
      JOIN reporting_regime g ON g.id = f.regime_id
      JOIN period p ON p.province_id = f.province_id AND p.regime_code = g.code AND f.effective @> p.cut_off_on
      JOIN form_agency u ON u.form_id = f.id AND u.valid @> p.cut_off_on
     WHERE f.province_id = ${provinceId} AND f.programme_id IS NULL AND f.status = 'issued'
       AND p.starts_on <= ${today}::date
       AND (${all} OR u.agency_id = ${agencyId} OR EXISTS (
             SELECT FROM agency_state s WHERE s.agency_id = u.agency_id AND s.parent_id = ${agencyId}
                AND s.valid @> p.cut_off_on))
     GROUP BY f.id, p.id
     ORDER BY p.starts_on DESC, p.key DESC, f.code`.execute(db);
  return rows;
}
