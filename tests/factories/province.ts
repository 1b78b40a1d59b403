import type { AgencyFunction, AgencyKind } from '#domain/agencies/role.ts';
import type { RootDb } from '#server/db/database.ts';

let made = 0;

/** A province of its own, so that the facts of one test never meet those of another. */
export async function aProvince(
  db: RootDb,
  { name = 'Quảng Nam', demonstration = false, clockDay = null as string | null } = {},
): Promise<number> {
  made += 1;
  const province = await db
    .insertInto('province')
    .values({
      code: `P${made}-${process.pid}`,
      name,
      demonstration: demonstration || clockDay !== null,
      clock_day: clockDay,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return province.id;
}

export interface NewAgency {
  provinceId: number;
  name?: string;
  shortName?: string;
  kind?: AgencyKind;
  functions?: AgencyFunction[];
  /** '[2024-01-01,2025-03-01)'; from ever to ever when left out. */
  valid?: string;
}

export async function anAgency(db: RootDb, agency: NewAgency): Promise<number> {
  made += 1;
  const { provinceId, name = `Sở số ${made}`, kind = 'department', functions = [] } = agency;
  const valid = agency.valid ?? '[-infinity,infinity)';
  const { id } = await db
    .insertInto('agency')
    .values({ province_id: provinceId, key: `agency-${made}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('agency_state')
    .values({ agency_id: id, valid, name, short_name: agency.shortName ?? name, kind })
    .execute();
  for (const duty of functions) {
    await db
      .insertInto('agency_function')
      .values({ province_id: provinceId, agency_id: id, function: duty, valid })
      .execute();
  }
  return id;
}
