import { type RawBuilder, sql } from 'kysely';
import type { AgendaDraft, AgendaItem, MeetingSummary, MeetingView, PlanMeeting } from '#contract/meetings.ts';
import type { MeetingState } from '#domain/meetings/meeting-workflow.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

export type MeetingRow = MeetingSummary & Pick<MeetingView, 'place' | 'attendees' | 'reason'>;

function selectMeetings(): RawBuilder<MeetingRow> {
  return sql`
    select meeting.id, meeting.version, meeting.kind, meeting.title, meeting.held_on as "heldOn", meeting.place,
           meeting.attendees, meeting.reason, ${personRefOf(sql`meeting.chaired_by_id`)} as chair, meeting.state,
           agenda.items, agenda.unsettled, given.directives, given.waiting,
           case when notice_number is not null
                then jsonb_build_object('number', notice_number, 'datedOn', notice_dated_on) end as notice
      from meeting
      cross join lateral (select count(*)::int as items, (count(*) filter (where outcome is null))::int as unsettled
                            from agenda_item where meeting_id = meeting.id) agenda
      cross join lateral (select count(*)::int as directives, (count(*) filter (where directive.state = 'given'))::int as waiting
                            from directive join agenda_item item on item.id = directive.agenda_item_id
                           where item.meeting_id = meeting.id and directive.state <> 'withdrawn') given`;
}

const SHOWN = 200;

export async function listMeetingRows(db: Db, provinceId: number): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    ${selectMeetings()} where meeting.province_id = ${provinceId} order by meeting.held_on desc, meeting.id desc limit ${SHOWN}`.execute(
    db,
  );
  return rows;
}

export async function findMeeting(db: Db, provinceId: number, id: number): Promise<MeetingRow | undefined> {
  const { rows } = await sql<MeetingRow>`
    ${selectMeetings()} where meeting.id = ${id} and meeting.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

/** Keeps others from changing the meeting meanwhile. */
export async function lockMeeting(
  db: Db,
  provinceId: number,
  id: number,
): Promise<{ version: number; state: MeetingState; title: string; isAnnounced: boolean } | undefined> {
  const { rows } = await sql<{ version: number; state: MeetingState; title: string; isAnnounced: boolean }>`
    select version, state, title, notice_number is not null as "isAnnounced"
      from meeting where id = ${id} and province_id = ${provinceId} for update`.execute(db);
  return rows[0];
}

export async function insertMeeting(
  db: Db,
  wanted: PlanMeeting,
  { provinceId, personId, at }: { provinceId: number; personId: number; at: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into meeting (province_id, kind, title, held_on, place, chaired_by_id, attendees, created_by, created_at)
    values (${provinceId}, ${wanted.kind}, ${wanted.title}, ${wanted.heldOn}, ${wanted.place || null}, ${wanted.chairId},
            ${wanted.attendees || null}, ${personId}, ${at})
    returning id`.execute(db);
  return rows[0]?.id ?? 0;
}

export interface MeetingChange {
  id: number;
  state: MeetingState;
  reason: string | null;
  notice: { number: string; datedOn: string } | null;
}

export async function saveMeeting(db: Db, { id, state, reason, notice }: MeetingChange): Promise<void> {
  await sql`
    update meeting set state = ${state}, reason = coalesce(${reason}, reason), version = version + 1,
                       notice_number = ${notice?.number ?? null}, notice_dated_on = ${notice?.datedOn ?? null}
     where id = ${id}`.execute(db);
}

export async function touchMeeting(db: Db, id: number): Promise<void> {
  await sql`update meeting set version = version + 1 where id = ${id}`.execute(db);
}

export async function listAgenda(db: Db, meetingId: number, day: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select item.id, item.ordinal, item.kind, item.title, item.question, item.outcome, item.outcome_words as "outcomeWords",
           (select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
              from agency_state named where named.agency_id = item.agency_id
             order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1) as agency,
           case when item.task_id is not null
                then (select jsonb_build_object('kind', 'task', 'id', id, 'name', title) from task where id = item.task_id)
                when item.target_id is not null
                then (select jsonb_build_object('kind', 'target', 'id', id, 'name', name) from target where id = item.target_id)
           end as about
      from agenda_item item where item.meeting_id = ${meetingId} order by item.ordinal`.execute(db);
  return rows;
}

/** Items that somebody spoke under: they stay on the agenda. */
export async function listSpokenItems(db: Db, meetingId: number): Promise<{ id: number; title: string }[]> {
  const { rows } = await sql<{ id: number; title: string }>`
    select id, title from agenda_item item
     where meeting_id = ${meetingId}
       and (outcome is not null or exists (select from directive where agenda_item_id = item.id))`.execute(db);
  return rows;
}

/** Puts this agenda in the place of the one before; an item that keeps its id keeps its outcome and its directives. */
export async function replaceAgenda(
  db: Db,
  { provinceId, meetingId }: { provinceId: number; meetingId: number },
  items: readonly AgendaDraft[],
): Promise<void> {
  const kept = items.flatMap(({ id }) => id ?? []);
  await sql`delete from agenda_item where meeting_id = ${meetingId} and not id = any(${kept}::int[])`.execute(db);
  for (const [index, item] of items.entries()) {
    const { kind, title, question, agencyId, taskId, targetId } = item;
    if (item.id === null) {
      await sql`
        insert into agenda_item (province_id, meeting_id, ordinal, kind, title, question, agency_id, task_id, target_id)
        values (${provinceId}, ${meetingId}, ${index + 1}, ${kind}, ${title}, ${question || null}, ${agencyId}, ${taskId}, ${targetId})`.execute(
        db,
      );
    } else {
      await sql`
        update agenda_item set ordinal = ${index + 1}, kind = ${kind}, title = ${title}, question = ${question || null},
                               agency_id = ${agencyId}, task_id = ${taskId}, target_id = ${targetId}
         where id = ${item.id} and meeting_id = ${meetingId}`.execute(db);
    }
  }
}

export async function saveOutcome(
  db: Db,
  { id, outcome, words }: { id: number; outcome: AgendaItem['outcome']; words: string | null },
): Promise<void> {
  await sql`update agenda_item set outcome = ${outcome}, outcome_words = ${words} where id = ${id}`.execute(db);
}

export interface ProposedRow {
  taskId: number;
  title: string;
  leadAgencyId: number | null;
  reason: 'overdue' | 'declined' | 'extension' | 'paused';
  dueOn: string | null;
}

/** Tasks that only the leadership can set in motion again, the latest first; none that stands on the agenda already. */
export async function listProposed(db: Db, provinceId: number, meetingId: number, day: string): Promise<ProposedRow[]> {
  const { rows } = await sql<ProposedRow>`
    select found.id as "taskId", found.title, found.due_on as "dueOn", found.reason,
           (select agency_id from assignment where task_id = found.id and part = 'lead' and ended_at is null) as "leadAgencyId"
      from (select task.id, task.title, task.due_on,
                   case when exists (select from task_extension where task_id = task.id and status = 'asked') then 'extension'
                        when task.state = 'declined' then 'declined'
                        when task.state = 'paused' then 'paused'
                        when task.due_on < ${day}::date and task.state not in ('draft', 'awaiting-confirmation') then 'overdue'
                   end as reason
              from task
             where task.province_id = ${provinceId} and task.withdrawn_on is null
               and task.state not in ('done', 'cancelled', 'carried-over')
               and not exists (select from agenda_item where meeting_id = ${meetingId} and task_id = task.id)) found
     where found.reason is not null
     order by found.due_on nulls last, found.id limit 100`.execute(db);
  return rows;
}
