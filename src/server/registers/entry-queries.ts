import { type RawBuilder, sql } from 'kysely';
import type { RegisterEntrySummary, RegisterEntryView } from '#contract/registers.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

export type EntryRow = Omit<RegisterEntrySummary, 'dueOn' | 'timeClass' | 'workingDaysLeft' | 'slow'> & {
  definitionVersion: number;
};
export type StoryRow = Omit<RegisterEntryView['story'][number], 'name' | 'changed'> & {
  values: Record<string, string>;
};

function agencyNamed(agencyId: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
                from agency_state named where named.agency_id = ${agencyId}
               order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1)`;
}

export interface EntryFilter {
  provinceId: number;
  code: string;
  id?: number | undefined;
  state?: string | undefined;
  find?: string | undefined;
}

const SHOWN = 2000;

export async function listEntryRows(db: Db, filter: EntryFilter, day: string): Promise<EntryRow[]> {
  const { provinceId, code, id = null, state = null, find = '' } = filter;
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.version, entry.definition_version as "definitionVersion", entry.state, entry.since_on as "sinceOn",
           entry.secrecy, entry.field_values as values, ${agencyNamed(sql`entry.recording_agency_id`, day)} as recording,
           ${agencyNamed(sql`entry.responsible_agency_id`, day)} as responsible
      from register_entry entry
     where entry.province_id = ${provinceId} and entry.code = ${code} and (${id}::int is null or entry.id = ${id}::int)
       and (${state}::text is null or entry.state = ${state}::text)
       and (${find} = '' or exists (select from jsonb_each_text(entry.field_values) each
                                     where strpos(lower(each.value), lower(${find})) > 0))
     order by entry.id desc limit ${SHOWN}`.execute(db);
  return rows;
}

export async function countEntries(
  db: Db,
  provinceId: number,
): Promise<{ code: string; state: string; count: number }[]> {
  const { rows } = await sql<{ code: string; state: string; count: number }>`
    select code, state, count(*)::int as count from register_entry where province_id = ${provinceId} group by 1, 2`.execute(
    db,
  );
  return rows;
}

export async function listStory(db: Db, entryId: number, day: string): Promise<StoryRow[]> {
  const { rows } = await sql<StoryRow>`
    select event.action, event.words, event.state, event.field_values as values, event.at,
           ${personRefOf(sql`event.person_id`)} as person, ${agencyNamed(sql`event.agency_id`, day)} as agency
      from register_event event where event.entry_id = ${entryId} order by event.id`.execute(db);
  return rows;
}

export interface LockedEntry {
  version: number;
  definitionVersion: number;
  state: string;
  sinceOn: string;
  recordingAgencyId: number;
  responsibleAgencyId: number;
  values: Record<string, string>;
}

export async function lockEntry(
  db: Db,
  provinceId: number,
  code: string,
  id: number,
): Promise<LockedEntry | undefined> {
  const { rows } = await sql<LockedEntry>`
    select version, definition_version as "definitionVersion", state, since_on as "sinceOn", field_values as values,
           recording_agency_id as "recordingAgencyId", responsible_agency_id as "responsibleAgencyId"
      from register_entry where id = ${id} and code = ${code} and province_id = ${provinceId} for update`.execute(db);
  return rows[0];
}

export interface NewEntry {
  provinceId: number;
  code: string;
  definitionVersion: number;
  recordingAgencyId: number;
  responsibleAgencyId: number;
  state: string;
  sinceOn: string;
  secrecy: string;
  openToAll: boolean;
  values: Readonly<Record<string, string>>;
}

export async function insertEntry(db: Db, made: NewEntry): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into register_entry (province_id, code, definition_version, recording_agency_id, responsible_agency_id, state, since_on,
                                secrecy, open_to_all, field_values)
    values (${made.provinceId}, ${made.code}, ${made.definitionVersion}, ${made.recordingAgencyId}, ${made.responsibleAgencyId},
            ${made.state}, ${made.sinceOn}, ${made.secrecy}, ${made.openToAll}, ${JSON.stringify(made.values)}::jsonb)
    returning id`.execute(db);
  return rows[0]?.id ?? 0;
}

export interface EntryChange {
  id: number;
  state: string;
  sinceOn: string;
  values: Readonly<Record<string, string>>;
}

export async function saveEntry(db: Db, { id, state, sinceOn, values }: EntryChange): Promise<void> {
  await sql`update register_entry set version = version + 1, state = ${state}, since_on = ${sinceOn},
                   field_values = ${JSON.stringify(values)}::jsonb where id = ${id}`.execute(db);
}

export interface NewEvent {
  provinceId: number;
  entryId: number;
  action: string;
  words: string | null;
  personId: number;
  agencyId: number;
  at: string;
}

/** Keeps what the entry has become, with who made it so; called after the entry itself was saved. */
export async function insertEvent(db: Db, event: NewEvent): Promise<void> {
  await sql`
    insert into register_event (province_id, entry_id, version, action, words, state, field_values, person_id, agency_id, at)
    select ${event.provinceId}, id, version, ${event.action}, ${event.words}, state, field_values, ${event.personId}, ${event.agencyId},
           ${event.at} from register_entry where id = ${event.entryId}`.execute(db);
}
