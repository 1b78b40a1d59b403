import type { BlockerList, BlockerWish } from '#contract/blockers.ts';
import { hasRole, seesAllAgencies } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import {
  countBlockers,
  findBlockedTask,
  findTerm,
  listAnswers,
  listBlockerRows,
  listDelays,
} from './blocker-queries.ts';
import { viewBlockers } from './view-blockers.ts';

async function mayRaise({ actor }: Context, tx: Tx, taskId: number | undefined): Promise<boolean> {
  if (taskId === undefined || (!hasRole(actor, 'specialist') && !hasRole(actor, 'head'))) return false;
  const task = await findBlockedTask(tx, actor.provinceId, taskId);
  return task !== undefined && !task.isOver && task.leadAgencyId === actor.agencyId;
}

/** Obstacles with their owners' clocks; for those who see all agencies the answering time stands beside the delays below. */
export async function listBlockers(ctx: Context, { state, side, taskId }: BlockerWish): Promise<BlockerList> {
  const { provinceId, agencyId } = ctx.actor;
  const wide = seesAllAgencies(ctx.actor) && taskId === undefined;
  const filter = {
    provinceId,
    taskId,
    ...(side === 'to-answer' ? { ownerId: agencyId } : {}),
    ...(side === 'mine' ? { agencyId } : {}),
  };
  return inReadTransaction(ctx, async (tx) => ({
    blockers: await viewBlockers(ctx, tx, await listBlockerRows(tx, { ...filter, state }, ctx.today)),
    counts: await countBlockers(tx, filter),
    answers: wide ? await listAnswers(tx, provinceId, ctx.today) : [],
    delays: wide ? await listDelays(tx, provinceId, ctx.today) : [],
    mayRaise: await mayRaise(ctx, tx, taskId),
    termWorkingDays: await findTerm(tx, provinceId, ctx.today),
  }));
}
