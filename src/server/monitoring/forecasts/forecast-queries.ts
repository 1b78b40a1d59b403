import { sql } from 'kysely';
import type { ClassRules } from '#domain/monitoring/forecast-class.ts';
import type { Db } from '#server/db/database.ts';

export interface EarlierValue {
  targetId: number;
  periodKey: string;
  value: string;
}

/**
 * The province's figures of earlier years by target. Where only the lead agency's are held and its figure is the province's, they are
 * the province's too.
 */
export async function listEarlierValues(db: Db, programmeId: number): Promise<EarlierValue[]> {
  const { rows } = await sql<EarlierValue>`
    SELECT DISTINCT ON (t.ordinal, e.period_key) t.id AS "targetId", e.period_key AS "periodKey", trim_scale(e.value)::text AS value
      FROM target t
      JOIN earlier_figure_in_force e ON e.quantity_id = t.id
      LEFT JOIN assignment a ON a.target_id = t.id AND a.part = 'lead' AND a.ended_at IS NULL
     WHERE t.programme_id = ${programmeId}
       AND (e.agency_id IS NULL OR (t.operator = 'lead' AND e.agency_id = a.agency_id))
     ORDER BY t.ordinal, e.period_key, e.agency_id NULLS FIRST`.execute(db);
  return rows;
}

export interface KeptForecast {
  id: number;
  targetId: number;
  periodKey: string;
  madeAt: string;
  input: string;
  inputSha256: string;
  outcome: string;
  change: string | null;
}

/** All that was ever forecast of these targets, the latest first. */
export async function listKeptForecasts(db: Db, targetIds: readonly number[]): Promise<KeptForecast[]> {
  const { rows } = await sql<KeptForecast>`
    SELECT id, target_id AS "targetId", period_key AS "periodKey", made_at AS "madeAt", input, input_sha256 AS "inputSha256",
           outcome, change
      FROM target_forecast WHERE target_id = ANY (${targetIds}::integer[]) ORDER BY id DESC`.execute(db);
  return rows;
}

export type NewForecast = Omit<KeptForecast, 'id' | 'madeAt'>;

export async function insertForecasts(
  db: Db,
  made: readonly NewForecast[],
  { provinceId, at }: { provinceId: number; at: string },
): Promise<void> {
  await sql`
    INSERT INTO target_forecast (province_id, target_id, period_key, made_at, input, input_sha256, outcome, change)
    SELECT ${provinceId}, f."targetId", f."periodKey", ${at}, f.input, f."inputSha256", f.outcome, f.change
      FROM json_to_recordset(${JSON.stringify(made)}::json)
           AS f("targetId" integer, "periodKey" text, input text, "inputSha256" text, outcome text, change text)
    ON CONFLICT DO NOTHING`.execute(db);
}

/** Two runs over the same programme would explain the same change twice. */
export async function waitForOtherForecasts(db: Db, programmeId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('target-forecast'), ${programmeId})`.execute(db);
}

/** The province's own rules of that day, else those that hold where it has none. */
export async function findClassRules(db: Db, provinceId: number, today: string): Promise<ClassRules> {
  const { rows } = await sql<ClassRules>`
    SELECT exceeding_from_percent::text AS "exceedingFromPercent", exceeding_margin_percent::text AS "exceedingMarginPercent",
           expected_from_percent::text AS "expectedFromPercent", watch_from_percent::text AS "watchFromPercent",
           legal_basis AS "legalBasis", verified
      FROM forecast_class_rule
     WHERE (province_id = ${provinceId} OR province_id IS NULL) AND valid @> ${today}::date
     ORDER BY province_id NULLS LAST, lower(valid) DESC LIMIT 1`.execute(db);
  const [rules] = rows;
  if (!rules) throw new Error('no rule says from which chance on a target counts as what');
  return rules;
}
