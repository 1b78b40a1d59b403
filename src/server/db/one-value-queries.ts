import { type RawBuilder, sql } from 'kysely';
import type { Db } from './database.ts';

/**
 * The rows of a wide list as one JSON value, which costs the program a fraction of reading them field by field. Figures must leave
 * the query as text: JSON would make floats of them, and moments and days come as the database writes them.
 */
export async function listAsOneValue<Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> {
  const { rows } = await sql<{ listed: Row[] }>`
    SELECT coalesce(json_agg(each_row), '[]') AS listed FROM (${query}) each_row`.execute(db);
  return rows[0]?.listed ?? [];
}
