import { sql } from 'kysely';
import type { ExemptionView } from '#contract/exemption.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { ReportStatus } from '#domain/reporting/workflow.ts';
import type { Db } from '#server/db/database.ts';
import { exemptionColumn, exemptionOf } from './exemption-queries.ts';
import { outwardStep } from './outward-queries.ts';

/** One cell of the matrix: an agency that owes a report or may give one, and how far it is. */
export interface MatrixRow {
  reportId: number | null;
  /** Null where a form of indicators is filled, and then `formId` says which. */
  programmeId: number | null;
  formId: number | null;
  periodKey: string;
  agencyId: number;
  agencyName: string;
  agencyShortName: string;
  agencyKind: AgencyKind;
  formName: string;
  status: ReportStatus | null;
  filled: number;
  handedInAt: string | null;
  inForceVersionId: number | null;
  versionNumber: number | null;
  returnReason: string | null;
  /** How others see it; null until it has been handed in. */
  outwardStatus: ReportStatus | null;
  outwardReason: string | null;
  owed: boolean;
  /** How often it was sent back from outside its agency. */
  returns: number;
  exemption: ExemptionView | null;
  /** The agency ended and nobody stands for it: the report will not come. */
  closed: boolean;
  /** Agencies that owed it when they ended, by their short names. */
  receivedFrom: string[];
  /** How many figures of each frequency the agency owes. */
  perQuarter: number;
  perHalf: number;
  perYear: number;
  /** Figures that are owed in every period. */
  perPeriod: number;
}

/** How often others sent the report `r` back to its agency. */
export const returnsOf = sql`(SELECT count(*) FROM report_step WHERE report_id = r.id AND outward AND action = 'return')`;

/** Figures given in the report `r`: drafted ones `d` for its own agency alone, those in force `n` for everybody. */
export const filledOf = sql`
  LEFT JOIN LATERAL (SELECT count(*) AS filled FROM report_draft_line
                      WHERE report_id = r.id AND value IS NOT NULL AND r.agency_id = acting_agency()) d ON true
  LEFT JOIN LATERAL (SELECT count(*) AS filled FROM report_line
                      WHERE report_version_id = r.in_force_version_id AND value IS NOT NULL) n ON true`;

/** What was passed on of the cell `c` when an agency ended. */
export const passedColumns = sql`
  EXISTS (SELECT FROM passed_duty d WHERE d.period_id = c.period_id AND d.agency_id = c.agency_id AND d.heir_id IS NULL
             AND (d.programme_id = c.programme_id OR d.form_id = c.form_id)) AS closed,
  ARRAY (SELECT last.short_name
           FROM passed_duty d
           JOIN LATERAL (SELECT short_name FROM agency_state WHERE agency_id = d.agency_id ORDER BY valid DESC LIMIT 1) last ON true
          WHERE d.period_id = c.period_id AND d.heir_id = c.agency_id AND (d.programme_id = c.programme_id OR d.form_id = c.form_id)
          ORDER BY last.short_name) AS "receivedFrom"`;

export interface MatrixQuestion {
  provinceId: number;
  programmeId: number;
  /** Only these agencies' rows; null for all that one may see. */
  agencyIds: readonly number[] | null;
  /** Only this period; null for all of the year. */
  periodKey: string | null;
}

/** Every agency that owes a report, may give one, or has handed one in, × every period of the programme's year. */
export async function listMatrix(db: Db, question: MatrixQuestion): Promise<MatrixRow[]> {
  const { provinceId, programmeId, agencyIds, periodKey } = question;
  const { rows } = await sql<MatrixRow>`
    WITH owing AS (
      SELECT o.period_id, o.agency_id, bool_or(o.owed) AS owed,
             count(*) FILTER (WHERE o.owed AND t.frequency = 'quarter') AS quarter,
             count(*) FILTER (WHERE o.owed AND t.frequency = 'half') AS half,
             count(*) FILTER (WHERE o.owed AND t.frequency = 'year') AS year
        FROM period_source o JOIN target t ON t.id = o.target_id
       WHERE o.programme_id = ${programmeId} AND (${agencyIds}::integer[] IS NULL OR o.agency_id = ANY (${agencyIds}))
       GROUP BY o.period_id, o.agency_id
    ), cell AS (
      SELECT m.id AS programme_id, NULL::integer AS form_id, m.title, p.id AS period_id, p.key, p.starts_on, p.submission_due_on, a.agency_id
        FROM programme m
        JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
                     AND (${periodKey}::text IS NULL OR p.key = ${periodKey})
       CROSS JOIN LATERAL (
         SELECT agency_id FROM owing WHERE period_id = p.id
         UNION
         SELECT r.agency_id FROM report r JOIN report_form f ON f.id = r.form_id AND f.programme_id = m.id
          WHERE r.period_id = p.id AND r.in_force_version_id IS NOT NULL
            AND (${agencyIds}::integer[] IS NULL OR r.agency_id = ANY (${agencyIds}))) a
       WHERE m.id = ${programmeId} AND m.province_id = ${provinceId}
    )
    SELECT r.id AS "reportId", c.programme_id AS "programmeId", NULL AS "formId", c.key AS "periodKey", c.agency_id AS "agencyId",
           s.name AS "agencyName", s.short_name AS "agencyShortName", s.kind AS "agencyKind", coalesce(r.form_name, c.title) AS "formName", r.status,
           coalesce(nullif(d.filled, 0), n.filled, 0) AS filled, h.at AS "handedInAt", r.in_force_version_id AS "inForceVersionId",
           v.number AS "versionNumber", r.return_reason AS "returnReason", w.to_status AS "outwardStatus",
           w.reason AS "outwardReason", coalesce(o.owed, false) AS owed, ${returnsOf} AS returns, ${exemptionColumn} AS exemption,
           ${passedColumns}, coalesce(o.quarter, 0) AS "perQuarter",
           coalesce(o.half, 0) AS "perHalf", coalesce(o.year, 0) AS "perYear", 0 AS "perPeriod"
      FROM cell c
      -- As it was called when the report was due: an agency that has ended since keeps its row.
      JOIN LATERAL (SELECT name, short_name, kind FROM agency_state WHERE agency_id = c.agency_id
                     ORDER BY valid @> c.submission_due_on DESC, valid DESC LIMIT 1) s ON true
      LEFT JOIN owing o ON o.agency_id = c.agency_id AND o.period_id = c.period_id
      LEFT JOIN LATERAL (
        SELECT r.*, f.name AS form_name FROM report r
          JOIN report_form f ON f.id = r.form_id AND f.programme_id = c.programme_id
         WHERE r.period_id = c.period_id AND r.agency_id = c.agency_id) r ON true
      LEFT JOIN report_version v ON v.id = r.in_force_version_id
      ${exemptionOf({ period: 'c.period_id', agency: 'c.agency_id', programme: 'c.programme_id', form: 'c.form_id' })}
      LEFT JOIN LATERAL (${outwardStep('r.id')}) w ON true
      LEFT JOIN LATERAL (SELECT min(at) AS at FROM report_step WHERE report_id = r.id AND hands_in) h ON true
      ${filledOf}
     ORDER BY s.name COLLATE vietnamese, c.starts_on`.execute(db);
  return rows;
}
