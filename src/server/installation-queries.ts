import { sql } from 'kysely';
import type { RootDb } from './db/database.ts';

/** The kind of province in the database; undefined while there is none. */
export async function findProvinceKind(db: RootDb): Promise<'demonstration' | 'own' | undefined> {
  const { rows } = await sql<{ demonstration: boolean }>`select demonstration from province limit 1`.execute(db);
  const province = rows[0];
  if (!province) return undefined;
  return province.demonstration ? 'demonstration' : 'own';
}
