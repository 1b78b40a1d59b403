import type { PlanView, TakePlanStep } from '#contract/plans.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { decidePlanStep, type PlanAction } from '#domain/plans/plan-workflow.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { loadPlan } from './load-plan.ts';
import { insertPlanStep, savePlan } from './plan-queries.ts';
import { viewPlan } from './view-plan.ts';

const WORDS: Readonly<Record<PlanAction, string>> = {
  promulgate: 'Ban hành kế hoạch',
  accept: 'Tiếp nhận kế hoạch',
  return: 'Trả lại kế hoạch',
  amend: 'Mở kế hoạch để điều chỉnh',
};

/** The number and day under which the plan was issued; a day of tomorrow is none. */
function issuedBy(ctx: Context, { action, number, issuedOn }: TakePlanStep): { number: string; on: string } | null {
  if (action !== 'promulgate' || number === undefined || issuedOn === undefined) return null;
  if (!isDay(issuedOn)) throw new Refused('due-day-malformed', { day: issuedOn });
  if (issuedOn > ctx.today) {
    throw new Refused('task-proof-of-tomorrow', { day: formatDay(issuedOn), today: formatDay(ctx.today) });
  }
  return { number, on: issuedOn };
}

/** One step of a plan's way: issued by the head with its number, accepted or returned by the level above, opened to be amended. */
export async function takePlanStep(ctx: Context, id: number, wanted: TakePlanStep): Promise<PlanView> {
  const { action, reason = '' } = wanted;
  const issued = issuedBy(ctx, wanted);
  return inTransaction(ctx, async (tx) => {
    const plan = await loadPlan(ctx, tx, id, wanted.version);
    const seen = await viewPlan(ctx, tx, id);
    const officeAgencyId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
    const facts = { ...plan, acceptorId: seen.acceptor?.id ?? null, officeAgencyId, problems: seen.problems.length };
    const decision = decidePlanStep(facts, action, ctx.actor, { reason, hasNumber: issued !== null });
    if (!decision.ok) throw new Refused(decision.refusal, { count: String(seen.problems.length) });
    await savePlan(tx, { id, state: decision.to, issued });
    const { provinceId, personId, agencyId } = ctx.actor;
    await insertPlanStep(tx, {
      provinceId,
      planId: id,
      action,
      from: plan.state,
      to: decision.to,
      reason: reason === '' ? null : reason,
      issued,
      snapshot: action === 'promulgate' ? seen.lines : null,
      personId,
      agencyId,
      at: ctx.now,
    });
    const number = issued ? ` số ${issued.number} ngày ${formatDay(issued.on)}` : '';
    const detail = `${WORDS[action]}${number} của ${seen.agency.name}${reason === '' ? '' : `: ${reason}`}`;
    await recordAudit(ctx, tx, { action: `plan.${action}`, subjectKind: 'plan', subjectId: id, detail });
    return viewPlan(ctx, tx, id);
  });
}
