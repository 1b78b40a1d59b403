import type { SetFollowing, TaskDetail } from '#contract/tasks.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { viewTask } from './get-task.ts';
import { loadTask } from './load-task.ts';
import { runsProgrammes } from './programme-office.ts';
import { mayFollowTasks, saveFollowing } from './task-write-queries.ts';

/** Who of the office follows the task, who decides on its product, how urgent it is and who may read it. */
export async function setFollowing(ctx: Context, id: number, wanted: SetFollowing): Promise<TaskDetail> {
  return inTransaction(ctx, async (tx) => {
    const { may, officeAgencyId } = await runsProgrammes(ctx, tx);
    if (!may || officeAgencyId === null) throw new Refused('not-your-role');
    const task = await loadTask(ctx, tx, id, wanted.version);
    const { followedById: personId } = wanted;
    if (personId !== null && !(await mayFollowTasks(tx, { personId, agencyId: officeAgencyId, day: ctx.today }))) {
      throw new Refused('task-follower-not-found');
    }
    await saveFollowing(tx, id, wanted);
    const detail = `Ghi người theo dõi, cấp quyết định, độ khẩn và phạm vi xem (${task.title})`;
    await recordAudit(ctx, tx, { action: 'task.following-set', subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
