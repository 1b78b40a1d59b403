import { type RawBuilder, sql } from 'kysely';
import type { FollowedTask, TaskWish } from '#contract/tasks.ts';
import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import type { Db } from '#server/db/database.ts';
import { agencyRefsOf, personRefOf } from '#server/programme/index.ts';

/** A task without what is reckoned with the working calendar. */
export type FollowedRow = Omit<FollowedTask, 'timeClass' | 'workingDaysLeft'>;

/** The days that the time class of every task is told by. */
export interface ClassDays {
  today: string;
  dueSoonUntil: string;
}

/** The same classes as the domain's, from days alone, so that a list of thousands can be asked for one of them. */
function timeClassOf({ today, dueSoonUntil }: ClassDays): RawBuilder<FollowedTimeClass> {
  return sql`case
    when task.state in ('paused', 'cancelled', 'carried-over') or task.withdrawn_on is not null then 'stopped'
    when task.state in ('done', 'awaiting-confirmation') and task.proved_on is not null
      then case when task.due_on is null or task.proved_on <= task.due_on then 'done-in-time' else 'done-late' end
    when task.due_on is null then 'no-due-day'
    when task.due_on < ${today}::date then 'overdue'
    when task.due_on <= ${dueSoonUntil}::date then 'due-soon'
    else 'in-time' end`;
}

/** What is over, or does not count any more, stands after what is open. */
const isOver = sql<boolean>`(task.state in ('done', 'cancelled', 'carried-over') or task.withdrawn_on is not null)`;

export function selectFollowed(day: string): RawBuilder<FollowedRow> {
  return sql`
    select task.id, task.version, task.kind, task.origin, task.title, task.product, task.programme_id as "programmeId",
           case when task.clause_key is not null then
             jsonb_build_object('documentId', task.document_id, 'key', task.clause_key, 'path', clause.path) end as clause,
           task.source_words as "sourceWords", task.deciding_level as "decidingLevel", task.urgent, task.secrecy, task.state,
           ${agencyRefsOf(sql`assignment.task_id = task.id`, 'lead', day)} -> 0 as lead, ${agencyRefsOf(sql`assignment.task_id = task.id`, 'cooperating', day)} as cooperating,
           ${personRefOf(sql`task.leader_in_charge_id`)} as "leaderInCharge", ${personRefOf(sql`task.followed_by_id`)} as "followedBy",
           task.due_kind as "dueKind", task.due_on as "dueOn", task.due_as_written as "dueAsWritten",
           task.first_due_on as "firstDueOn", task.proved_on as "provedOn", task.withdrawn_on as "withdrawnOn",
           (select count(*)::int from task_extension where task_id = task.id and status = 'granted') as "extensionsGranted",
           exists (select from task_extension where task_id = task.id and status = 'asked') as "extensionWaiting",
           (select (min(assigned_at) at time zone 'Asia/Ho_Chi_Minh')::date from assignment where task_id = task.id and part = 'lead') as "assignedOn",
           (select jsonb_build_object('done', count(done_on), 'all', count(*), 'days',
                     coalesce(jsonb_agg(jsonb_build_object('title', title, 'dueOn', due_on, 'doneOn', done_on) order by ordinal), '[]'))
              from task_milestone where task_id = task.id) as milestones
      from task left join clause on clause.document_id = task.document_id and clause.key = task.clause_key`;
}

export interface TaskFilter extends Pick<
  TaskWish,
  'programmeId' | 'agencyId' | 'leaderId' | 'kind' | 'origin' | 'state' | 'search'
> {
  provinceId: number;
}

function wherePlaced(wish: TaskFilter): RawBuilder<unknown> {
  const agency = sql`exists (select from assignment where task_id = task.id and ended_at is null and agency_id = ${wish.agencyId})`;
  const conditions = [
    sql`task.province_id = ${wish.provinceId}`,
    ...(wish.programmeId === undefined ? [] : [sql`task.programme_id = ${wish.programmeId}`]),
    ...(wish.agencyId === undefined ? [] : [agency]),
    ...(wish.leaderId === undefined ? [] : [sql`task.leader_in_charge_id = ${wish.leaderId}`]),
    ...(wish.kind === undefined ? [] : [sql`task.kind = ${wish.kind}`]),
    ...(wish.origin === undefined ? [] : [sql`task.origin = ${wish.origin}`]),
    ...(wish.state === undefined ? [] : [sql`task.state = ${wish.state}`]),
    ...(wish.search === undefined || wish.search.trim() === ''
      ? []
      : [sql`strpos(fold_vietnamese(task.title), fold_vietnamese(${wish.search.trim()})) > 0`]),
  ];
  return sql.join(conditions, sql` and `);
}

/** Where a page of the list ends: over or not, due day, id. */
export interface TaskPlace {
  over: boolean;
  dueOn: string;
  id: number;
}

/** What is open first, the earliest due day first, what has none last. */
export async function listFollowed(
  db: Db,
  wish: TaskFilter,
  days: ClassDays,
  { time, after, limit }: { time: FollowedTimeClass | undefined; after: TaskPlace | undefined; limit: number },
): Promise<FollowedRow[]> {
  const place = sql`(${isOver}, coalesce(task.due_on, 'infinity'::date), task.id)`;
  const ofClass = time === undefined ? sql`true` : sql`${timeClassOf(days)} = ${time}`;
  const behind = after ? sql`${place} > (${after.over}, ${after.dueOn}::date, ${after.id})` : sql`true`;
  // The page is found first: names and counts are read for its hundred tasks and not for all that are sorted.
  const page = sql`array(select task.id from task where ${wherePlaced(wish)} and ${ofClass} and ${behind} order by ${place} limit ${limit})`;
  const { rows } = await sql<FollowedRow>`
    ${selectFollowed(days.today)} where task.id = any(${page}) order by ${place}`.execute(db);
  return rows;
}

export async function countByTimeClass(
  db: Db,
  wish: TaskFilter,
  days: ClassDays,
): Promise<{ timeClass: FollowedTimeClass; count: number }[]> {
  const { rows } = await sql<{ timeClass: FollowedTimeClass; count: number }>`
    select ${timeClassOf(days)} as "timeClass", count(*)::int as count
      from task where ${wherePlaced(wish)} group by 1`.execute(db);
  return rows;
}
