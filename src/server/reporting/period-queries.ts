import { sql } from 'kysely';
import type { LevelDue } from '#domain/reporting/route.ts';
import type { Db } from '#server/db/database.ts';
import { isPeriodClosed } from './report-queries.ts';

export interface PeriodRow {
  id: number;
  key: string;
  year: number;
  number: number;
  startsOn: string;
  cutOffOn: string;
  submissionDueOn: string;
  consolidationDueOn: string;
  /** The hour of the due day at which receiving closes, '16:30'; null: its end. */
  closingTime: string | null;
  legalBasis: string;
  legalBasisVerified: boolean;
  closed: boolean;
  /** The last good day of each level of the route, the lowest first. */
  dueDays: LevelDue[];
}

/** The periods of the year of a programme of the own province, with the legal basis of their days. */
export async function listPeriodsOf(db: Db, provinceId: number, programmeId: number): Promise<PeriodRow[]> {
  const { rows } = await sql<PeriodRow>`
    SELECT p.id, p.key, p.year, p.number, p.starts_on AS "startsOn", p.cut_off_on AS "cutOffOn",
           p.submission_due_on AS "submissionDueOn", p.consolidation_due_on AS "consolidationDueOn",
           p.closing_time AS "closingTime", p.due_days AS "dueDays", g.legal_basis AS "legalBasis", g.verified AS "legalBasisVerified",
           ${isPeriodClosed('m.id', 'p.id')} AS closed
      FROM programme m
      JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
      JOIN reporting_regime g ON g.id = p.regime_id
     WHERE m.id = ${programmeId} AND m.province_id = ${provinceId} ORDER BY p.starts_on, p.number`.execute(db);
  return rows;
}

/** The form by which the programme's figures are reported in that period; made at the first report under the regime. */
export async function ensureForm(db: Db, programmeId: number, periodId: number): Promise<number> {
  await sql`
    INSERT INTO report_form (province_id, programme_id, regime_id, code, name, effective)
    SELECT m.province_id, m.id, g.id, 'CT-' || m.id || '-' || g.code, g.name, g.effective
      FROM programme m, period p JOIN reporting_regime g ON g.id = p.regime_id
     WHERE m.id = ${programmeId} AND p.id = ${periodId}
       AND NOT EXISTS (SELECT FROM report_form f WHERE f.programme_id = m.id AND f.regime_id = g.id)
    ON CONFLICT DO NOTHING`.execute(db);
  const { rows } = await sql<{ id: number }>`
    SELECT f.id FROM report_form f JOIN period p ON p.regime_id = f.regime_id
     WHERE f.programme_id = ${programmeId} AND p.id = ${periodId} ORDER BY f.version DESC LIMIT 1`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`programme ${programmeId} has no form`);
  return row.id;
}

export interface SourceQuestion {
  programmeId: number;
  agencyId: number;
  periodId: number;
  targetId?: number;
}

/** How many targets of the programme the agency may report on for the period, owed or not; of one target, 1 or 0. */
export async function countReportable(db: Db, question: SourceQuestion): Promise<number> {
  const { programmeId, agencyId, periodId, targetId } = question;
  const { rows } = await sql<{ reportable: number }>`
    SELECT count(*) AS reportable FROM period_source
     WHERE programme_id = ${programmeId} AND agency_id = ${agencyId} AND period_id = ${periodId}
       AND (${targetId ?? null}::integer IS NULL OR target_id = ${targetId ?? null})`.execute(db);
  return rows[0]?.reportable ?? 0;
}
