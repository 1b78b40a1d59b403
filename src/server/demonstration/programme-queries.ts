import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export async function findReportVersion(db: Db, id: number): Promise<number> {
  const row = await db.selectFrom('report').select('version').where('id', '=', id).executeTakeFirstOrThrow();
  return row.version;
}

export interface TargetKey {
  id: number;
  wholeId: number | null;
  number: string;
  version: number;
}

/** The programme's targets in the order of the decision. */
export async function listTargetKeys(db: Db, programmeId: number): Promise<TargetKey[]> {
  const { rows } = await sql<TargetKey>`
    SELECT id, whole_id AS "wholeId", number, version FROM target
     WHERE programme_id = ${programmeId} ORDER BY ordinal`.execute(db);
  return rows;
}

export interface Baseline {
  value: string;
  year: number;
  source: string;
}

export async function setBaseline(db: Db, targetId: number, { value, year, source }: Baseline): Promise<void> {
  await sql`
    UPDATE target SET baseline_value = ${value}, baseline_year = ${year}, baseline_source = ${source}
     WHERE id = ${targetId}`.execute(db);
}

export async function setYearly(db: Db, targetId: number): Promise<void> {
  await sql`UPDATE target SET frequency = 'year' WHERE id = ${targetId}`.execute(db);
}

export async function insertPublished(
  db: Db,
  targetId: number,
  outcome: { value: string; asOf: string; source: string },
): Promise<void> {
  await sql`
    INSERT INTO published_outcome (target_id, value, as_of, source)
    VALUES (${targetId}, ${outcome.value}, ${outcome.asOf}::date, ${outcome.source})`.execute(db);
}
