import { sql } from 'kysely';
import type { ProgrammeItem } from '#domain/programme/programme-item.ts';
import type { Db } from '#server/db/database.ts';

type TargetRow = Extract<ProgrammeItem, { kind: 'target' }>;
type TaskRow = Extract<ProgrammeItem, { kind: 'task' }>;

const leadNames = (day: string) => sql`(
  select coalesce(jsonb_agg(named.name order by named.name), '[]')
    from assignment
    join lateral (select name from agency_state where agency_id = assignment.agency_id
                   order by valid @> ${day}::date desc, lower(valid) desc limit 1) named on true
   where assignment.part = 'lead' and assignment.ended_at is null
     and (assignment.target_id = item.id and item.is_target or assignment.task_id = item.id and not item.is_target))`;

// A clause of another document than the programme's own says nothing about the programme's clauses.
const ownPath = sql`(select clause.path from clause where clause.document_id = item.document_id and clause.key = item.clause_key
                       and clause.document_id = programme.document_id)`;

/** What of the programme a decision can still change: its items in force, with the agencies that lead them that day. */
export async function listProgrammeItems(db: Db, programmeId: number, day: string): Promise<ProgrammeItem[]> {
  const targets = await sql<TargetRow>`
    select 'target' as kind, item.id, item.number, ${ownPath} as "clausePath", item.whole_id as "wholeId", item.name,
           item.comparator, item.value, item.value_max as "valueMax", item.unit, item.denominator,
           item.as_written as "asWritten", ${leadNames(day)} as leads
      from (select *, true as is_target from target where programme_id = ${programmeId} and withdrawn_on is null) item
      join programme on programme.id = item.programme_id order by item.ordinal`.execute(db);
  // The first cell of a table's row is its number.
  const tasks = await sql<TaskRow>`
    select 'task' as kind, item.id, substring(item.as_written from '^(\\d+(?:\\.\\d+)*)\\.? \\|') as number,
           ${ownPath} as "clausePath", null as "wholeId", item.title as name, item.product,
           jsonb_build_object('kind', item.due_kind, 'value', item.due_value, 'strictBefore', item.due_strict,
                              'conditional', item.due_conditional, 'asWritten', item.due_as_written) as due,
           item.due_on as "dueOn", ${leadNames(day)} as leads
      from (select *, false as is_target from task where programme_id = ${programmeId} and withdrawn_on is null) item
      join programme on programme.id = item.programme_id order by item.ordinal`.execute(db);
  return [...targets.rows, ...tasks.rows];
}

/** Keeps others from amending the programme, and from freezing its quarters, meanwhile. */
export async function lockProgramme(db: Db, programmeId: number): Promise<void> {
  await sql`select id from programme where id = ${programmeId} for no key update`.execute(db);
}

/** The last place that is taken among the programme's targets and tasks, and how many wholes it has. */
export async function findEnd(db: Db, programmeId: number): Promise<{ targets: number; place: number }> {
  const { rows } = await sql<{ targets: number; place: number }>`
    select (select count(*) from target where programme_id = ${programmeId} and whole_id is null) as targets,
           greatest((select coalesce(max(ordinal), 0) / 100 from target where programme_id = ${programmeId}),
                    (select coalesce(max(ordinal), 0) from task where programme_id = ${programmeId})) as place`.execute(
    db,
  );
  return rows[0] ?? { targets: 0, place: 0 };
}
