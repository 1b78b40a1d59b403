import { sql } from 'kysely';
import { earlierFigureOf } from './earlier-figure-queries.ts';
import type { ReportRow } from './report-queries.ts';
import type { SheetRow } from './sheet-queries.ts';

const columns = sql`t.id AS "quantityId", t.whole_id AS "wholeId", t.part_kind AS "partKind", NULL AS dimension, t.number, t.group_name AS "group",
  t.name, t.unit, t.as_written AS "asWritten", t.comparator, t.value::text AS planned, t.value_max::text AS "plannedMax",
  t.denominator::text, t.nature, t.frequency, true AS "mustFill", NULL AS indicator`;

/** A programme lasts a year: last year's figure of its target comes from history only. */
const lastYear = (report: ReportRow) => sql`${earlierFigureOf(report, sql`t.id`)}::text AS "lastYearValue"`;

/** The agency's figures in force for the period before, in the same programme and year. */
const previousFigures = (report: ReportRow, previousKey: string | null) => sql`
  LEFT JOIN LATERAL (
    SELECT l.value::text AS "previousValue", l.standing AS "previousStanding"
      FROM report b
      JOIN period q ON q.id = b.period_id AND q.key = ${previousKey} AND q.year = ${report.year}
      JOIN report_line l ON l.report_version_id = b.in_force_version_id AND l.quantity_id = t.id AND l.year = ${report.year}
     WHERE b.agency_id = ${report.agencyId} AND b.form_id = ${report.formId}) before ON true`;

/** Every target that the agency is a source of, with what it has drafted. */
export const draftedTargets = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, ${lastYear(report)}, d.value::text, coalesce(d.standing, 'preliminary') AS standing, d.note, d.obstacle, o.owed,
         before.*
    FROM period_source o
    JOIN target t ON t.id = o.target_id
    LEFT JOIN report_draft_line d ON d.report_id = ${report.id} AND d.quantity_id = t.id
    ${previousFigures(report, previousKey)}
   WHERE o.programme_id = ${report.programmeId} AND o.period_id = ${report.periodId} AND o.agency_id = ${report.agencyId}
   ORDER BY t.ordinal`;

export const targetsInForce = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${columns}, ${lastYear(report)}, n.value::text, n.standing, n.note, n.obstacle, coalesce(o.owed, false) AS owed, before.*
    FROM report_line n
    JOIN target t ON t.id = n.quantity_id
    LEFT JOIN period_source o ON o.programme_id = t.programme_id AND o.period_id = ${report.periodId}
                             AND o.target_id = t.id AND o.agency_id = ${report.agencyId}
    ${previousFigures(report, previousKey)}
   WHERE n.report_version_id = ${report.inForceVersionId} AND n.year = ${report.year}
   ORDER BY t.ordinal`;

/** Of the lines sent, those of targets that the agency is a source of. */
export const keepTargetFigures = (report: ReportRow) => sql`
  JOIN period_source o ON o.target_id = l."quantityId" AND o.agency_id = ${report.agencyId} AND o.period_id = ${report.periodId}
                      AND o.programme_id = ${report.programmeId}`;
