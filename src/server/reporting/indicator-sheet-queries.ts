import { sql } from 'kysely';
import { samePeriodLastYear } from '#domain/reporting/period.ts';
import { earlierFigureOf } from './earlier-figure-queries.ts';
import type { ReportRow } from './report-queries.ts';
import type { SheetRow } from './sheet-queries.ts';

const columns = sql`i.id AS "quantityId", f.part_of_id AS "wholeId", CASE WHEN f.part_of_id IS NOT NULL THEN 'of-which' END AS "partKind",
  f.number, NULL AS "group", i.name, i.unit, '' AS "asWritten", NULL AS comparator, NULL AS planned, NULL AS "plannedMax",
  NULL AS denominator, i.nature, NULL AS frequency, f.required AS "mustFill",
  json_build_object('code', i.code, 'definition', i.definition, 'decimals', i.decimals, 'scaleMin', i.scale_min::text,
                    'scaleMax', i.scale_max::text, 'formula', i.formula) AS indicator`;

/** What the agency has in force for the indicator in another period, under whichever version of the form it was asked. */
const figureOf = (report: ReportRow, key: string | null) => sql`
  SELECT l.value, l.standing
    FROM report b
    JOIN report_form w ON w.id = b.form_id AND w.code = ${report.formCode}
    JOIN period q ON q.id = b.period_id AND q.key = ${key}
    JOIN report_line l ON l.report_version_id = b.in_force_version_id AND l.quantity_id = i.id AND l.year = q.year
   WHERE b.agency_id = ${report.agencyId} AND b.province_id = f_form.province_id`;

const earlierFigures = (report: ReportRow, previousKey: string | null) => sql`
  LEFT JOIN LATERAL (SELECT value::text AS "previousValue", standing AS "previousStanding"
                       FROM (${figureOf(report, previousKey)}) one) before ON true
  LEFT JOIN LATERAL (SELECT coalesce((SELECT value FROM (${figureOf(report, samePeriodLastYear(report.periodKey))}) one),
                                     ${earlierFigureOf(report, sql`i.id`)})::text AS "lastYearValue") last_year ON true`;

/** Every line of the form, with what the agency has drafted. */
export const draftedIndicators = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, d.value::text, coalesce(d.standing, 'preliminary') AS standing, d.note, d.obstacle, true AS owed, before.*, last_year.*
    FROM form_line f
    JOIN report_form f_form ON f_form.id = f.form_id
    JOIN indicator i ON i.id = f.indicator_id
    LEFT JOIN report_draft_line d ON d.report_id = ${report.id} AND d.quantity_id = i.id
    ${earlierFigures(report, previousKey)}
   WHERE f.form_id = ${report.formId}
   ORDER BY f.ordinal`;

export const indicatorsInForce = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, n.value::text, n.standing, n.note, n.obstacle, true AS owed, before.*, last_year.*
    FROM report_line n
    JOIN form_line f ON f.form_id = ${report.formId} AND f.indicator_id = n.quantity_id
    JOIN report_form f_form ON f_form.id = f.form_id
    JOIN indicator i ON i.id = n.quantity_id
    ${earlierFigures(report, previousKey)}
   WHERE n.report_version_id = ${report.inForceVersionId} AND n.year = ${report.year}
   ORDER BY f.ordinal`;

/** Of the lines sent, those of the form that a person fills; what is reckoned is never taken from outside. */
export const keepIndicatorFigures = (report: ReportRow) => sql`
  JOIN form_line f ON f.form_id = ${report.formId} AND f.indicator_id = l."quantityId"`;
