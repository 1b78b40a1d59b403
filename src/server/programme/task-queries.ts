import { sql } from 'kysely';
import type { TaskView } from '#contract/programme.ts';
import type { DueKind } from '#domain/documents/compiled-decision.ts';
import type { TaskState } from '#domain/tasks/workflow.ts';
import type { Db } from '#server/db/database.ts';
import { amendmentRefsOf } from './amendment-ref-queries.ts';
import { agencyRefsOf, personRefOf } from './assigned-queries.ts';

/** A task without what is computed from the calendar. */
export interface TaskRow extends Omit<TaskView, 'timeClass' | 'workingDaysLeft'> {
  state: TaskState;
  /** The day of the document that proves its result. */
  provedOn: string | null;
}

function selectTasks(day: string) {
  return sql`
    select task.id, task.kind, task.title, task.as_written as "asWritten", task.product, task.version, task.state, task.proved_on as "provedOn",
           task.first_due_on as "firstDueOn", task.withdrawn_on as "withdrawnOn",
           ${amendmentRefsOf(sql`amendment.task_id = task.id`)} as amendments,
           jsonb_build_object('kind', task.due_kind, 'value', task.due_value, 'dueOn', task.due_on,
                              'strictBefore', task.due_strict, 'conditional', task.due_conditional,
                              'asWritten', task.due_as_written) as due,
           jsonb_build_object('documentId', task.document_id, 'key', task.clause_key, 'path', clause.path) as clause,
           ${agencyRefsOf(sql`assignment.task_id = task.id`, 'lead', day)} -> 0 as lead,
           ${agencyRefsOf(sql`assignment.task_id = task.id`, 'cooperating', day)} as cooperating,
           ${personRefOf(sql`task.leader_in_charge_id`)} as "leaderInCharge"
      from task join clause on clause.document_id = task.document_id and clause.key = task.clause_key`;
}

/** The programme's tasks in the order of the decision; agencies by their names of that day. */
export async function listTasks(db: Db, programmeId: number, day: string): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    ${selectTasks(day)} where task.programme_id = ${programmeId} order by task.ordinal`.execute(db);
  return rows;
}

export async function findTask(db: Db, provinceId: number, taskId: number, day: string): Promise<TaskRow | undefined> {
  const { rows } = await sql<TaskRow>`
    ${selectTasks(day)} where task.id = ${taskId} and task.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

export interface LockedTask {
  id: number;
  title: string;
  version: number;
  dueOn: string | null;
  dueKind: DueKind;
  withdrawnOn: string | null;
  state: TaskState;
}

/** Finds a task of the province and keeps others from assigning it meanwhile. */
export async function findTaskToAssign(db: Db, provinceId: number, id: number): Promise<LockedTask | undefined> {
  return db
    .selectFrom('task')
    .select([
      'id',
      'title',
      'version',
      'due_on as dueOn',
      'due_kind as dueKind',
      'withdrawn_on as withdrawnOn',
      'state',
    ])
    .where('id', '=', id)
    .where('province_id', '=', provinceId)
    .forUpdate()
    .executeTakeFirst();
}

export interface TaskChange {
  id: number;
  leaderInChargeId: number | null;
  product: string | null;
  dueKind: DueKind;
  dueOn: string | null;
  state: TaskState;
}

export async function saveTaskAssignment(db: Db, change: TaskChange): Promise<void> {
  const { id, leaderInChargeId, product, dueKind, dueOn, state } = change;
  await db
    .updateTable('task')
    .set((row) => ({
      leader_in_charge_id: leaderInChargeId,
      product,
      state,
      due_kind: dueKind,
      due_on: dueOn,
      // The day under which it was first given out stays on record.
      first_due_on: sql<string | null>`case when state <> 'draft' and due_on is distinct from ${dueOn}::date
                                            then coalesce(first_due_on, due_on) else first_due_on end`,
      // Another day than the text's is a person's own: it is meant to the day.
      due_value: sql<string | null>`case when due_on is distinct from ${dueOn}::date then ${dueOn} else due_value end`,
      due_strict: sql<boolean>`due_strict and due_on is not distinct from ${dueOn}::date`,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** A task whose one lead the text names beyond doubt is assigned by entering it. */
export async function markAssigned(db: Db, id: number): Promise<void> {
  await db.updateTable('task').set({ state: 'assigned' }).where('id', '=', id).where('state', '=', 'draft').execute();
}
