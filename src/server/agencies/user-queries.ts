import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { UserView } from '#contract/agencies.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';

export interface NewUser {
  userName: string;
  fullName: string;
  title: string | null;
  provinceId: number;
  agencyId: number;
  roles: readonly Role[];
  passwordHash: string;
  /** The day from which the roles are held; from ever when left out. */
  fromDay?: string;
}

/** Inserts sign-in name, password, person and roles: all that one person needs to work. */
export async function insertUser(db: Db, user: NewUser): Promise<{ personId: number; userId: string }> {
  const userId = randomUUID();
  await db
    .insertInto('auth_user')
    // The sign-in library wants an address; ours names no mailbox.
    .values({
      id: userId,
      name: user.fullName,
      email: `${user.userName}@tien-do.invalid`,
      username: user.userName,
      display_username: user.userName,
    })
    .execute();
  await db
    .insertInto('auth_account')
    .values({
      id: randomUUID(),
      account_id: userId,
      provider_id: 'credential',
      user_id: userId,
      password: user.passwordHash,
    })
    .execute();
  const person = await db
    .insertInto('person')
    .values({ province_id: user.provinceId, user_id: userId, full_name: user.fullName, title: user.title })
    .returning('id')
    .executeTakeFirstOrThrow();
  const valid = `[${user.fromDay ?? '-infinity'},infinity)`;
  await db
    .insertInto('person_role')
    .values(user.roles.map((role) => ({ person_id: person.id, agency_id: user.agencyId, role, valid })))
    .execute();
  return { personId: person.id, userId };
}

/** Users of the province with what they may do on that day, by given name; one of them when asked for. */
export async function listUsers(db: Db, provinceId: number, day: string, personId?: number): Promise<UserView[]> {
  const { rows } = await sql<UserView>`
    select jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) as person,
           auth_user.username as "userName", person.disabled_at is not null as disabled,
           coalesce(auth_user.two_factor_enabled, false) as "twoFactorEnabled",
           coalesce(held.roles, '{}') as roles,
           case when state.id is not null then
             jsonb_build_object('id', state.agency_id, 'name', state.name, 'shortName', state.short_name) end as agency
      from person
      join auth_user on auth_user.id = person.user_id
      left join lateral (
        select agency_id, array_agg(role order by id) as roles from person_role
         where person_id = person.id and valid @> ${day}::date group by agency_id order by min(id) limit 1
      ) held on true
      left join agency_state state on state.agency_id = held.agency_id and state.valid @> ${day}::date
     where person.province_id = ${provinceId} and (${personId ?? null}::integer is null or person.id = ${personId ?? null})
     order by person.given_name, person.full_name, person.id`.execute(db);
  return rows;
}

export async function isUserNameTaken(db: Db, userName: string): Promise<boolean> {
  const found = await db.selectFrom('auth_user').select('id').where('username', '=', userName).executeTakeFirst();
  return found !== undefined;
}

export interface UserToChange {
  personId: number;
  userId: string;
  fullName: string;
}

export async function findUserToChange(
  db: Db,
  provinceId: number,
  personId: number,
): Promise<UserToChange | undefined> {
  const { rows } = await sql<UserToChange>`
    select id as "personId", user_id as "userId", full_name as "fullName" from person
     where id = ${personId} and province_id = ${provinceId} and user_id is not null for update`.execute(db);
  return rows[0];
}

export async function setDisabled(db: Db, personId: number, disabledAt: string | null): Promise<void> {
  await db.updateTable('person').set({ disabled_at: disabledAt }).where('id', '=', personId).execute();
}

export async function setPasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db
    .updateTable('auth_account')
    .set({ password: passwordHash })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
}
