import { sql } from 'kysely';
import type { DelegationView } from '#contract/agencies.ts';
import type { PersonRef } from '#contract/shapes.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';

/** Delegations that the person gave or received; one of them when asked for. Newest first. */
export async function listDelegations(db: Db, personId: number, delegationId?: number): Promise<DelegationView[]> {
  const only = delegationId ?? null;
  const { rows } = await sql<DelegationView>`
    select delegation.id, delegation.role, delegation.basis,
           jsonb_build_object('id', giver.id, 'fullName', giver.full_name, 'title', giver.title) as "from",
           jsonb_build_object('id', taker.id, 'fullName', taker.full_name, 'title', taker.title) as "to",
           lower(delegation.valid) as "fromDay", upper(delegation.valid) - 1 as "toDay"
      from delegation
      join person giver on giver.id = delegation.from_person_id
      join person taker on taker.id = delegation.to_person_id
     where (giver.id = ${personId} or taker.id = ${personId}) and (${only}::integer is null or delegation.id = ${only})
     order by lower(delegation.valid) desc, delegation.id desc`.execute(db);
  return rows;
}

/** The roles that the person holds himself at the agency on that day. */
export async function listOwnRoles(db: Db, personId: number, agencyId: number, day: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('person_role')
    .select('role')
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .where(sql<boolean>`valid @> ${day}::date`)
    .execute();
  return rows.map(({ role }) => role);
}

export async function isEnabledPerson(db: Db, provinceId: number, personId: number): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('province_id', '=', provinceId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

export interface NewDelegation {
  fromPersonId: number;
  toPersonId: number;
  agencyId: number;
  role: Role;
  fromDay: string;
  toDay: string;
  basis: string;
}

export async function insertDelegation(db: Db, wanted: NewDelegation): Promise<number> {
  const { id } = await db
    .insertInto('delegation')
    .values({
      from_person_id: wanted.fromPersonId,
      to_person_id: wanted.toPersonId,
      agency_id: wanted.agencyId,
      role: wanted.role,
      valid: `[${wanted.fromDay},${wanted.toDay}]`,
      basis: wanted.basis,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The others who act for the agency on that day, to whom a role may be lent, by given name. */
export async function listColleagues(db: Db, personId: number, agencyId: number, day: string): Promise<PersonRef[]> {
  const { rows } = await sql<PersonRef>`
    select person.id, person.full_name as "fullName", person.title
      from person
     where person.id <> ${personId} and person.disabled_at is null
       and exists (select from person_role held
                    where held.person_id = person.id and held.agency_id = ${agencyId} and held.valid @> ${day}::date)
     order by person.given_name, person.full_name`.execute(db);
  return rows;
}
