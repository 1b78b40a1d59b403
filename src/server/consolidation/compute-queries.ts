import { sql } from 'kysely';
import type { Comparator, ConsolidationOperator, Nature } from '#domain/programme/target.ts';
import type { FigureFrequency } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { outwardStep } from '../reporting/index.ts';

/** Which quarter of which programme is put together. */
export interface QuarterRow {
  programmeId: number;
  programmeYear: number;
  periodId: number;
  periodKey: string;
  submissionDueOn: string;
}

/**
 * The figures in force for the quarter: each agency's latest version that its head has approved. OFFSET 0 has the few reports
 * found before their many lines. What was sent back is in force until the agency hands in anew, and counts as returned until then.
 */
export const leavesInForce = (quarter: QuarterRow) => sql`
  SELECT l.target_id, l.agency_id, l.report_version_id, l.value, l.standing, c.late, c.returned
    FROM (SELECT r.in_force_version_id, r.status NOT IN ('approved', 'accepted')
                   AND (SELECT w.to_status FROM (${outwardStep('r.id')}) w) = 'returned' AS returned,
                 (SELECT (min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM report_step h
                   WHERE h.report_id = r.id AND h.action = 'approve') > ${quarter.submissionDueOn}::date AS late
            FROM report r
           WHERE r.form_id = ANY (ARRAY(SELECT id FROM report_form WHERE programme_id = ${quarter.programmeId}))
             AND r.period_id = ${quarter.periodId} AND r.in_force_version_id IS NOT NULL
          OFFSET 0) c
    JOIN report_line l ON l.report_version_id = c.in_force_version_id AND l.year = ${quarter.programmeYear}
   WHERE l.value IS NOT NULL`;

export interface ComputedRow {
  targetId: number;
  wholeId: number | null;
  partKind: 'of-which' | 'also' | null;
  name: string;
  asWritten: string;
  comparator: Comparator;
  unit: string | null;
  nature: Nature;
  denominator: string | null;
  frequency: FigureFrequency;
  operator: ConsolidationOperator;
  targetVersion: number;
  value: string | null;
  standing: Standing | null;
  expected: number;
  received: number;
  late: number;
  /** Agencies as PostgreSQL writes a list, '{3,17}': read only where somebody asks. */
  waitingFor: string;
  returned: string;
  crossChecks: { agencyId: number; value: string }[] | null;
}

/**
 * Makes every target's figure of the figures in force, in one statement: who was expected, who came, who came late, and the
 * exact sum, which of one lead is its own figure to the digit. An agency that is no source is kept apart as a cross-check.
 */
export async function computeFigures(db: Db, quarter: QuarterRow): Promise<ComputedRow[]> {
  const { rows } = await sql<ComputedRow>`
    WITH leaf AS (${leavesInForce(quarter)}),
    source AS (SELECT target_id, agency_id FROM target_source WHERE programme_id = ${quarter.programmeId}),
    made AS (
      SELECT target_id, count(s.agency_id) AS expected, count(value) FILTER (WHERE s.agency_id IS NOT NULL) AS received,
             count(*) FILTER (WHERE l.late AND s.agency_id IS NOT NULL) AS late,
             sum(value) FILTER (WHERE s.agency_id IS NOT NULL) AS total,
             min(CASE standing WHEN 'estimate' THEN 1 WHEN 'preliminary' THEN 2 ELSE 3 END) FILTER (WHERE s.agency_id IS NOT NULL) AS weakest,
             array_agg(s.agency_id) FILTER (WHERE value IS NULL) AS waiting_for,
             array_agg(s.agency_id) FILTER (WHERE l.returned) AS returned,
             json_agg(json_build_object('agencyId', l.agency_id, 'value', value::text)) FILTER (WHERE s.agency_id IS NULL) AS cross_checks
        FROM source s FULL JOIN leaf l USING (target_id, agency_id)
       GROUP BY target_id
    )
    SELECT t.id AS "targetId", t.whole_id AS "wholeId", t.part_kind AS "partKind", t.name, t.as_written AS "asWritten",
           t.comparator, t.unit, t.nature, t.denominator, t.frequency, t.operator, t.version AS "targetVersion",
           CASE t.operator WHEN 'sum' THEN trim_scale(made.total) WHEN 'lead' THEN made.total END AS value,
           CASE WHEN t.operator <> 'none' THEN ('{estimate,preliminary,final}'::text[])[made.weakest] END AS standing,
           coalesce(made.expected, 0) AS expected, coalesce(made.received, 0) AS received, coalesce(made.late, 0) AS late,
           coalesce(made.waiting_for, '{}')::text AS "waitingFor", coalesce(made.returned, '{}')::text AS returned,
           made.cross_checks AS "crossChecks"
      FROM target t LEFT JOIN made ON made.target_id = t.id
     WHERE t.programme_id = ${quarter.programmeId}
       AND (t.withdrawn_on IS NULL OR t.withdrawn_on >= (SELECT starts_on FROM period WHERE id = ${quarter.periodId}))
     ORDER BY t.ordinal`.execute(db);
  return rows;
}

/** Grows with every approval, assignment and freeze that could change the quarter: what was looked at is what is frozen. */
export async function findQuarterVersion(db: Db, quarter: QuarterRow): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    SELECT 1 + coalesce((SELECT sum(version) FROM target WHERE programme_id = ${quarter.programmeId}), 0)
             + (SELECT count(*) FROM report_step h JOIN report r ON r.id = h.report_id JOIN report_form f ON f.id = r.form_id
                 WHERE f.programme_id = ${quarter.programmeId} AND r.period_id = ${quarter.periodId}
                   AND h.action IN ('approve', 'return', 'accept'))
             + (SELECT count(*) FROM consolidation WHERE programme_id = ${quarter.programmeId}
                   AND period_id = ${quarter.periodId}) AS version`.execute(db);
  return rows[0]?.version ?? 1;
}

interface QuarterPlace {
  programmeId: number;
  periodKey: string;
  provinceId: number;
  lock: boolean;
}

export async function findQuarter(db: Db, place: QuarterPlace): Promise<QuarterRow | undefined> {
  const { rows } = await sql<QuarterRow>`
    SELECT m.id AS "programmeId", m.year AS "programmeYear", p.id AS "periodId", p.key AS "periodKey",
           p.submission_due_on AS "submissionDueOn"
      FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year
     WHERE m.id = ${place.programmeId} AND p.key = ${place.periodKey} AND m.province_id = ${place.provinceId}
     ${place.lock ? sql`FOR NO KEY UPDATE OF m` : sql``}`.execute(db);
  return rows[0];
}

export async function listQuarters(db: Db, programmeId: number): Promise<QuarterRow[]> {
  const { rows } = await sql<QuarterRow>`
    SELECT m.id AS "programmeId", m.year AS "programmeYear", p.id AS "periodId", p.key AS "periodKey",
           p.submission_due_on AS "submissionDueOn"
      FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year
     WHERE m.id = ${programmeId} ORDER BY p.starts_on`.execute(db);
  return rows;
}
