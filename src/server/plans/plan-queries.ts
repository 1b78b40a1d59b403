import { type RawBuilder, sql } from 'kysely';
import type { PlanLineDraft, PlanView } from '#contract/plans.ts';
import type { PlanAction, PlanState } from '#domain/plans/plan-workflow.ts';
import type { Db } from '#server/db/database.ts';
import { personRefOf } from '#server/programme/index.ts';

export interface PlanRowFound {
  id: number;
  version: number;
  programmeId: number;
  programmeTitle: string;
  agencyId: number;
  state: PlanState;
  number: string | null;
  issuedOn: string | null;
  firstIssuedOn: string | null;
}

const selectPlans: RawBuilder<PlanRowFound> = sql`
  select plan.id, plan.version, plan.programme_id as "programmeId", plan.agency_id as "agencyId", plan.state, plan.number,
         plan.issued_on as "issuedOn", plan.first_issued_on as "firstIssuedOn",
         (select title from programme where id = plan.programme_id) as "programmeTitle"
    from agency_plan plan`;

/** The plans of a programme that row-level security lets be seen. */
export async function listPlans(db: Db, programmeId: number): Promise<PlanRowFound[]> {
  const { rows } = await sql<PlanRowFound>`${selectPlans} where plan.programme_id = ${programmeId}`.execute(db);
  return rows;
}

export async function findPlan(db: Db, provinceId: number, id: number): Promise<PlanRowFound | undefined> {
  const { rows } = await sql<PlanRowFound>`
    ${selectPlans} where plan.id = ${id} and plan.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

/** Keeps others from changing the plan meanwhile. */
export async function lockPlan(db: Db, provinceId: number, id: number): Promise<PlanRowFound | undefined> {
  const { rows } = await sql<PlanRowFound>`
    ${selectPlans} where plan.id = ${id} and plan.province_id = ${provinceId} for update of plan`.execute(db);
  return rows[0];
}

/** Begins a plan; undefined where the agency has one already. */
export async function insertPlan(
  db: Db,
  plan: { provinceId: number; programmeId: number; agencyId: number; personId: number; at: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into agency_plan (province_id, programme_id, agency_id, opened_by, opened_at)
    values (${plan.provinceId}, ${plan.programmeId}, ${plan.agencyId}, ${plan.personId}, ${plan.at})
    on conflict (programme_id, agency_id) do nothing returning id`.execute(db);
  return rows[0]?.id;
}

export interface PlanLineRow extends PlanLineDraft {
  id: number;
  unit: string | null;
}

export async function listPlanLines(db: Db, planId: number): Promise<PlanLineRow[]> {
  const { rows } = await sql<PlanLineRow>`
    select line.id, line.kind, line.target_id as "targetId", line.task_id as "taskId", line.title, line.measures,
           line.in_charge as "inCharge", line.due_on as "dueOn", line.planned::text, line.allocation,
           (select unit from target where target.id = line.target_id) as unit,
           (select coalesce(jsonb_agg(jsonb_build_object('agencyId', agency_id, 'planned', planned::text, 'dueOn', due_on)
                                      order by agency_id), '[]')
              from plan_share where line_id = line.id) as shares
      from plan_line line where line.plan_id = ${planId} order by line.ordinal`.execute(db);
  return rows;
}

