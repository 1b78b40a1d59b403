import { sql } from 'kysely';
import type { TargetView } from '#contract/programme.ts';
import type { Db } from '#server/db/database.ts';
import { listAsOneValue } from '#server/db/one-value-queries.ts';
import { amendmentRefsOf } from './amendment-ref-queries.ts';
import { agencyRefsOf, personRefOf } from './assigned-queries.ts';

const COLUMNS = sql`
  target.id, target.whole_id as "wholeId", target.part_kind as "partKind", target.number, target.group_name as "group",
  target.name, target.as_written as "asWritten", target.comparator, target.value::text, target.value_max::text as "valueMax",
  target.unit, target.denominator::text, target.direction, target.nature, target.operator, target.frequency, target.version,
  target.withdrawn_on as "withdrawnOn", ${amendmentRefsOf(sql`amendment.target_id = target.id`)} as amendments,
  jsonb_build_object('documentId', target.document_id, 'key', target.clause_key, 'path', clause.path) as clause,
  case when target.baseline_value is not null then
    jsonb_build_object('value', target.baseline_value::text, 'year', target.baseline_year,
                       'source', target.baseline_source) end as baseline`;

// A part without a lead of its own follows its whole.
const ASSIGNED_TARGET = sql`
  (case when target.whole_id is null or exists (select from assignment own where own.target_id = target.id
                                                 and own.part = 'lead' and own.ended_at is null)
        then target.id else target.whole_id end)`;

function selectTargets(day: string) {
  return sql`
    select ${COLUMNS},
           ${agencyRefsOf(sql`assignment.target_id = ${ASSIGNED_TARGET}`, 'lead', day)} -> 0 as lead,
           ${agencyRefsOf(sql`assignment.target_id = ${ASSIGNED_TARGET}`, 'cooperating', day)} as cooperating,
           ${personRefOf(sql`coalesce(target.leader_in_charge_id, whole.leader_in_charge_id)`)} as "leaderInCharge"
      from target
      join clause on clause.document_id = target.document_id and clause.key = target.clause_key
      left join target whole on whole.id = target.whole_id`;
}

/** The programme's targets in the order of the decision, each part after its whole; agencies by their names of that day. */
export async function listTargetViews(db: Db, programmeId: number, day: string): Promise<TargetView[]> {
  const listed = sql<TargetView>`
    ${selectTargets(day)} where target.programme_id = ${programmeId} order by target.ordinal`;
  return listAsOneValue(db, listed);
}

/** One target of the province, with its programme; undefined where there is none. */
export async function findTargetView(
  db: Db,
  provinceId: number,
  targetId: number,
  day: string,
): Promise<TargetView | undefined> {
  const { rows } = await sql<TargetView>`
    ${selectTargets(day)} where target.id = ${targetId} and target.province_id = ${provinceId}`.execute(db);
  return rows[0];
}
