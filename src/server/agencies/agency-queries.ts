import { sql } from 'kysely';
import type { AgencyView } from '#contract/agencies.ts';
import type { PersonRef } from '#contract/shapes.ts';
import type { AgencyState } from '#domain/agencies/match-agency.ts';
import type { AgencyFunction, Role } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';

/** The agencies as they were called, stood and worked on that day. */
export async function listAgencies(db: Db, provinceId: number, day: string): Promise<AgencyView[]> {
  const { rows } = await sql<AgencyView>`
    select agency.id, state.name, state.short_name as "shortName", state.kind, state.parent_id as "parentId",
           state.official_code as "officialCode",
           array(select function from agency_function held
                  where held.agency_id = agency.id and held.valid @> ${day}::date order by 1) as functions
      from agency join agency_state state on state.agency_id = agency.id and state.valid @> ${day}::date
     where agency.province_id = ${provinceId}
     order by state.name, agency.id`.execute(db);
  return rows;
}

/** Every name that the province's agencies ever had, with the days it held. */
export async function listAgencyStates(db: Db, provinceId: number): Promise<AgencyState[]> {
  const { rows } = await sql<AgencyState>`
    select agency.id as "agencyId", state.name, state.short_name as "shortName", state.abbreviation,
           nullif(lower(state.valid), '-infinity'::date) as "from", nullif(upper(state.valid), 'infinity'::date) as "until"
      from agency join agency_state state on state.agency_id = agency.id
     where agency.province_id = ${provinceId}
     order by agency.id, lower(state.valid) nulls first`.execute(db);
  return rows;
}

/** What an agency is called on that day, or was called last. */
export async function findAgencyName(db: Db, agencyId: number, day: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from agency_state where agency_id = ${agencyId}
     order by valid @> ${day}::date desc, lower(valid) desc limit 1`.execute(db);
  return rows[0]?.name ?? '';
}

/** Whether the agency of the province exists on that day. */
export async function isAgencyOn(db: Db, provinceId: number, agencyId: number, day: string): Promise<boolean> {
  const found = await db
    .selectFrom('agency')
    .innerJoin('agency_state', 'agency_state.agency_id', 'agency.id')
    .select('agency.id')
    .where('agency.province_id', '=', provinceId)
    .where('agency.id', '=', agencyId)
    .where(sql<boolean>`agency_state.valid @> ${day}::date`)
    .executeTakeFirst();
  return found !== undefined;
}

/** People who hold the role on that day, by given name. */
export async function listPeopleOfRole(db: Db, provinceId: number, role: Role, day: string): Promise<PersonRef[]> {
  const { rows } = await sql<PersonRef>`
    select person.id, person.full_name as "fullName", person.title
      from person
     where person.province_id = ${provinceId} and person.disabled_at is null
       and exists (select from person_role held
                    where held.person_id = person.id and held.role = ${role} and held.valid @> ${day}::date)
     order by person.given_name, person.full_name`.execute(db);
  return rows;
}

/** The agency that holds the function on that day; duties follow the function, not the agency. */
export async function findAgencyOfFunction(
  db: Db,
  provinceId: number,
  duty: AgencyFunction,
  day: string,
): Promise<number | null> {
  const found = await db
    .selectFrom('agency_function')
    .select('agency_id')
    .where('province_id', '=', provinceId)
    .where('function', '=', duty)
    .where(sql<boolean>`valid @> ${day}::date`)
    .executeTakeFirst();
  return found?.agency_id ?? null;
}
