import { sql } from 'kysely';
import type { TaskState } from '#domain/tasks/workflow.ts';
import type { Db } from '#server/db/database.ts';
import { type FollowedRow, selectFollowed } from './task-list-queries.ts';

export interface FollowedTaskRow extends FollowedRow {
  asWritten: string;
}

export async function findFollowed(
  db: Db,
  provinceId: number,
  id: number,
  day: string,
): Promise<FollowedTaskRow | undefined> {
  const { rows } = await sql<FollowedTaskRow>`
    select followed.*, (select as_written from task where task.id = followed.id) as "asWritten"
      from (${selectFollowed(day)} where task.id = ${id} and task.province_id = ${provinceId}) followed`.execute(db);
  return rows[0];
}

/** What decides over a step, while others wait. */
export interface LockedTask {
  id: number;
  version: number;
  title: string;
  state: TaskState;
  dueOn: string | null;
  firstDueOn: string | null;
  withdrawnOn: string | null;
  leadAgencyId: number | null;
  extensionId: number | null;
}

/** Finds a task and keeps others from changing it meanwhile. */
export async function lockTask(db: Db, provinceId: number, id: number): Promise<LockedTask | undefined> {
  const { rows } = await sql<LockedTask>`
    select task.id, task.version, task.title, task.state, task.due_on as "dueOn", task.first_due_on as "firstDueOn",
           task.withdrawn_on as "withdrawnOn",
           (select agency_id from assignment where task_id = task.id and part = 'lead' and ended_at is null) as "leadAgencyId",
           (select id from task_extension where task_id = task.id and status = 'asked') as "extensionId"
      from task where task.id = ${id} and task.province_id = ${provinceId} for update of task`.execute(db);
  return rows[0];
}

export interface TaskChange {
  id: number;
  state?: TaskState;
  provedOn?: string | null;
  dueOn?: string;
}

/** Writes over the version that was read and locked; the day that held first is kept for ever. */
export async function saveTask(db: Db, { id, state, provedOn, dueOn }: TaskChange): Promise<void> {
  await db
    .updateTable('task')
    .set((row) => ({
      version: row('version', '+', 1),
      ...(state === undefined ? {} : { state }),
      ...(provedOn === undefined ? {} : { proved_on: provedOn }),
      ...(dueOn === undefined
        ? {}
        : {
            due_on: dueOn,
            due_kind: 'date' as const,
            due_value: dueOn,
            due_strict: false,
            first_due_on: sql<string>`coalesce(first_due_on, due_on)`,
          }),
    }))
    .where('id', '=', id)
    .execute();
}

export interface NewStep {
  provinceId: number;
  taskId: number;
  action: string;
  from: TaskState;
  to: TaskState;
  reason: string | null;
  proofId: number | null;
  personId: number;
  agencyId: number;
  delegationId: number | null;
  at: string;
}

export async function insertStep(db: Db, step: NewStep): Promise<void> {
  await sql`
    insert into task_step (province_id, task_id, action, from_state, to_state, reason, proof_id, person_id, agency_id, delegation_id, at)
    values (${step.provinceId}, ${step.taskId}, ${step.action}, ${step.from}, ${step.to}, ${step.reason}, ${step.proofId},
            ${step.personId}, ${step.agencyId}, ${step.delegationId}, ${step.at})`.execute(db);
}
