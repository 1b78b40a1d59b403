import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

/** The catalogue's indicators by code. */
export async function findIndicatorIds(db: Db, provinceId: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number; code: string }>`
    SELECT id, code FROM indicator WHERE province_id = ${provinceId} ORDER BY id`.execute(db);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

export async function findRegimeId(db: Db, provinceId: number, code: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM reporting_regime WHERE province_id = ${provinceId} AND code = ${code} ORDER BY id DESC LIMIT 1`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error(`no regime ${code}`);
  return row.id;
}

/** The communes of a district, in the order of their codes. */
export async function listCommunesOf(
  db: Db,
  provinceId: number,
  districtKey: string,
): Promise<{ id: number; key: string }[]> {
  const { rows } = await sql<{ id: number; key: string }>`
    SELECT a.id, a.key FROM agency a JOIN agency_state s ON s.agency_id = a.id JOIN agency p ON p.id = s.parent_id
     WHERE a.province_id = ${provinceId} AND p.key = ${districtKey} AND s.kind = 'commune' ORDER BY a.key`.execute(db);
  return rows;
}
