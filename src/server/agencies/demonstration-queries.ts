import { sql } from 'kysely';
import type { DemonstrationView } from '#contract/agencies.ts';
import type { Db } from '#server/db/database.ts';

export async function isDemonstration(db: Db): Promise<boolean> {
  const found = await db.selectFrom('province').select('id').where('demonstration', '=', true).executeTakeFirst();
  return found !== undefined;
}

/** Those of the user names that belong to the demonstration, with person, agency and first role, in the order given. */
export async function listDemonstrationLogins(
  db: Db,
  userNames: readonly string[],
): Promise<DemonstrationView['logins']> {
  const { rows } = await sql<DemonstrationView['logins'][number]>`
    select auth_user.username as "userName", person.full_name as "fullName", coalesce(person.title, '') as title,
           state.name as "agencyName", held.role
      from auth_user
      join person on person.user_id = auth_user.id and person.disabled_at is null
      join province on province.id = person.province_id and province.demonstration
      join lateral (select agency_id, role from person_role where person_id = person.id order by id limit 1) held on true
      join agency_state state
        on state.agency_id = held.agency_id and state.valid @> coalesce(province.clock_day, current_date)
     where auth_user.username = any(${userNames}::text[])
     order by array_position(${userNames}::text[], auth_user.username)`.execute(db);
  return rows;
}

/** The user of that name, if he belongs to the demonstration and is not disabled. */
export async function findDemonstrationUser(db: Db, userName: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('auth_user')
    .innerJoin('person', 'person.user_id', 'auth_user.id')
    .innerJoin('province', 'province.id', 'person.province_id')
    .select('auth_user.id')
    .where('auth_user.username', '=', userName)
    .where('province.demonstration', '=', true)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
  return found?.id;
}

/** Moves the demonstration's day; false where the province is no demonstration. */
export async function setClockDay(db: Db, provinceId: number, day: string): Promise<boolean> {
  const moved = await db
    .updateTable('province')
    .set({ clock_day: day })
    .where('id', '=', provinceId)
    .where('demonstration', '=', true)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}
