import type { PlanLineDraft, PlanView, SetPlanLines } from '#contract/plans.ts';
import { isDay } from '#domain/calendar.ts';
import { mayWritePlan } from '#domain/plans/plan-workflow.ts';
import { listAgencies } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { listDuties } from './duty-queries.ts';
import { loadPlan } from './load-plan.ts';
import { findUnits } from './plan-places.ts';
import { listPlanLines, type PlanRowFound, replacePlanLines, touchPlan } from './plan-queries.ts';
import { viewPlan } from './view-plan.ts';

/** What a line can be about: what was given from above, and what stood in the plan before. */
async function refuseStrangeLines(
  ctx: Context,
  tx: Tx,
  plan: PlanRowFound,
  lines: readonly PlanLineDraft[],
): Promise<void> {
  const duties = await listDuties(tx, plan.programmeId, ctx.today, plan.agencyId);
  const known = new Set([
    ...duties.map(({ kind, id }) => `${kind} ${id}`),
    ...(await listPlanLines(tx, plan.id)).map(({ kind, targetId, taskId }) => `${kind} ${targetId ?? taskId}`),
  ]);
  const seen = new Set<string>();
  for (const { kind, targetId, taskId, title } of lines) {
    if (kind === 'own') continue;
    const about = `${kind} ${kind === 'target' ? targetId : taskId}`;
    if (!known.has(about) || seen.has(about)) throw new Refused('plan-line-strange', { title });
    seen.add(about);
  }
}

async function refuseStrangeUnits(
  ctx: Context,
  tx: Tx,
  plan: PlanRowFound,
  lines: readonly PlanLineDraft[],
): Promise<void> {
  const agencies = await listAgencies(tx, ctx.actor.provinceId, ctx.today);
  const units = new Set(findUnits(plan.agencyId, agencies).map(({ id }) => id));
  for (const { title, shares } of lines) {
    const ids = shares.map(({ agencyId }) => agencyId);
    if (ids.some((id) => !units.has(id)) || new Set(ids).size < ids.length)
      throw new Refused('plan-unit-strange', { title });
  }
}

/** Columns agree with the kind: only targets have figures and a way to be handed on, only own work has no item above. */
function settled(line: PlanLineDraft): PlanLineDraft {
  const isTarget = line.kind === 'target';
  return {
    ...line,
    targetId: isTarget ? line.targetId : null,
    taskId: line.kind === 'task' ? line.taskId : null,
    planned: isTarget ? line.planned : null,
    allocation: isTarget ? (line.allocation ?? 'sum') : null,
    shares:
      line.kind === 'own' ? [] : line.shares.map((share) => ({ ...share, planned: isTarget ? share.planned : null })),
    measures: line.measures || null,
    inCharge: line.inCharge || null,
  };
}

/** Writes the whole plan; it may have problems until it is issued, and the answer says which. */
export async function setPlanLines(ctx: Context, id: number, { version, lines }: SetPlanLines): Promise<PlanView> {
  for (const { dueOn, shares } of lines) {
    for (const day of [dueOn, ...shares.map((share) => share.dueOn)])
      if (day !== null && !isDay(day)) throw new Refused('due-day-malformed', { day });
  }
  return inTransaction(ctx, async (tx) => {
    const plan = await loadPlan(ctx, tx, id, version);
    if (!mayWritePlan(plan, ctx.actor)) throw new Refused('plan-not-writable');
    const wanted = lines.map(settled);
    await refuseStrangeLines(ctx, tx, plan, wanted);
    await refuseStrangeUnits(ctx, tx, plan, wanted);
    await replacePlanLines(tx, { provinceId: ctx.actor.provinceId, planId: id }, wanted);
    await touchPlan(tx, id);
    const handed = wanted.reduce((sum, { shares }) => sum + shares.length, 0);
    const detail = `Ghi kế hoạch: ${wanted.length} dòng, giao xuống ${handed} phần`;
    await recordAudit(ctx, tx, { action: 'plan.written', subjectKind: 'plan', subjectId: id, detail });
    return viewPlan(ctx, tx, id);
  });
}
