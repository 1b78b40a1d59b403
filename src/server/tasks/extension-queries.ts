import { sql } from 'kysely';
import type { z } from 'zod';
import type { TaskExtension } from '#contract/tasks.ts';
import type { Db } from '#server/db/database.ts';
import { agencyNamedOn } from './story-queries.ts';

export interface NewExtension {
  provinceId: number;
  taskId: number;
  fromDueOn: string;
  wantedDueOn: string;
  reason: string;
  personId: number;
  agencyId: number;
  at: string;
}

export async function insertExtension(db: Db, wish: NewExtension): Promise<void> {
  await sql`
    insert into task_extension (province_id, task_id, from_due_on, wanted_due_on, reason, asked_by, agency_id, asked_at)
    values (${wish.provinceId}, ${wish.taskId}, ${wish.fromDueOn}, ${wish.wantedDueOn}, ${wish.reason}, ${wish.personId},
            ${wish.agencyId}, ${wish.at})`.execute(db);
}

export type WaitingExtension = z.infer<typeof TaskExtension>;

export async function findWaitingExtension(db: Db, taskId: number, day: string): Promise<WaitingExtension | undefined> {
  const { rows } = await sql<WaitingExtension>`
    select id, from_due_on as "fromDueOn", wanted_due_on as "wantedDueOn", reason, asked_at as "askedAt",
           ${agencyNamedOn(sql`task_extension.agency_id`, day)} as agency
      from task_extension where task_id = ${taskId} and status = 'asked'`.execute(db);
  return rows[0];
}

export interface ExtensionAnswer {
  id: number;
  grantedDueOn: string | null;
  answer: string | null;
  personId: number;
  at: string;
}

export async function answerExtension(
  db: Db,
  { id, grantedDueOn, answer, personId, at }: ExtensionAnswer,
): Promise<void> {
  await sql`
    update task_extension
       set status = ${grantedDueOn === null ? 'refused' : 'granted'}, granted_due_on = ${grantedDueOn}, answer = ${answer},
           decided_by = ${personId}, decided_at = ${at}
     where id = ${id} and status = 'asked'`.execute(db);
}
