import { type RawBuilder, sql } from 'kysely';
import type { DirectiveView } from '#contract/directives.ts';
import type { DirectiveState } from '#domain/directives/directive-workflow.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

/** A directive without what is reckoned of its words and of who asks. */
export type DirectiveRow = Omit<DirectiveView, 'orders' | 'actions'>;

export interface DirectiveFilter {
  provinceId: number;
  state?: DirectiveState | undefined;
  taskId?: number | undefined;
  targetId?: number | undefined;
  meetingId?: number | undefined;
  id?: number | undefined;
}

const SHOWN = 300;

function selectDirectives(day: string): RawBuilder<DirectiveRow> {
  return sql`
    select directive.id, directive.version, directive.words, ${personRefOf(sql`directive.given_by_id`)} as "givenBy",
           directive.given_at as "givenAt", ${personRefOf(sql`directive.taken_down_by`)} as "takenDownBy",
           (select jsonb_build_object('id', meeting.id, 'title', meeting.title, 'heldOn', meeting.held_on, 'item', item.title)
              from agenda_item item join meeting on meeting.id = item.meeting_id
             where item.id = directive.agenda_item_id) as meeting,
           case when directive.about_task_id is not null
                then (select jsonb_build_object('kind', 'task', 'id', id, 'name', title) from task where id = directive.about_task_id)
                when directive.about_target_id is not null
                then (select jsonb_build_object('kind', 'target', 'id', id, 'name', name) from target
                       where id = directive.about_target_id) end as about,
           (select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
              from agency_state named where named.agency_id = directive.lead_agency_id
             order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1) as lead,
           directive.due_on as "dueOn", directive.state,
           (select jsonb_build_object('id', id, 'title', title) from task where id = directive.task_id) as task,
           directive.reason, ${personRefOf(sql`directive.decided_by`)} as "decidedBy", directive.decided_at as "decidedAt"
      from directive`;
}

function whereWanted({ provinceId, state, taskId, targetId, meetingId, id }: DirectiveFilter): RawBuilder<unknown> {
  const conditions = [
    sql`directive.province_id = ${provinceId}`,
    ...(state === undefined ? [] : [sql`directive.state = ${state}`]),
    ...(taskId === undefined ? [] : [sql`(directive.about_task_id = ${taskId} or directive.task_id = ${taskId})`]),
    ...(targetId === undefined ? [] : [sql`directive.about_target_id = ${targetId}`]),
    ...(id === undefined ? [] : [sql`directive.id = ${id}`]),
    ...(meetingId === undefined
      ? []
      : [sql`directive.agenda_item_id in (select id from agenda_item where meeting_id = ${meetingId})`]),
  ];
  return sql.join(conditions, sql` and `);
}

/** What waits for an officer first, then the newest. */
export async function listDirectiveRows(db: Db, filter: DirectiveFilter, day: string): Promise<DirectiveRow[]> {
  const { rows } = await sql<DirectiveRow>`
    ${selectDirectives(day)} where ${whereWanted(filter)}
     order by directive.state <> 'given', directive.given_at desc, directive.id desc limit ${SHOWN}`.execute(db);
  return rows;
}

/** The directives of a meeting in the order in which they were taken down. */
export async function listMeetingDirectives(
  db: Db,
  provinceId: number,
  meetingId: number,
  day: string,
): Promise<(DirectiveRow & { itemId: number })[]> {
  const { rows } = await sql<DirectiveRow & { itemId: number }>`
    select found.*, (select agenda_item_id from directive where directive.id = found.id) as "itemId"
      from (${selectDirectives(day)} where ${whereWanted({ provinceId, meetingId })}) found order by found.id`.execute(
    db,
  );
  return rows;
}

export async function countDirectives(
  db: Db,
  filter: DirectiveFilter,
): Promise<{ state: DirectiveState; count: number }[]> {
  const { rows } = await sql<{ state: DirectiveState; count: number }>`
    select state, count(*)::int as count from directive where ${whereWanted({ ...filter, state: undefined })} group by 1`.execute(
    db,
  );
  return rows;
}

export interface LockedDirective {
  id: number;
  version: number;
  words: string;
  state: DirectiveState;
  givenById: number;
  givenAt: string;
  givenBy: { fullName: string; title: string | null };
  meeting: { title: string; heldOn: string; noticeNumber: string | null; noticeDatedOn: string | null } | null;
}

/** Finds a directive and keeps others from deciding on it meanwhile. */
export async function lockDirective(db: Db, provinceId: number, id: number): Promise<LockedDirective | undefined> {
  const { rows } = await sql<LockedDirective>`
    select id, version, words, state, given_by_id as "givenById", given_at as "givenAt",
           ${personRefOf(sql`given_by_id`)} as "givenBy",
           (select jsonb_build_object('title', meeting.title, 'heldOn', held_on, 'noticeNumber', notice_number,
                                      'noticeDatedOn', notice_dated_on)
              from agenda_item item join meeting on meeting.id = item.meeting_id where item.id = agenda_item_id) as meeting
      from directive where id = ${id} and province_id = ${provinceId} for update of directive`.execute(db);
  return rows[0];
}

export interface NewDirective {
  provinceId: number;
  words: string;
  givenById: number;
  givenAt: string;
  takenDownBy: number;
  agendaItemId: number | null;
  aboutTaskId: number | null;
  aboutTargetId: number | null;
  leadAgencyId: number | null;
  dueOn: string | null;
}

export async function insertDirective(db: Db, given: NewDirective): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into directive (province_id, words, given_by_id, given_at, taken_down_by, agenda_item_id, about_task_id,
                           about_target_id, lead_agency_id, due_on)
    values (${given.provinceId}, ${given.words}, ${given.givenById}, ${given.givenAt}, ${given.takenDownBy},
            ${given.agendaItemId}, ${given.aboutTaskId}, ${given.aboutTargetId}, ${given.leadAgencyId}, ${given.dueOn})
    returning id`.execute(db);
  return rows[0]?.id ?? 0;
}

export interface DirectiveDecision {
  id: number;
  state: DirectiveState;
  taskId: number | null;
  reason: string | null;
  personId: number;
  at: string;
}

export async function saveDirective(
  db: Db,
  { id, state, taskId, reason, personId, at }: DirectiveDecision,
): Promise<void> {
  await sql`
    update directive set state = ${state}, task_id = ${taskId}, reason = ${reason}, decided_by = ${personId},
                         decided_at = ${at}, version = version + 1
     where id = ${id}`.execute(db);
}

/** Whether what an instruction is about exists for the one who gives it. */
export async function isThere(db: Db, table: 'task' | 'target', provinceId: number, id: number): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from ${sql.table(table)} where id = ${id} and province_id = ${provinceId}) as found`.execute(
    db,
  );
  return rows[0]?.found ?? false;
}

/** The state and chair of the meeting that an item stands in; undefined where there is none. */
export async function findItemMeeting(
  db: Db,
  provinceId: number,
  itemId: number,
): Promise<{ state: string; chairId: number } | undefined> {
  const { rows } = await sql<{ state: string; chairId: number }>`
    select meeting.state, meeting.chaired_by_id as "chairId"
      from agenda_item item join meeting on meeting.id = item.meeting_id
     where item.id = ${itemId} and item.province_id = ${provinceId} for update of meeting`.execute(db);
  return rows[0];
}
