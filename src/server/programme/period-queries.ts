import { sql } from 'kysely';
import { quarterPeriods } from '#domain/reporting/period.ts';
import { decree09QuarterRegime } from '#domain/reporting/regime.ts';
import type { ReportingRegime } from '#domain/reporting/regime.ts';
import type { Db } from '#server/db/database.ts';
import { loadCalendar } from './programme-queries.ts';

type RegimeRow = ReportingRegime & { id: number };

async function findQuarterRegime(db: Db, provinceId: number, year: number): Promise<RegimeRow | undefined> {
  const { rows } = await sql<RegimeRow>`
    select id, code, name, frequency, window_from_day as "windowFromDay", cut_off_day as "cutOffDay",
           due_working_days as "dueWorkingDays", due_semantics as "dueSemantics",
           consolidation_working_days as "consolidationWorkingDays", legal_basis as "legalBasis", verified,
           lower(effective)::text as "effectiveFrom", upper(effective)::text as "effectiveTo"
      from reporting_regime
     where province_id = ${provinceId} and frequency = 'quarter' and effective @> make_date(${year}, 1, 1)
     order by id limit 1`.execute(db);
  return rows[0];
}

/** A province without a regime of its own starts with the national one; every value of it may be changed as data. */
async function insertFirstRegime(db: Db, provinceId: number): Promise<void> {
  const regime = decree09QuarterRegime;
  await db
    .insertInto('reporting_regime')
    .values({
      province_id: provinceId,
      code: regime.code,
      name: regime.name,
      frequency: regime.frequency,
      window_from_day: regime.windowFromDay,
      cut_off_day: regime.cutOffDay,
      due_working_days: regime.dueWorkingDays,
      due_semantics: regime.dueSemantics,
      consolidation_working_days: regime.consolidationWorkingDays,
      legal_basis: regime.legalBasis,
      verified: regime.verified,
      effective: `[${regime.effectiveFrom},${regime.effectiveTo ?? 'infinity'})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes the reporting periods of a programme's year, unless they are there. */
export async function ensurePeriods(db: Db, provinceId: number, year: number): Promise<void> {
  if (!(await findQuarterRegime(db, provinceId, year))) await insertFirstRegime(db, provinceId);
  const regime = await findQuarterRegime(db, provinceId, year);
  if (!regime) throw new Error(`no reporting regime covers ${year}`);
  const calendar = await loadCalendar(db);
  const rows = quarterPeriods(year, regime, calendar).map((period) => ({
    province_id: provinceId,
    regime_id: regime.id,
    key: period.key,
    year: period.year,
    number: period.number,
    starts_on: period.startsOn,
    cut_off_on: period.cutOffOn,
    submission_due_on: period.submissionDueOn,
    consolidation_due_on: period.consolidationDueOn,
  }));
  await db
    .insertInto('period')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['province_id', 'key']).doNothing())
    .execute();
}
