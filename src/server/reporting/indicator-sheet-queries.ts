import { sql } from 'kysely';
import { samePeriodLastYear } from '#domain/reporting/period.ts';
import { earlierFigureOf } from './earlier-figure-queries.ts';
import type { ReportRow } from './report-queries.ts';
import type { SheetRow } from './sheet-queries.ts';

/** A category is measured as its indicator is, and no formula names it. */
const columns = sql`f.quantity_id AS "quantityId", f.whole_id AS "wholeId", f.part_kind AS "partKind", f.dimension, f.number, NULL AS "group",
  CASE WHEN f.part = 0 THEN i.name ELSE f.dimension || ': ' || f.category END AS name, i.unit, '' AS "asWritten", NULL AS comparator,
  NULL AS planned, NULL AS "plannedMax", NULL AS denominator, i.nature, NULL AS frequency, f.required AS "mustFill",
  json_build_object('code', CASE WHEN f.part = 0 THEN i.code ELSE i.code || '#' || f.part END, 'definition', i.definition,
                    'decimals', i.decimals, 'scaleMin', i.scale_min::text, 'scaleMax', i.scale_max::text,
                    'formula', CASE WHEN f.part = 0 THEN i.formula END) AS indicator`;

/** What the agency has in force for the indicator in another period, under whichever version of the form it was asked. */
const figureOf = (report: ReportRow, key: string | null) => sql`
  SELECT l.value, l.standing
    FROM report b
    JOIN report_form w ON w.id = b.form_id AND w.code = ${report.formCode}
    JOIN period q ON q.id = b.period_id AND q.key = ${key}
    JOIN report_line l ON l.report_version_id = b.in_force_version_id AND l.quantity_id = f.quantity_id AND l.year = q.year
   WHERE b.agency_id = ${report.agencyId} AND b.province_id = f_form.province_id`;

const earlierFigures = (report: ReportRow, previousKey: string | null) => sql`
  LEFT JOIN LATERAL (SELECT value::text AS "previousValue", standing AS "previousStanding"
                       FROM (${figureOf(report, previousKey)}) one) before ON true
  LEFT JOIN LATERAL (SELECT coalesce((SELECT value FROM (${figureOf(report, samePeriodLastYear(report.periodKey))}) one),
                                     ${earlierFigureOf(report, sql`f.quantity_id`)})::text AS "lastYearValue") last_year ON true`;

/** Every line of the form, with what the agency has drafted. */
export const draftedIndicators = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, d.value::text, coalesce(d.standing, 'preliminary') AS standing, d.note, d.obstacle, true AS owed, before.*, last_year.*
    FROM form_quantity f
    JOIN report_form f_form ON f_form.id = f.form_id
    JOIN indicator i ON i.id = f.indicator_id
    LEFT JOIN report_draft_line d ON d.report_id = ${report.id} AND d.quantity_id = f.quantity_id
    ${earlierFigures(report, previousKey)}
   WHERE f.form_id = ${report.formId}
   ORDER BY f.ordinal, f.part`;

export const indicatorsInForce = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, n.value::text, n.standing, n.note, n.obstacle, true AS owed, before.*, last_year.*
    FROM report_line n
    JOIN form_quantity f ON f.form_id = ${report.formId} AND f.quantity_id = n.quantity_id
    JOIN report_form f_form ON f_form.id = f.form_id
    JOIN indicator i ON i.id = f.indicator_id
    ${earlierFigures(report, previousKey)}
   WHERE n.report_version_id = ${report.inForceVersionId} AND n.year = ${report.year}
   ORDER BY f.ordinal, f.part`;

/** Of the lines sent, those of the form that a person fills; what is reckoned is never taken from outside. */
export const keepIndicatorFigures = (report: ReportRow) => sql`
  JOIN form_quantity f ON f.form_id = ${report.formId} AND f.quantity_id = l."quantityId"`;
