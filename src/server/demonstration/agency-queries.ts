import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export async function insertProvince(
  db: Db,
  province: { code: string; name: string; clockDay: string },
): Promise<number> {
  const row = await db
    .insertInto('province')
    .values({ code: province.code, name: province.name, demonstration: true, clock_day: province.clockDay })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export interface NewAgency {
  key: string;
  name: string;
  shortName: string;
  abbreviation: string | null;
  kind: string;
  parentKey: string | null;
  officialCode: string | null;
  legalBasis: string | null;
}

/** Inserts agencies with their first state; a parent stands in an earlier call. */
export async function insertAgencies(db: Db, provinceId: number, agencies: readonly NewAgency[]): Promise<void> {
  await sql`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(agencies)}::jsonb) AS row (
        key text, name text, "shortName" text, abbreviation text, kind text, "parentKey" text, "officialCode" text,
        "legalBasis" text)
    ), made AS (
      INSERT INTO agency (province_id, key) SELECT ${provinceId}, key FROM given RETURNING id, key
    )
    INSERT INTO agency_state (agency_id, valid, name, short_name, abbreviation, kind, parent_id, official_code, legal_basis)
    SELECT made.id, daterange(NULL, NULL), given.name, given."shortName", given.abbreviation,
           given.kind, parent.id, given."officialCode", given."legalBasis"
      FROM given JOIN made USING (key)
      LEFT JOIN agency parent ON parent.province_id = ${provinceId} AND parent.key = given."parentKey"`.execute(db);
}

export async function insertFunction(
  db: Db,
  provinceId: number,
  held: { function: string; key: string; from: string | null; to: string | null; basis: string },
): Promise<void> {
  await sql`
    INSERT INTO agency_function (province_id, agency_id, function, valid, legal_basis)
    SELECT province_id, id, ${held.function}, daterange(${held.from}::date, ${held.to}::date), ${held.basis}
      FROM agency WHERE province_id = ${provinceId} AND key = ${held.key}`.execute(db);
}

/** The agencies of the province by their key. */
export async function findAgencyIds(db: Db, provinceId: number): Promise<Map<string, number>> {
  const rows = await db.selectFrom('agency').select(['id', 'key']).where('province_id', '=', provinceId).execute();
  return new Map(rows.map(({ id, key }) => [key, id]));
}
