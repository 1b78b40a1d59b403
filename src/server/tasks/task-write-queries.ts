import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import type { AddTask, SetFollowing } from '#contract/tasks.ts';
import type { Db } from '#server/db/database.ts';

export interface AddedTask extends Omit<AddTask, 'leadAgencyId' | 'cooperatingAgencyIds'> {
  provinceId: number;
  /** The words in which it was given, where they are more than its name. */
  asWritten: string;
}

/** A task outside any programme; it is assigned in the same transaction. */
export async function insertAddedTask(db: Db, task: AddedTask): Promise<number> {
  const { id } = await db
    .insertInto('task')
    .values({
      province_id: task.provinceId,
      programme_id: null,
      proposal_id: null,
      document_id: null,
      clause_key: null,
      ordinal: 0,
      origin: task.origin,
      source_words: task.sourceWords,
      kind: task.kind,
      title: task.title,
      as_written: task.asWritten,
      product: task.product,
      due_kind: task.dueKind,
      due_value: task.dueOn,
      due_on: task.dueOn,
      leader_in_charge_id: task.leaderInChargeId,
      urgent: task.urgent,
      secrecy: task.secrecy,
      state: 'assigned',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function saveFollowing(db: Db, id: number, wanted: SetFollowing): Promise<void> {
  await db
    .updateTable('task')
    .set((row) => ({
      followed_by_id: wanted.followedById,
      deciding_level: wanted.decidingLevel,
      urgent: wanted.urgent,
      secrecy: wanted.secrecy,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Whether the person works in the province's agency today, as one who may follow tasks. */
export async function mayFollowTasks(
  db: Db,
  { personId, agencyId, day }: { personId: number; agencyId: number; day: string },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from person_role
                    where person_id = ${personId} and agency_id = ${agencyId} and role = 'programme-officer'
                      and valid @> ${day}::date) as found`.execute(db);
  return rows[0]?.found ?? false;
}

/** The officers of the agency who may follow tasks on that day, by name. */
export async function listFollowers(db: Db, agencyId: number, day: string): Promise<PersonRef[]> {
  const { rows } = await sql<PersonRef>`
    select distinct person.id, person.full_name as "fullName", person.title
      from person join person_role on person_role.person_id = person.id
     where person_role.agency_id = ${agencyId} and role = 'programme-officer' and valid @> ${day}::date
     order by person.full_name`.execute(db);
  return rows;
}
