import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import { baselines, PUBLISHED_SOURCE, publishedOutcomes, yearlyTargets } from './figures.ts';

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

/** What comes from outside of the reports: last year's figures, published outcomes, and which figures exist once a year. */
export async function insertOutsideFacts(db: Db, targetIds: ReadonlyMap<string, number>): Promise<void> {
  for (const { key, value, year, source } of baselines) {
    await sql`
      UPDATE target SET baseline_value = ${value}, baseline_year = ${year}, baseline_source = ${source}
       WHERE id = ${targetIds.get(key)}`.execute(db);
  }
  for (const key of yearlyTargets) {
    await sql`UPDATE target SET frequency = 'year' WHERE id = ${targetIds.get(key)}`.execute(db);
  }
  for (const { key, value, asOf } of publishedOutcomes) {
    await sql`
      INSERT INTO published_outcome (target_id, value, as_of, source)
      VALUES (${targetIds.get(key)}, ${value}, ${asOf}::date, ${PUBLISHED_SOURCE})`.execute(db);
  }
}
