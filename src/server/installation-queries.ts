import { sql } from 'kysely';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { Db } from './db/database.ts';

/** The kind of province in the database; undefined while there is none. */
export async function findProvinceKind(db: Db): Promise<'demonstration' | 'own' | undefined> {
  const { rows } = await sql<{ demonstration: boolean }>`select demonstration from province limit 1`.execute(db);
  const province = rows[0];
  if (!province) return undefined;
  return province.demonstration ? 'demonstration' : 'own';
}

export async function insertProvince(db: Db, province: { code: string; name: string }): Promise<number> {
  const { id } = await db.insertInto('province').values(province).returning('id').executeTakeFirstOrThrow();
  return id;
}

export interface NewAgency {
  provinceId: number;
  key: string;
  name: string;
  shortName: string;
  kind: AgencyKind;
}

/** An agency that has always been what it is now; a dated change ends this state later. */
export async function insertLastingAgency(db: Db, agency: NewAgency): Promise<number> {
  const { id } = await db
    .insertInto('agency')
    .values({ province_id: agency.provinceId, key: agency.key })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('agency_state')
    .values({
      agency_id: id,
      valid: '(-infinity,infinity)',
      name: agency.name,
      short_name: agency.shortName,
      kind: agency.kind,
    })
    .execute();
  return id;
}

/** An agency by the short key that the command line uses. */
export async function findAgencyByKey(
  db: Db,
  key: string,
): Promise<{ agencyId: number; provinceId: number } | undefined> {
  const found = await db.selectFrom('agency').select(['id', 'province_id']).where('key', '=', key).executeTakeFirst();
  return found && { agencyId: found.id, provinceId: found.province_id };
}
