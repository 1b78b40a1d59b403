import { sql } from 'kysely';
import type { Comparator, ConsolidationOperator, Nature } from '#domain/programme/target.ts';
import type { FigureFrequency } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';

/** Which quarter of which programme is put together. */
export interface QuarterRow {
  provinceId: number;
  programmeId: number;
  programmeYear: number;
  periodId: number;
  periodKey: string;
  submissionDueOn: string;
}

const callersQuarter = ({ programmeId, periodId, programmeYear, submissionDueOn }: QuarterRow) =>
  sql`${programmeId}, ${periodId}, ${programmeYear}, ${submissionDueOn}::date, acting_scope(), acting_agency()`;

/** The figures in force for the quarter, as far as the caller may see them (migration 0016). */
export const leavesInForce = (quarter: QuarterRow) => sql`SELECT * FROM leaves_in_force(${callersQuarter(quarter)})`;

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
  /** It was assigned, but after the period was due: nobody owes its figure. */
  assignedLater: boolean;
}

/**
 * Makes every target's figure of the figures in force, in one statement: who was expected, who came, who came late, and the
 * exact sum, which of one lead is its own figure to the digit. An agency that is no source is kept apart as a cross-check.
 */
export async function computeFigures(db: Db, quarter: QuarterRow): Promise<ComputedRow[]> {
  const { rows } = await sql<ComputedRow>`
    WITH made AS MATERIALIZED (SELECT * FROM quarter_figures_now(${callersQuarter(quarter)}))
    SELECT t.id AS "targetId", t.whole_id AS "wholeId", t.part_kind AS "partKind", t.name, t.as_written AS "asWritten",
           t.comparator, t.unit, t.nature, t.denominator, t.frequency, t.operator, t.version AS "targetVersion",
           CASE t.operator WHEN 'sum' THEN trim_scale(made.total) WHEN 'lead' THEN made.total END AS value,
           CASE WHEN t.operator <> 'none' THEN ('{estimate,preliminary,final}'::text[])[made.weakest] END AS standing,
           coalesce(made.expected, 0) AS expected, coalesce(made.received, 0) AS received, coalesce(made.late, 0) AS late,
           coalesce(made.waiting_for, '{}')::text AS "waitingFor", coalesce(made.returned, '{}')::text AS returned,
           made.cross_checks AS "crossChecks",
           coalesce(made.expected = 0 AND made.cross_checks IS NULL, false) AS "assignedLater"
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
                   AND (h.hands_in OR h.action IN ('approve', 'return', 'receive', 'accept')))
             + (SELECT coalesce(sum(version), 0) FROM report_exemption
                 WHERE programme_id = ${quarter.programmeId} AND period_id = ${quarter.periodId})
             + (SELECT count(*) FROM source_choice c JOIN target t ON t.id = c.quantity_id
                 WHERE t.programme_id = ${quarter.programmeId} AND c.period_key = ${quarter.periodKey})
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
    SELECT m.province_id AS "provinceId", m.id AS "programmeId", m.year AS "programmeYear", p.id AS "periodId", p.key AS "periodKey",
           p.submission_due_on AS "submissionDueOn"
      FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
     WHERE m.id = ${place.programmeId} AND p.key = ${place.periodKey} AND m.province_id = ${place.provinceId}
     ${place.lock ? sql`FOR NO KEY UPDATE OF m` : sql``}`.execute(db);
  return rows[0];
}

export async function listQuarters(db: Db, programmeId: number): Promise<QuarterRow[]> {
  const { rows } = await sql<QuarterRow>`
    SELECT m.province_id AS "provinceId", m.id AS "programmeId", m.year AS "programmeYear", p.id AS "periodId", p.key AS "periodKey",
           p.submission_due_on AS "submissionDueOn"
      FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
     WHERE m.id = ${programmeId} ORDER BY p.starts_on`.execute(db);
  return rows;
}
