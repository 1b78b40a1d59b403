import { type RawBuilder, sql } from 'kysely';
import type { BlockerList, BlockerView } from '#contract/blockers.ts';
import type { BlockerAction, BlockerState } from '#domain/blockers/blocker-workflow.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

export type BlockerRow = Omit<BlockerView, 'timeClass' | 'workingDaysLeft' | 'actions'>;

function agencyNamed(agencyId: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
                from agency_state named where named.agency_id = ${agencyId}
               order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1)`;
}

export interface BlockerFilter {
  provinceId: number;
  id?: number | undefined;
  state?: BlockerState | undefined;
  taskId?: number | undefined;
  ownerId?: number | undefined;
  agencyId?: number | undefined;
}

function whereWanted({ provinceId, id, state, taskId, ownerId, agencyId }: BlockerFilter): RawBuilder<unknown> {
  const conditions = [
    sql`blocker.province_id = ${provinceId}`,
    ...(id === undefined ? [] : [sql`blocker.id = ${id}`]),
    ...(state === undefined ? [] : [sql`blocker.state = ${state}`]),
    ...(taskId === undefined ? [] : [sql`blocker.task_id = ${taskId}`]),
    ...(ownerId === undefined ? [] : [sql`blocker.owner_agency_id = ${ownerId}`]),
    ...(agencyId === undefined ? [] : [sql`blocker.agency_id = ${agencyId}`]),
  ];
  return sql.join(conditions, sql` and `);
}

const SHOWN = 300;

export async function listBlockerRows(db: Db, filter: BlockerFilter, day: string): Promise<BlockerRow[]> {
  const { rows } = await sql<BlockerRow>`
    select blocker.id, blocker.version, blocker.words, blocker.wanted, blocker.state, blocker.raised_at as "raisedAt",
           blocker.answer_by as "answerBy", blocker.answered_on as "answeredOn",
           ${agencyNamed(sql`blocker.agency_id`, day)} as agency, ${agencyNamed(sql`blocker.owner_agency_id`, day)} as owner,
           ${personRefOf(sql`blocker.raised_by`)} as "raisedBy",
           case when blocker.task_id is not null
                then (select jsonb_build_object('kind', 'task', 'id', id, 'name', title) from task where id = blocker.task_id)
                else (select jsonb_build_object('kind', 'report', 'id', report.id, 'periodKey', period.key,
                              'name', coalesce((select name from target where id = blocker.quantity_id),
                                               (select name from indicator where id = blocker.quantity_id), ''))
                        from report join period on period.id = report.period_id where report.id = blocker.report_id)
           end as source,
           (select coalesce(jsonb_agg(jsonb_build_object('action', step.action, 'at', step.at, 'words', step.words,
                     'person', ${personRefOf(sql`step.person_id`)}, 'agency', ${agencyNamed(sql`step.agency_id`, day)},
                     'toAgency', ${agencyNamed(sql`step.to_agency_id`, day)}) order by step.id), '[]')
              from blocker_step step where step.blocker_id = blocker.id) as steps
      from blocker where ${whereWanted(filter)}
     order by blocker.state not in ('open', 'answered'), blocker.state, blocker.answer_by, blocker.id limit ${SHOWN}`.execute(
    db,
  );
  // A task or report that one may not read takes its obstacle with it.
  return rows.filter(({ source }) => source !== null);
}

export async function countBlockers(db: Db, filter: BlockerFilter): Promise<BlockerList['counts']> {
  const { rows } = await sql<BlockerList['counts'][number]>`
    select state, count(*)::int as count from blocker where ${whereWanted({ ...filter, state: undefined })} group by 1`.execute(
    db,
  );
  return rows;
}

/** How each level answers, those that let others wait longest first. */
export async function listAnswers(db: Db, provinceId: number, day: string): Promise<BlockerList['answers']> {
  const { rows } = await sql<BlockerList['answers'][number]>`
    select ${agencyNamed(sql`owner_agency_id`, day)} as agency,
           (count(*) filter (where state = 'open'))::int as waiting,
           (count(*) filter (where state = 'open' and answer_by < ${day}::date))::int as overdue,
           (count(*) filter (where state in ('answered', 'removed')))::int as answered,
           (count(*) filter (where state in ('answered', 'removed') and answered_on > answer_by))::int as "answeredLate"
      from blocker where province_id = ${provinceId} and state <> 'withdrawn'
     group by owner_agency_id order by overdue desc, waiting desc, owner_agency_id`.execute(db);
  return rows;
}

/** How many tasks of each agency are overdue, and how many of them wait for an answer from above. */
export async function listDelays(db: Db, provinceId: number, day: string): Promise<BlockerList['delays']> {
  const { rows } = await sql<BlockerList['delays'][number]>`
    select ${agencyNamed(sql`lead.agency_id`, day)} as agency, count(*)::int as overdue,
           (count(*) filter (where exists (select from blocker where blocker.task_id = task.id and blocker.state = 'open')))::int
             as "waitingForAnswer"
      from task join assignment lead on lead.task_id = task.id and lead.part = 'lead' and lead.ended_at is null
     where task.province_id = ${provinceId} and task.due_on < ${day}::date and task.withdrawn_on is null
       and task.state not in ('draft', 'done', 'awaiting-confirmation', 'paused', 'cancelled', 'carried-over')
     group by lead.agency_id order by overdue desc, lead.agency_id`.execute(db);
  return rows;
}

export async function findTerm(db: Db, provinceId: number, day: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select working_days as days from answer_term
     where valid @> ${day}::date and (province_id = ${provinceId} or province_id is null)
     order by province_id nulls last, id desc limit 1`.execute(db);
  const [term] = rows;
  if (!term) throw new Error(`no answer term on ${day}`);
  return term.days;
}