/** Puts these lines, with what they hand on, in the place of those before. */
export async function replacePlanLines(
  db: Db,
  { provinceId, planId }: { provinceId: number; planId: number },
  lines: readonly PlanLineDraft[],
): Promise<void> {
  await sql`delete from plan_line where plan_id = ${planId}`.execute(db);
  const numbered = lines.map((line, at) => ({ ...line, ordinal: at + 1 }));
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
                     as g (ordinal int, kind text, "targetId" int, "taskId" int, title text, measures text, "inCharge" text,
                           "dueOn" date, planned numeric, allocation text, shares jsonb)),
         made as (insert into plan_line (province_id, plan_id, ordinal, kind, target_id, task_id, title, measures, in_charge,
                                         due_on, planned, allocation)
                  select ${provinceId}, ${planId}, ordinal, kind, "targetId", "taskId", title, measures, "inCharge", "dueOn",
                         planned, allocation from given
                  returning id, ordinal)
    insert into plan_share (line_id, province_id, agency_id, planned, due_on)
    select made.id, ${provinceId}, share."agencyId", share.planned, share."dueOn"
      from made join given on given.ordinal = made.ordinal
      cross join lateral jsonb_to_recordset(given.shares) as share ("agencyId" int, planned numeric, "dueOn" date)`.execute(
    db,
  );
}

export async function touchPlan(db: Db, id: number): Promise<void> {
  await sql`update agency_plan set version = version + 1 where id = ${id}`.execute(db);
}

export interface PlanChange {
  id: number;
  state: PlanState;
  issued: { number: string; on: string } | null;
}

export async function savePlan(db: Db, { id, state, issued }: PlanChange): Promise<void> {
  await sql`
    update agency_plan
       set state = ${state}, version = version + 1, number = coalesce(${issued?.number ?? null}, number),
           issued_on = coalesce(${issued?.on ?? null}::date, issued_on),
           first_issued_on = coalesce(first_issued_on, ${issued?.on ?? null}::date)
     where id = ${id}`.execute(db);
}

export interface NewPlanStep {
  provinceId: number;
  planId: number;
  action: PlanAction;
  from: PlanState;
  to: PlanState;
  reason: string | null;
  issued: { number: string; on: string } | null;
  snapshot: unknown;
  personId: number;
  agencyId: number;
  at: string;
}

export async function insertPlanStep(db: Db, step: NewPlanStep): Promise<void> {
  const { issued, snapshot } = step;
  await sql`
    insert into plan_step (province_id, plan_id, action, from_state, to_state, reason, number, issued_on, snapshot, person_id, agency_id, at)
    values (${step.provinceId}, ${step.planId}, ${step.action}, ${step.from}, ${step.to}, ${step.reason}, ${issued?.number ?? null},
            ${issued?.on ?? null}, ${snapshot === null ? null : JSON.stringify(snapshot)}::jsonb, ${step.personId},
            ${step.agencyId}, ${step.at})`.execute(db);
}

export async function listPlanSteps(db: Db, planId: number, day: string): Promise<PlanView['steps']> {
  const { rows } = await sql<PlanView['steps'][number]>`
    select action, at, ${personRefOf(sql`person_id`)} as person, reason, number, issued_on as "issuedOn",
           (select jsonb_build_object('id', named.agency_id, 'name', named.name, 'shortName', named.short_name)
              from agency_state named where named.agency_id = plan_step.agency_id
             order by named.valid @> ${day}::date desc, lower(named.valid) desc limit 1) as agency
      from plan_step where plan_id = ${planId} order by id desc`.execute(db);
  return rows;
}

export interface RoundRow {
  issueBy: string;
  basis: string;
  version: number;
}

export async function findRound(db: Db, programmeId: number): Promise<RoundRow | undefined> {
  const { rows } = await sql<RoundRow>`
    select issue_by as "issueBy", basis, version from plan_round where programme_id = ${programmeId}`.execute(db);
  return rows[0];
}

export async function saveRound(
  db: Db,
  round: { programmeId: number; provinceId: number; issueBy: string; basis: string; personId: number; at: string },
): Promise<void> {
  await sql`
    insert into plan_round (programme_id, province_id, issue_by, basis, set_by, set_at)
    values (${round.programmeId}, ${round.provinceId}, ${round.issueBy}, ${round.basis}, ${round.personId}, ${round.at})
    on conflict (programme_id) do update
      set issue_by = excluded.issue_by, basis = excluded.basis, set_by = excluded.set_by, set_at = excluded.set_at,
          version = plan_round.version + 1`.execute(db);
}

/** Keeps two from setting the day at once. */
export async function lockProgramme(db: Db, provinceId: number, id: number): Promise<boolean> {
  const { rows } = await sql`
    select from programme where id = ${id} and province_id = ${provinceId} for update`.execute(db);
  return rows.length > 0;
}

export async function isProgrammeOf(db: Db, provinceId: number, id: number): Promise<boolean> {
  const { rows } = await sql`select from programme where id = ${id} and province_id = ${provinceId}`.execute(db);
  return rows.length > 0;
}
