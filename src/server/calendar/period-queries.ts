import { sql } from 'kysely';
import type { RegimePeriod } from '#contract/regimes.ts';
import type { LevelDue } from '#domain/reporting/route.ts';
import type { Period } from '#domain/reporting/period.ts';
import type { Db } from '#server/db/database.ts';

/** A period as opened, with the version that governs it. */
export interface OpenedPeriod extends RegimePeriod {
  id: number;
  regimeId: number;
  regimeName: string;
  /** Consolidated and frozen, or past its last due day where nothing is consolidated: its days stay. */
  closed: boolean;
}

interface PeriodQuestion {
  provinceId: number;
  today: string;
  /** First and last year; both open where left out. */
  years?: readonly [number, number];
  code?: string;
}

/** The province's opened periods in the order of time. */
export async function listOpened(db: Db, { provinceId, today, years, code }: PeriodQuestion): Promise<OpenedPeriod[]> {
  const [from, to] = years ?? [0, 9999];
  const { rows } = await sql<OpenedPeriod>`
    SELECT p.id, p.regime_id AS "regimeId", g.name AS "regimeName", p.key, p.year, p.starts_on AS "startsOn",
           p.cut_off_on AS "cutOffOn", p.due_days AS "dueDays", p.closing_time AS "closingTime",
           CASE WHEN p.carries_targets THEN EXISTS (
             SELECT FROM consolidation c WHERE c.period_id = p.id AND c.status = 'frozen' AND NOT EXISTS (
               SELECT FROM consolidation l WHERE l.programme_id = c.programme_id AND l.period_id = p.id AND l.number > c.number))
           ELSE p.consolidation_due_on < ${today}::date END AS closed
      FROM period p JOIN reporting_regime g ON g.id = p.regime_id
     WHERE p.province_id = ${provinceId} AND p.year BETWEEN ${from} AND ${to}
       AND (${code ?? null}::text IS NULL OR p.regime_code = ${code ?? null})
     ORDER BY p.starts_on, p.number`.execute(db);
  return rows;
}

export interface GovernedRow {
  provinceId: number;
  regimeId: number;
  period: Period;
}

/** Opens the periods that are not open yet, and says how many these were. */
export async function insertPeriods(db: Db, rows: readonly GovernedRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const inserted = await db
    .insertInto('period')
    .values(
      rows.map(({ provinceId, regimeId, period }) => ({
        province_id: provinceId,
        regime_id: regimeId,
        key: period.key,
        year: period.year,
        number: period.number,
        starts_on: period.startsOn,
        cut_off_on: period.cutOffOn,
        submission_due_on: period.submissionDueOn,
        consolidation_due_on: period.consolidationDueOn,
        due_days: JSON.stringify(period.dueDays),
      })),
    )
    .onConflict((conflict) => conflict.columns(['province_id', 'regime_code', 'key']).doNothing())
    .returning('id')
    .execute();
  return inserted.length;
}

/** Gives a period its new due days. */
export async function moveDueDays(db: Db, id: number, due: readonly LevelDue[]): Promise<void> {
  await sql`
    UPDATE period SET due_days = ${JSON.stringify(due)}::jsonb, submission_due_on = ${due[0]?.dueOn ?? null}::date,
           consolidation_due_on = ${due.at(-1)?.dueOn ?? null}::date WHERE id = ${id}`.execute(db);
}

/** The last period from that day on in which somebody has reported or consolidated already. */
export async function findTouched(
  db: Db,
  provinceId: number,
  code: string,
  from: string,
): Promise<{ key: string; cutOffOn: string } | undefined> {
  const { rows } = await sql<{ key: string; cutOffOn: string }>`
    SELECT p.key, p.cut_off_on AS "cutOffOn" FROM period p
     WHERE p.province_id = ${provinceId} AND p.regime_code = ${code} AND p.cut_off_on >= ${from}::date
       AND period_in_use(p.id)
     ORDER BY p.cut_off_on DESC LIMIT 1`.execute(db);
  return rows[0];
}

/** Takes back the periods that a changed regime no longer has; the years that they belonged to. */
export async function removeUntouched(db: Db, provinceId: number, code: string, from: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    DELETE FROM period p
     WHERE p.province_id = ${provinceId} AND p.regime_code = ${code} AND p.cut_off_on >= ${from}::date
       AND NOT period_in_use(p.id)
    RETURNING p.year`.execute(db);
  return [...new Set(rows.map(({ year }) => year))];
}
