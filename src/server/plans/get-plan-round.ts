import type { AgencyView } from '#contract/agencies.ts';
import type { PlanRound, PlanRow } from '#contract/plans.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { hasRole, seesAllAgencies } from '#domain/agencies/role.ts';
import { listAgencies } from '#server/agencies/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import { listDuties } from './duty-queries.ts';
import { refOf } from './plan-places.ts';
import { findRound, isProgrammeOf, listPlans, type PlanRowFound, type RoundRow } from './plan-queries.ts';
import { planTime } from './view-plan.ts';

const ATTENTION = ['overdue', 'due-soon', 'in-time', 'no-due-day', 'done-late', 'done-in-time', 'stopped'];

interface RoundFacts {
  readonly plans: ReadonlyMap<number, PlanRowFound>;
  readonly duties: ReadonlyMap<number, number>;
  readonly issueBy: string | null;
  readonly calendar: WorkingCalendar;
}

async function loadRound(ctx: Context, tx: Tx, programmeId: number): Promise<RoundFacts & { round?: RoundRow }> {
  const { provinceId } = ctx.actor;
  if (!(await isProgrammeOf(tx, provinceId, programmeId))) throw new NotFound();
  const round = await findRound(tx, programmeId);
  const duties = new Map<number, number>();
  for (const { agencyId } of await listDuties(tx, programmeId, ctx.today))
    duties.set(agencyId, (duties.get(agencyId) ?? 0) + 1);
  const plans = new Map((await listPlans(tx, programmeId)).map((plan) => [plan.agencyId, plan]));
  const calendar = await loadCalendar(tx, provinceId);
  return { plans, duties, issueBy: round?.issueBy ?? null, calendar, ...(round ? { round } : {}) };
}

function rowOf(agency: AgencyView, { plans, duties, issueBy, calendar }: RoundFacts, today: string): PlanRow[] {
  const plan = plans.get(agency.id);
  const owed = duties.get(agency.id) ?? 0;
  if (owed === 0 && !plan) return [];
  const { id: planId = null, state = null, number = null, firstIssuedOn = null } = plan ?? {};
  const time = planTime(firstIssuedOn, issueBy, today, calendar);
  return [{ agency: refOf(agency), duties: owed, planId, state, number, firstIssuedOn, ...time }];
}

/**
 * Who owes a plan of the programme and who has issued one by the set day, those that ask for attention first. One who does not read all
 * agencies sees his own and those below it.
 */
export async function getPlanRound(ctx: Context, programmeId: number): Promise<PlanRound> {
  const { actor, today } = ctx;
  return inReadTransaction(ctx, async (tx) => {
    const { round, ...facts } = await loadRound(ctx, tx, programmeId);
    const seen = (await listAgencies(tx, actor.provinceId, today)).filter(
      ({ id, parentId }) => seesAllAgencies(actor) || id === actor.agencyId || parentId === actor.agencyId,
    );
    const rows = seen.flatMap((agency) => rowOf(agency, facts, today));
    const ownPlanId = facts.plans.get(actor.agencyId)?.id ?? null;
    const writes = hasRole(actor, 'specialist') || hasRole(actor, 'head');
    return {
      programmeId,
      issueBy: facts.issueBy,
      basis: round?.basis ?? null,
      version: round?.version ?? null,
      maySet: (await runsProgrammes(ctx, tx)).may,
      rows: rows.toSorted((one, other) => ATTENTION.indexOf(one.timeClass) - ATTENTION.indexOf(other.timeClass)),
      mayOpen: ownPlanId === null && writes && facts.duties.has(actor.agencyId),
      ownPlanId,
    };
  });
}
