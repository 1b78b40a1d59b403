import type { AgencyView } from '#contract/agencies.ts';
import type { PlanLine, PlanView } from '#contract/plans.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { findPlanProblems } from '#domain/plans/plan-problems.ts';
import { allowedPlanActions, mayWritePlan } from '#domain/plans/plan-workflow.ts';
import { type FollowedTime, judgeFollowedTask } from '#domain/tasks/time-class.ts';
import { findAgencyOfFunction, listAgencies } from '#server/agencies/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type GivenDuty, listDuties } from './duty-queries.ts';
import { findAcceptor, findUnits, refOf } from './plan-places.ts';
import { findPlan, findRound, listPlanLines, type PlanLineRow, listPlanSteps } from './plan-queries.ts';

/** How a plan stands against the set day: judged by the day on which it was first issued. */
export function planTime(
  firstIssuedOn: string | null,
  setDay: string | null,
  today: string,
  calendar: WorkingCalendar,
): FollowedTime {
  const state = firstIssuedOn === null ? 'in-progress' : 'done';
  return judgeFollowedTask({ state, dueOn: setDay, provedOn: firstIssuedOn }, today, calendar);
}

type NameOf = (agencyId: number) => AgencyRef;

function namesOf(agencies: readonly AgencyView[]): NameOf {
  const names = new Map(agencies.map((agency) => [agency.id, refOf(agency)]));
  return (id) => names.get(id) ?? { id, name: `Cơ quan mã ${id}`, shortName: `Mã ${id}` };
}

function viewLine(line: PlanLineRow, duties: readonly GivenDuty[], nameOf: NameOf): PlanLine {
  const duty = duties.find(({ kind, id }) => (kind === 'target' ? line.targetId === id : line.taskId === id));
  return {
    ...line,
    above: duty ? { dueOn: duty.dueOn, planned: duty.planned, from: duty.from } : null,
    shares: line.shares.map((share) => ({ ...share, agency: nameOf(share.agencyId) })),
  };
}

/** A plan with what stands against issuing it, and what the actor may do with it now. */
export async function viewPlan(ctx: Context, tx: Tx, id: number): Promise<PlanView> {
  const { actor, today } = ctx;
  const plan = await findPlan(tx, actor.provinceId, id);
  if (!plan) throw new NotFound();
  const calendar = await loadCalendar(tx, actor.provinceId);
  const agencies = await listAgencies(tx, actor.provinceId, today);
  const nameOf = namesOf(agencies);
  const officeAgencyId = await findAgencyOfFunction(tx, actor.provinceId, 'programme-office', today);
  const duties = await listDuties(tx, plan.programmeId, today, plan.agencyId);
  const lines = await listPlanLines(tx, id);
  const problems = findPlanProblems(lines, duties, calendar);
  const acceptorId = findAcceptor(plan.agencyId, agencies, officeAgencyId);
  const setDay = (await findRound(tx, plan.programmeId))?.issueBy ?? null;
  return {
    ...plan,
    agency: nameOf(plan.agencyId),
    acceptor: acceptorId === null ? null : nameOf(acceptorId),
    issueBy: setDay,
    ...planTime(plan.firstIssuedOn, setDay, today, calendar),
    lines: lines.map((line) => viewLine(line, duties, nameOf)),
    problems: problems.map(({ agencyId, ...problem }) => ({
      ...problem,
      agency: agencyId === null ? null : nameOf(agencyId),
    })),
    units: findUnits(plan.agencyId, agencies).map(refOf),
    actions: allowedPlanActions({ ...plan, acceptorId, officeAgencyId, problems: problems.length }, actor),
    mayWrite: mayWritePlan(plan, actor),
    steps: await listPlanSteps(tx, id, today),
  };
}

export async function getPlan(ctx: Context, id: number): Promise<PlanView> {
  return inReadTransaction(ctx, async (tx) => viewPlan(ctx, tx, id));
}
