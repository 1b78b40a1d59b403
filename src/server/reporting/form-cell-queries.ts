import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import { exemptionColumn, exemptionOf } from './exemption-queries.ts';
import { filledOf, type MatrixRow, passedColumns, returnsOf } from './matrix-queries.ts';
import { outwardStep } from './outward-queries.ts';
import type { PeriodRow } from './period-queries.ts';

/** A form of indicators meets the periods of its regime that end while it is in force. */
const formPeriods = sql`
  report_form f
    JOIN reporting_regime g ON g.id = f.regime_id
    JOIN period p ON p.province_id = f.province_id AND p.regime_code = g.code AND f.effective @> p.cut_off_on`;
/** Units that the form `f` asks in the period `p`, as `u`; what an agency owed when it ended is asked of its heir. */
const askedUnits = sql`
  LATERAL (SELECT coalesce(d.heir_id, x.agency_id) AS agency_id
             FROM form_agency x
             LEFT JOIN passed_duty d ON d.form_id = f.id AND d.period_id = p.id AND d.agency_id = x.agency_id
            WHERE x.form_id = f.id AND x.valid @> p.cut_off_on) u`;
const isAskedForm = sql`f.programme_id IS NULL AND f.status = 'issued'`;

export interface FormPlace {
  periodId: number;
  formName: string;
  startsOn: string;
  /** The agency fills the form on the day of the cut-off. */
  asked: boolean;
}

export async function findFormPlace(
  db: Db,
  question: { provinceId: number; formId: number; periodKey: string; agencyId: number },
): Promise<FormPlace | undefined> {
  const { rows } = await sql<FormPlace>`
    SELECT p.id AS "periodId", f.name AS "formName", p.starts_on AS "startsOn",
           EXISTS (SELECT FROM ${askedUnits} WHERE u.agency_id = ${question.agencyId}) AS asked
      FROM ${formPeriods}
     WHERE f.id = ${question.formId} AND f.province_id = ${question.provinceId} AND p.key = ${question.periodKey}
       AND ${isAskedForm}`.execute(db);
  return rows[0];
}

/** Forms in force in the year that the agency fills; every one of the province for those who see all. */
export async function listAskedForms(
  db: Db,
  { provinceId, agencyIds, year }: { provinceId: number; agencyIds: readonly number[] | null; year: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT DISTINCT f.id
      FROM ${formPeriods}
      JOIN ${askedUnits} ON true
     WHERE f.province_id = ${provinceId} AND p.year = ${year} AND ${isAskedForm}
       AND (${agencyIds}::integer[] IS NULL OR u.agency_id = ANY (${agencyIds})) ORDER BY f.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The periods in which the form is filled, of one year. */
export async function listFormPeriods(db: Db, provinceId: number, formId: number, year: number): Promise<PeriodRow[]> {
  const { rows } = await sql<PeriodRow>`
    SELECT p.id, p.key, p.year, p.number, p.starts_on AS "startsOn", p.cut_off_on AS "cutOffOn",
           p.submission_due_on AS "submissionDueOn", p.consolidation_due_on AS "consolidationDueOn",
           p.closing_time AS "closingTime", p.due_days AS "dueDays", g.legal_basis AS "legalBasis", g.verified AS "legalBasisVerified", false AS closed
      FROM ${formPeriods}
     WHERE f.id = ${formId} AND f.province_id = ${provinceId} AND p.year = ${year} ORDER BY p.starts_on`.execute(db);
  return rows;
}

export interface FormQuestion {
  provinceId: number;
  formId: number;
  year: number;
  /** Only these agencies'; null for all. */
  agencyIds: readonly number[] | null;
}

/** Every agency that fills the form × every period of the year. */
export async function listFormCells(db: Db, question: FormQuestion): Promise<MatrixRow[]> {
  const { provinceId, formId, year, agencyIds } = question;
  const { rows } = await sql<MatrixRow>`
    WITH cell AS (
      SELECT DISTINCT f.id AS form_id, NULL::integer AS programme_id, f.name AS form_name, p.id AS period_id, p.key, p.starts_on, p.submission_due_on, u.agency_id,
             coalesce(f.issued_on <= p.submission_due_on, true) AS owed
        FROM ${formPeriods}
        JOIN ${askedUnits} ON true
       WHERE f.id = ${formId} AND f.province_id = ${provinceId} AND p.year = ${year} AND ${isAskedForm}
         AND (${agencyIds}::integer[] IS NULL OR u.agency_id = ANY (${agencyIds}))
    ), asked AS (
      SELECT count(*) FILTER (WHERE l.required AND (i.formula IS NULL OR l.part > 0)) AS lines
        FROM form_quantity l JOIN indicator i ON i.id = l.indicator_id WHERE l.form_id = ${formId}
    )
    SELECT r.id AS "reportId", NULL AS "programmeId", c.form_id AS "formId", c.key AS "periodKey", c.agency_id AS "agencyId",
           s.name AS "agencyName", s.short_name AS "agencyShortName", s.kind AS "agencyKind", c.form_name AS "formName", r.status,
           coalesce(nullif(d.filled, 0), n.filled, 0) AS filled, h.at AS "handedInAt",
           r.in_force_version_id AS "inForceVersionId", v.number AS "versionNumber", r.return_reason AS "returnReason",
           w.to_status AS "outwardStatus", w.reason AS "outwardReason", c.owed, ${returnsOf} AS returns, ${exemptionColumn} AS exemption,
           ${passedColumns}, 0 AS "perQuarter", 0 AS "perHalf", 0 AS "perYear",
           asked.lines AS "perPeriod"
      FROM cell c CROSS JOIN asked
      JOIN LATERAL (SELECT name, short_name, kind FROM agency_state WHERE agency_id = c.agency_id
                     ORDER BY valid @> c.submission_due_on DESC, valid DESC LIMIT 1) s ON true
      LEFT JOIN report r ON r.form_id = c.form_id AND r.period_id = c.period_id AND r.agency_id = c.agency_id
      LEFT JOIN report_version v ON v.id = r.in_force_version_id
      ${exemptionOf({ period: 'c.period_id', agency: 'c.agency_id', programme: 'c.programme_id', form: 'c.form_id' })}
      LEFT JOIN LATERAL (${outwardStep('r.id')}) w ON true
      LEFT JOIN LATERAL (SELECT min(at) AS at FROM report_step WHERE report_id = r.id AND hands_in) h ON true
      ${filledOf}
     ORDER BY s.name COLLATE vietnamese, c.starts_on`.execute(db);
  return rows;
}
