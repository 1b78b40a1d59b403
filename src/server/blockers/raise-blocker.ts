import type { BlockerView, RaiseBlocker } from '#contract/blockers.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { findAnswerDay, ownerFinder } from './answer-day.ts';
import { findBlockedTask, insertBlocker } from './blocker-queries.ts';
import { viewBlocker } from './view-blockers.ts';

/** The lead agency tells what holds a task up and what it asks for; from then on the level above has a clock of its own. */
export async function raiseBlocker(ctx: Context, { taskId, words, wanted }: RaiseBlocker): Promise<BlockerView> {
  const { provinceId, agencyId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const task = await findBlockedTask(tx, provinceId, taskId);
    if (!task) throw new NotFound();
    if (task.leadAgencyId !== agencyId) throw new Refused('task-not-yours');
    if (!hasRole(ctx.actor, 'specialist') && !hasRole(ctx.actor, 'head')) throw new Refused('not-your-role');
    if (task.isOver) throw new Refused('task-not-in-this-state');
    const ownerAgencyId = (await ownerFinder(tx, provinceId, ctx.today))(agencyId);
    if (ownerAgencyId === null) throw new Refused('blocker-without-owner');
    const answerBy = await findAnswerDay(tx, provinceId, ctx.today);
    const raised = { provinceId, agencyId, ownerAgencyId, taskId, words, wanted: wanted || null, personId };
    const id = await insertBlocker(tx, { ...raised, at: ctx.now, answerBy });
    const detail = `Báo vướng mắc của nhiệm vụ (${task.title}): ${words}`;
    await recordAudit(ctx, tx, { action: 'blocker.raised', subjectKind: 'blocker', subjectId: id, detail });
    return viewBlocker(ctx, tx, id);
  });
}
