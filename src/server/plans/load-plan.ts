import { staleVersion } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { lockPlan, type PlanRowFound } from './plan-queries.ts';

/** The plan as the person saw it. */
export async function loadPlan(ctx: Context, tx: Tx, id: number, version: number): Promise<PlanRowFound> {
  const plan = await lockPlan(tx, ctx.actor.provinceId, id);
  if (!plan) throw new NotFound();
  if (plan.version !== version) throw await staleVersion(tx, 'plan', id);
  return plan;
}
