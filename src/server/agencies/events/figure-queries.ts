import { sql } from 'kysely';
import type { FigureOperator, ReportedFigure } from '#domain/agencies/figures/figure-rule.ts';
import type { ConsolidationOperator, Nature } from '#domain/programme/target.ts';
import type { Db } from '#server/db/database.ts';

export interface FiguredTarget {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  readonly operator: ConsolidationOperator;
  readonly nature: Nature;
  readonly mergeOperator: FigureOperator | null;
  readonly denominatorId: number | null;
  readonly denominator: string | null;
}

/** The programme's targets with the rule by which their figures pass from agency to agency. */
export async function listFiguredTargets(db: Db, provinceId: number, programmeId: number): Promise<FiguredTarget[]> {
  const { rows } = await sql<FiguredTarget>`
    SELECT t.id, t.number, t.name, t.unit, t.operator, t.nature, t.merge_operator AS "mergeOperator",
           d.id AS "denominatorId", d.name AS denominator
      FROM target t LEFT JOIN target d ON d.id = t.merge_denominator_id
     WHERE t.programme_id = ${programmeId} AND t.province_id = ${provinceId} ORDER BY t.ordinal`.execute(db);
  return rows;
}

export interface ReportedLine extends Omit<ReportedFigure, 'weight'> {
  readonly targetId: number;
}

/** The figures in force for the period, as each agency handed them in, as far as the caller may see them. */
export async function listReportedLines(db: Db, programmeId: number, periodId: number): Promise<ReportedLine[]> {
  const { rows } = await sql<ReportedLine>`
    SELECT l.quantity_id AS "targetId", l.agency_id AS "agencyId", l.value::text AS value,
           coalesce((SELECT min(h.at) FROM report_step h WHERE h.report_id = r.id AND h.hands_in),
                    v.submitted_at) AS "reportedAt"
      FROM report r
      JOIN report_form f ON f.id = r.form_id AND f.programme_id = ${programmeId}
      JOIN report_version v ON v.id = r.in_force_version_id
      JOIN report_line l ON l.report_version_id = v.id
     WHERE r.period_id = ${periodId} ORDER BY l.quantity_id, l.agency_id`.execute(db);
  return rows;
}

export interface FiguredPeriod {
  readonly id: number;
  readonly key: string;
  readonly dueOn: string;
}

export async function listFiguredPeriods(db: Db, provinceId: number, programmeId: number): Promise<FiguredPeriod[]> {
  const { rows } = await sql<FiguredPeriod>`
    SELECT p.id, p.key, p.submission_due_on AS "dueOn"
      FROM programme m JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
     WHERE m.id = ${programmeId} AND m.province_id = ${provinceId} ORDER BY p.starts_on, p.number`.execute(db);
  return rows;
}
