import { sql } from 'kysely';
import type { Period } from '#domain/reporting/period.ts';
import type { ReportingRegime } from '#domain/reporting/regime.ts';
import type { Db } from '#server/db/database.ts';

export interface KeptRegime extends ReportingRegime {
  readonly id: number;
}

/** The regimes of the province that are in force on the first day of the year's window. */
export async function listRegimes(db: Db, provinceId: number, year: number): Promise<KeptRegime[]> {
  const { rows } = await sql<KeptRegime>`
    SELECT id, code, name, frequency, window_from_day AS "windowFromDay", cut_off_day AS "cutOffDay",
           due_working_days AS "dueWorkingDays", due_semantics AS "dueSemantics",
           consolidation_working_days AS "consolidationWorkingDays", legal_basis AS "legalBasis", verified,
           lower(effective) AS "effectiveFrom", upper(effective) AS "effectiveTo"
      FROM reporting_regime
     WHERE province_id = ${provinceId} AND effective @> make_date(${year}, 1, 1) ORDER BY id`.execute(db);
  return rows;
}

export async function insertRegime(db: Db, provinceId: number, regime: ReportingRegime): Promise<void> {
  await sql`
    INSERT INTO reporting_regime (province_id, code, name, frequency, window_from_day, cut_off_day, due_working_days,
                                  due_semantics, consolidation_working_days, legal_basis, verified, effective)
    VALUES (${provinceId}, ${regime.code}, ${regime.name}, ${regime.frequency}, ${regime.windowFromDay},
            ${regime.cutOffDay}, ${regime.dueWorkingDays}, ${regime.dueSemantics}, ${regime.consolidationWorkingDays},
            ${regime.legalBasis}, ${regime.verified},
            daterange(${regime.effectiveFrom}::date, ${regime.effectiveTo}::date))`.execute(db);
}

export async function insertPeriods(
  db: Db,
  provinceId: number,
  regimeId: number,
  periods: readonly Period[],
): Promise<void> {
  await sql`
    INSERT INTO period (province_id, regime_id, key, year, number, starts_on, cut_off_on, submission_due_on,
                        consolidation_due_on)
    SELECT ${provinceId}, ${regimeId}, key, year, number, "startsOn", "cutOffOn", "submissionDueOn", "consolidationDueOn"
      FROM jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) AS row (
        key text, year smallint, number smallint, "startsOn" date, "cutOffOn" date, "submissionDueOn" date,
        "consolidationDueOn" date)
    ON CONFLICT (province_id, key) DO NOTHING`.execute(db);
}
