import { type RawBuilder, sql } from 'kysely';
import type { Milestone, TaskEvent } from '#contract/tasks.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

/** An agency under its name of that day, or its last one. */
export function agencyNamedOn(agencyId: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('id', state.agency_id, 'name', state.name, 'shortName', state.short_name)
                from agency_state state where state.agency_id = ${agencyId}
               order by state.valid @> ${day}::date desc, lower(state.valid) desc limit 1)`;
}

const proofOfStep = sql`
  case when proof.id is not null then jsonb_build_object('id', proof.id, 'number', proof.number, 'datedOn', proof.dated_on,
    'title', proof.title, 'fileName', proof.file_name,
    'grade', case when proof.bytes is null then 'document-named' else 'document-kept' end) end`;

/** All that happened to a task, newest first: who was assigned, the steps, extensions and amendments. */
export async function listStory(db: Db, taskId: number, day: string): Promise<TaskEvent[]> {
  const { rows } = await sql<TaskEvent>`
    select kind, at, ${personRefOf(sql`person_id`)} as person, ${agencyNamedOn(sql`told.agency_id`, day)} as agency, action,
           to_state as "toState", words, from_day as "fromDay", to_day as "toDay", proof
      from (
        select 'assigned' as kind, assigned_at as at, assigned_by as person_id, agency_id, null::text as action, null::text as to_state,
               part as words, null::date as from_day, null::date as to_day, null::jsonb as proof, 0 as rank, id
          from assignment where task_id = ${taskId}
        union all
        select 'step', at, person_id, agency_id, action, to_state, reason, null, null, ${proofOfStep}, 1, task_step.id
          from task_step left join task_proof proof on proof.id = proof_id where task_step.task_id = ${taskId}
        union all
        select 'extension-asked', asked_at, asked_by, agency_id, null, null, reason, from_due_on, wanted_due_on, null, 1, id
          from task_extension where task_id = ${taskId}
        union all
        select 'extension-' || status, decided_at, decided_by, null, null, null, answer, from_due_on, granted_due_on, null, 2, id
          from task_extension where task_id = ${taskId} and status <> 'asked'
        union all
        select 'amended', decided_at, decided_by, null, null, null, kind, (before ->> 'dueOn')::date, (after ->> 'dueOn')::date, null, 1, id
          from amendment where task_id = ${taskId} and status = 'confirmed'
        union all
        select 'reminded', made_at, null, null, null, null, rung.receiver, reminder.due_on, null, null, 1, reminder.id
          from reminder join reminder_rung rung on rung.id = rung_id
         where task_id = ${taskId} and outcome = 'sent'
           and exists (select from reminder_receipt where reminder_id = reminder.id)) told
     order by at desc, rank desc, id desc`.execute(db);
  return rows;
}

export async function listMilestones(db: Db, taskId: number): Promise<Milestone[]> {
  const { rows } = await sql<Milestone>`
    select kind, title, due_on as "dueOn", done_on as "doneOn" from task_milestone where task_id = ${taskId} order by ordinal`.execute(
    db,
  );
  return rows;
}

export async function replaceMilestones(
  db: Db,
  { provinceId, taskId }: { provinceId: number; taskId: number },
  milestones: readonly Milestone[],
): Promise<void> {
  await sql`delete from task_milestone where task_id = ${taskId}`.execute(db);
  if (milestones.length === 0) return;
  const rows = milestones.map(
    ({ kind, title, dueOn, doneOn }, index) =>
      sql`(${provinceId}, ${taskId}, ${index + 1}, ${kind}, ${title}, ${dueOn}::date, ${doneOn}::date)`,
  );
  await sql`
    insert into task_milestone (province_id, task_id, ordinal, kind, title, due_on, done_on) values ${sql.join(rows)}`.execute(
    db,
  );
}
