import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Duty } from '#domain/plans/plan-problems.ts';
import type { Db } from '#server/db/database.ts';

/** A duty with the agency whose plan hands it on; of the programme itself where that is null. */
export interface GivenDuty extends Duty {
  readonly agencyId: number;
  readonly unit: string | null;
  readonly nature: 'stock' | 'flow' | 'rate' | null;
  readonly from: AgencyRef | null;
}

/**
 * What each agency's plan has to hold: the programme's targets and open tasks that it leads, and what the issued plans of others hand on
 * to it. A part of a target without a lead of its own belongs to its whole.
 */
export async function listDuties(db: Db, programmeId: number, day: string, agencyId?: number): Promise<GivenDuty[]> {
  const mine = agencyId === undefined ? sql`true` : sql`duty."agencyId" = ${agencyId}`;
  const { rows } = await sql<GivenDuty>`
    select * from (
      select 'target' as kind, target.id, target.name, null::date as "dueOn", target.value::text as planned, target.direction,
             given.agency_id as "agencyId", target.unit, target.nature, null::jsonb as "from", target.ordinal, 0 as rank
        from target join assignment given on given.target_id = target.id and given.part = 'lead' and given.ended_at is null
       where target.programme_id = ${programmeId} and target.withdrawn_on is null
      union all
      select 'task', task.id, task.title, task.due_on, null, 'higher', given.agency_id, null, null, null, task.ordinal, 1
        from task join assignment given on given.task_id = task.id and given.part = 'lead' and given.ended_at is null
       where task.programme_id = ${programmeId} and task.withdrawn_on is null and task.state not in ('cancelled', 'carried-over')
      union all
      select line.kind, coalesce(line.target_id, line.task_id), line.title, coalesce(share.due_on, line.due_on),
             share.planned::text, coalesce(target.direction, 'higher'), share.agency_id, target.unit, target.nature,
             (select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
                from agency_state named where named.agency_id = plan.agency_id
               order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1), line.ordinal, 2
        from plan_share share
        join plan_line line on line.id = share.line_id and line.kind <> 'own'
        join agency_plan plan on plan.id = line.plan_id and plan.programme_id = ${programmeId} and plan.state in ('issued', 'accepted')
        left join target on target.id = line.target_id) duty
     where ${mine} order by duty.rank, duty.ordinal, duty.id`.execute(db);
  return onePerItem(rows);
}

/** Where the programme and a plan both ask the same of one agency, the programme's own words go before. */
function onePerItem(rows: readonly GivenDuty[]): GivenDuty[] {
  const seen = new Set<string>();
  return rows.filter(({ kind, id, agencyId }) => {
    const key = `${kind} ${id} ${agencyId}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
