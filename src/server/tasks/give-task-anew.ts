import type { AssignTask } from '#contract/programme.ts';
import type { TaskDetail } from '#contract/tasks.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { giveTask } from '#server/programme/index.ts';
import { viewTask } from './get-task.ts';

/** Gives a task out, or to another lead agency, from the task's own page: wherever it came from. */
export async function giveTaskAnew(ctx: Context, id: number, wanted: AssignTask): Promise<TaskDetail> {
  return inTransaction(ctx, async (tx) => {
    await giveTask(ctx, tx, id, wanted);
    const task = await viewTask(ctx, tx, id);
    const detail = `Giao từ trang nhiệm vụ (${task.title})`;
    await recordAudit(ctx, tx, { action: 'task.given', subjectKind: 'task', subjectId: id, detail });
    return task;
  });
}
