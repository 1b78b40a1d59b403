import { type RawBuilder, sql } from 'kysely';
import type { OutgoingView, TakeOutgoingStep } from '#contract/outgoing.ts';
import type { AgencyRef, PersonRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

const agencyNamed = (agencyId: RawBuilder<unknown>, day: string): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
     from agency_state named where named.agency_id = ${agencyId}
    order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1)`;

/** Agencies as they are called on a day, in the order of the ids. */
export async function listNamedAgencies(db: Db, ids: readonly number[], day: string): Promise<AgencyRef[]> {
  const { rows } = await sql<{ agency: AgencyRef | null }>`
    select ${agencyNamed(sql`given.id`, day)} as agency
      from unnest(${[...ids]}::int[]) with ordinality as given (id, place) order by place`.execute(db);
  return rows.flatMap(({ agency }) => agency ?? []);
}

export async function listOutgoingSteps(db: Db, id: number): Promise<OutgoingView['steps']> {
  const { rows } = await sql<OutgoingView['steps'][number]>`
    select action, words, at, ${personRefOf(sql`person_id`)} as person from outgoing_step
     where document_id = ${id} order by id desc`.execute(db);
  return rows;
}

export interface NewOutgoingStep {
  provinceId: number;
  documentId: number;
  action: string;
  words: string | null;
  personId: number;
  at: string;
}

export async function insertOutgoingStep(db: Db, step: NewOutgoingStep): Promise<void> {
  await sql`
    insert into outgoing_step (document_id, province_id, action, words, person_id, at)
    values (${step.documentId}, ${step.provinceId}, ${step.action}, ${step.words}, ${step.personId}, ${step.at})`.execute(
    db,
  );
}

export async function listComments(db: Db, id: number, day: string): Promise<OutgoingView['comments']> {
  const { rows } = await sql<OutgoingView['comments'][number]>`
    select words, at, ${personRefOf(sql`person_id`)} as person, ${agencyNamed(sql`agency_id`, day)} as agency
      from outgoing_comment where document_id = ${id} order by id`.execute(db);
  return rows;
}

export interface NewComment {
  documentId: number;
  provinceId: number;
  agencyId: number;
  personId: number;
  words: string;
  at: string;
}

export async function insertComment(db: Db, made: NewComment): Promise<void> {
  await sql`
    insert into outgoing_comment (document_id, province_id, agency_id, person_id, words, at)
    values (${made.documentId}, ${made.provinceId}, ${made.agencyId}, ${made.personId}, ${made.words}, ${made.at})`.execute(
    db,
  );
}

export type SignerRow = OutgoingView['signers'][number] & { signedFor: string | null };

export async function listSigners(db: Db, id: number): Promise<SignerRow[]> {
  const { rows } = await sql<SignerRow>`
    select ${personRefOf(sql`person_id`)} as person, capacity, signed_for as "signedFor", position, signed_at as "signedAt"
      from outgoing_signer where document_id = ${id} order by ordinal`.execute(db);
  return rows;
}

/** Who signs, in order; what was chosen before gives way. */
export async function replaceSigners(
  db: Db,
  { id, provinceId }: { id: number; provinceId: number },
  signers: NonNullable<TakeOutgoingStep['signers']>,
): Promise<void> {
  await sql`delete from outgoing_signer where document_id = ${id}`.execute(db);
  await sql`
    insert into outgoing_signer (document_id, province_id, ordinal, person_id, capacity, signed_for, position)
    select ${id}, ${provinceId}, s.place, s."personId", s.capacity, s."signedFor", s.position
      from jsonb_to_recordset(${JSON.stringify(signers.map((signer, index) => ({ ...signer, place: index + 1 })))}::jsonb)
        as s (place int, "personId" int, capacity text, "signedFor" text, position text)`.execute(db);
}

export async function keepSigned(db: Db, id: number, personId: number, at: string): Promise<void> {
  await sql`update outgoing_signer set signed_at = ${at} where document_id = ${id} and person_id = ${personId}`.execute(
    db,
  );
}

/** Sent back, it has to be signed anew by everybody. */
export async function dropSigned(db: Db, id: number): Promise<void> {
  await sql`update outgoing_signer set signed_at = null where document_id = ${id}`.execute(db);
}

export type SignerChoice = PersonRef & { agencyId: number };

/** Heads of the drafting agency and the leaders of the province on a day. */
export async function listSignerChoices(
  db: Db,
  { provinceId, agencyId }: { provinceId: number; agencyId: number },
  day: string,
): Promise<SignerChoice[]> {
  const { rows } = await sql<SignerChoice>`
    select distinct on (person.id) person.id, person.full_name as "fullName", person.title, held.agency_id as "agencyId"
      from person join person_role held on held.person_id = person.id and held.valid @> ${day}::date
     where person.province_id = ${provinceId} and person.disabled_at is null
       and ((held.role = 'head' and held.agency_id = ${agencyId}) or held.role = 'leader')
     order by person.id`.execute(db);
  return rows;
}

export async function listReceipts(db: Db, id: number): Promise<Map<number, string>> {
  const { rows } = await sql<{ agencyId: number; readAt: string }>`
    select agency_id as "agencyId", read_at as "readAt" from outgoing_receipt where document_id = ${id}`.execute(db);
  return new Map(rows.map(({ agencyId, readAt }) => [agencyId, readAt]));
}

export async function insertReceipt(db: Db, receipt: Omit<NewComment, 'words'>): Promise<void> {
  await sql`
    insert into outgoing_receipt (document_id, province_id, agency_id, person_id, read_at)
    values (${receipt.documentId}, ${receipt.provinceId}, ${receipt.agencyId}, ${receipt.personId}, ${receipt.at})
    on conflict do nothing`.execute(db);
}
