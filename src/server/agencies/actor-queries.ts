import { sql } from 'kysely';
import type { Role } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';

export interface ActorRow {
  personId: number;
  provinceId: number;
  disabled: boolean;
  /** Own roles first, then those held by delegation. */
  grants: { agencyId: number; role: Role; delegationId: number | null }[];
}

/** Who the user is and what he may be on that day, by his own roles and by those that others let him use while they hold them. */
export async function findActorRow(db: Db, userId: string, today: string): Promise<ActorRow | undefined> {
  const { rows } = await sql<ActorRow>`
    select person.id as "personId", person.province_id as "provinceId", person.disabled_at is not null as disabled,
           coalesce(jsonb_agg(jsonb_build_object('agencyId', held.agency_id, 'role', held.role,
                                                 'delegationId', held.delegation_id)
                              order by held.delegation_id nulls first, held.id)
                    filter (where held.id is not null), '[]') as grants
      from person
      left join lateral (
        select id, agency_id, role, null::integer as delegation_id from person_role
         where person_id = person.id and valid @> ${today}::date
        union all
        select lent.id, lent.agency_id, lent.role, lent.id from delegation lent
         where lent.to_person_id = person.id and lent.valid @> ${today}::date
           and exists (select from person_role own join person giver on giver.id = own.person_id
                        where own.person_id = lent.from_person_id and own.agency_id = lent.agency_id
                          and own.role = lent.role and own.valid @> ${today}::date and giver.disabled_at is null)
      ) held on true
     where person.user_id = ${userId}
     group by person.id`.execute(db);
  return rows[0];
}

export interface ProvinceOfUser {
  id: number;
  name: string;
  demonstration: boolean;
  clockDay: string | null;
}

export async function findProvinceOfUser(db: Db, userId: string): Promise<ProvinceOfUser | undefined> {
  return db
    .selectFrom('province')
    .innerJoin('person', 'person.province_id', 'province.id')
    .select(['province.id', 'province.name', 'province.demonstration', 'province.clock_day as clockDay'])
    .where('person.user_id', '=', userId)
    .executeTakeFirst();
}

export async function endSessionsOfUser(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('auth_session').where('user_id', '=', userId).execute();
}

export interface PersonOfUserName {
  userId: string;
  personId: number;
  provinceId: number;
  agencyId: number | null;
  disabled: boolean;
  clockDay: string | null;
}

/** The person behind a user name, whether or not he may sign in. */
export async function findPersonOfUserName(db: Db, userName: string): Promise<PersonOfUserName | undefined> {
  const { rows } = await sql<PersonOfUserName>`
    select auth_user.id as "userId", person.id as "personId", person.province_id as "provinceId",
           person.disabled_at is not null as disabled, province.clock_day as "clockDay",
           (select agency_id from person_role where person_id = person.id order by id limit 1) as "agencyId"
      from auth_user join person on person.user_id = auth_user.id join province on province.id = person.province_id
     where auth_user.username = ${userName}`.execute(db);
  return rows[0];
}
