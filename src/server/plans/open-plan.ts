import type { OpenPlan, PlanLineDraft, PlanView } from '#contract/plans.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { type GivenDuty, listDuties } from './duty-queries.ts';
import { insertPlan, isProgrammeOf, replacePlanLines } from './plan-queries.ts';
import { viewPlan } from './view-plan.ts';

/** The line with which a plan begins: the day and figure from above, to be set by the agency inside them. */
export function lineOfDuty({ kind, id, name, dueOn, planned, nature }: GivenDuty): PlanLineDraft {
  return {
    kind,
    targetId: kind === 'target' ? id : null,
    taskId: kind === 'task' ? id : null,
    title: name.slice(0, 1000),
    measures: null,
    inCharge: null,
    dueOn,
    planned: kind === 'target' ? planned : null,
    allocation: kind === 'target' ? (nature === 'rate' ? 'each' : 'sum') : null,
    shares: [],
  };
}

/** An agency begins its plan: every target and task that it has to answer for is there already. */
export async function openPlan(ctx: Context, { programmeId }: OpenPlan): Promise<PlanView> {
  const { provinceId, agencyId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    if (!hasRole(ctx.actor, 'specialist') && !hasRole(ctx.actor, 'head')) throw new Refused('not-your-role');
    if (!(await isProgrammeOf(tx, provinceId, programmeId))) throw new NotFound();
    const duties = await listDuties(tx, programmeId, ctx.today, agencyId);
    if (duties.length === 0) throw new Refused('plan-without-duties');
    const id = await insertPlan(tx, { provinceId, programmeId, agencyId, personId, at: ctx.now });
    if (id === undefined) throw new Conflict('plan-exists');
    await replacePlanLines(tx, { provinceId, planId: id }, duties.map(lineOfDuty));
    const detail = `Lập kế hoạch thực hiện chương trình, ${duties.length} chỉ tiêu và nhiệm vụ`;
    await recordAudit(ctx, tx, { action: 'plan.opened', subjectKind: 'plan', subjectId: id, detail });
    return viewPlan(ctx, tx, id);
  });
}