export interface LockedBlocker {
  version: number;
  state: BlockerState;
  agencyId: number;
  ownerAgencyId: number;
  words: string;
}

export async function lockBlocker(db: Db, provinceId: number, id: number): Promise<LockedBlocker | undefined> {
  const { rows } = await sql<LockedBlocker>`
    select version, state, agency_id as "agencyId", owner_agency_id as "ownerAgencyId", words
      from blocker where id = ${id} and province_id = ${provinceId} for update`.execute(db);
  return rows[0];
}

export interface NewBlocker {
  provinceId: number;
  agencyId: number;
  ownerAgencyId: number;
  taskId: number;
  words: string;
  wanted: string | null;
  personId: number;
  at: string;
  answerBy: string;
}

export async function insertBlocker(db: Db, raised: NewBlocker): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into blocker (province_id, agency_id, owner_agency_id, task_id, words, wanted, raised_by, raised_at, answer_by)
    values (${raised.provinceId}, ${raised.agencyId}, ${raised.ownerAgencyId}, ${raised.taskId}, ${raised.words}, ${raised.wanted},
            ${raised.personId}, ${raised.at}, ${raised.answerBy}) returning id`.execute(db);
  return rows[0]?.id ?? 0;
}

export interface WrittenObstacle {
  reportId: number;
  quantityId: number;
  agencyId: number;
  words: string;
}

/** What was written longer ago than this is history: whoever still meets it writes it again. */
const FRESH_DAYS = 45;

/** Obstacles in reports in force that are no item yet; the same words beside the same figure are one. */
export async function listWrittenObstacles(db: Db, provinceId: number, now: string): Promise<WrittenObstacle[]> {
  const { rows } = await sql<WrittenObstacle>`
    select report.id as "reportId", line.quantity_id as "quantityId", report.agency_id as "agencyId", btrim(line.obstacle) as words
      from report
      join report_version version on version.id = report.in_force_version_id
                                 and version.submitted_at > ${now}::timestamptz - make_interval(days => ${FRESH_DAYS}::int)
      join report_line line on line.report_version_id = version.id
     where report.province_id = ${provinceId} and btrim(coalesce(line.obstacle, '')) <> ''
       and not exists (select from blocker where blocker.report_id = report.id and blocker.quantity_id = line.quantity_id
                                             and blocker.words = btrim(line.obstacle))
     order by report.id, line.quantity_id`.execute(db);
  return rows;
}

export async function insertCollected(
  db: Db,
  found: readonly (WrittenObstacle & { ownerAgencyId: number })[],
  { provinceId, at, answerBy }: { provinceId: number; at: string; answerBy: string },
): Promise<void> {
  await sql`
    insert into blocker (province_id, agency_id, owner_agency_id, report_id, quantity_id, words, raised_at, answer_by)
    select ${provinceId}, g."agencyId", g."ownerAgencyId", g."reportId", g."quantityId", g.words, ${at}::timestamptz, ${answerBy}::date
      from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
        as g ("reportId" int, "quantityId" int, "agencyId" int, "ownerAgencyId" int, words text)
    on conflict do nothing`.execute(db);
}

export interface BlockerChange {
  id: number;
  state: BlockerState;
  ownerAgencyId: number;
  answeredOn: string | null;
  /** Null: it stays. */
  answerBy: string | null;
}

export async function saveBlocker(db: Db, change: BlockerChange): Promise<void> {
  await sql`
    update blocker set state = ${change.state}, owner_agency_id = ${change.ownerAgencyId}, answered_on = ${change.answeredOn},
                       answer_by = coalesce(${change.answerBy}::date, answer_by), version = version + 1
     where id = ${change.id}`.execute(db);
}

export interface NewBlockerStep {
  provinceId: number;
  blockerId: number;
  action: BlockerAction;
  words: string | null;
  toAgencyId: number | null;
  personId: number;
  agencyId: number;
  at: string;
}

export async function insertBlockerStep(db: Db, step: NewBlockerStep): Promise<void> {
  await sql`
    insert into blocker_step (province_id, blocker_id, action, words, to_agency_id, person_id, agency_id, at)
    values (${step.provinceId}, ${step.blockerId}, ${step.action}, ${step.words}, ${step.toAgencyId}, ${step.personId},
            ${step.agencyId}, ${step.at})`.execute(db);
}

/** The agency that leads an open task, and whether it is one; undefined where the task is not there. */
export async function findBlockedTask(
  db: Db,
  provinceId: number,
  id: number,
): Promise<{ leadAgencyId: number | null; isOver: boolean; title: string } | undefined> {
  const { rows } = await sql<{ leadAgencyId: number | null; isOver: boolean; title: string }>`
    select task.title, task.withdrawn_on is not null or task.state in ('done', 'cancelled', 'carried-over') as "isOver",
           (select agency_id from assignment where task_id = task.id and part = 'lead' and ended_at is null) as "leadAgencyId"
      from task where task.id = ${id} and task.province_id = ${provinceId}`.execute(db);
  return rows[0];
}
