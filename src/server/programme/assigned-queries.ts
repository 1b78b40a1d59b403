import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** The agencies of assignments in force as a JSON list, under their names of that day (or their last ones). */
export function agencyRefsOf(
  which: RawBuilder<unknown>,
  part: 'lead' | 'cooperating',
  day: string,
): RawBuilder<unknown> {
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
                              order by named.name), '[]')
      from assignment
      join lateral (select agency_id, name, short_name from agency_state
                     where agency_id = assignment.agency_id
                     order by valid @> ${day}::date desc, lower(valid) desc limit 1) named on true
     where ${which} and assignment.part = ${part} and assignment.ended_at is null)`;
}

export function personRefOf(personId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('id', named.id, 'fullName', named.full_name, 'title', named.title)
                from person named where named.id = ${personId})`;
}
