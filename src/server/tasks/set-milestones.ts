import type { Milestone, SetMilestones, TaskDetail } from '#contract/tasks.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { isClosed } from '#domain/tasks/workflow.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { viewTask } from './get-task.ts';
import { loadTask } from './load-task.ts';
import { runsProgrammes } from './programme-office.ts';
import { replaceMilestones } from './story-queries.ts';
import { type LockedTask, saveTask } from './task-queries.ts';

/** Every day of a milestone is a real one, none later than the task's own, and nothing is done tomorrow. */
function refuseWrongDays(today: string, { dueOn }: LockedTask, milestones: readonly Milestone[]): void {
  for (const milestone of milestones) {
    for (const day of [milestone.dueOn, milestone.doneOn ?? milestone.dueOn]) {
      if (!isDay(day)) throw new Refused('due-day-malformed', { day });
    }
    const { title } = milestone;
    if (dueOn !== null && milestone.dueOn > dueOn) {
      throw new Refused('milestone-after-due', { title, day: formatDay(milestone.dueOn), dueOn: formatDay(dueOn) });
    }
    if (milestone.doneOn !== null && milestone.doneOn > today) throw new Refused('milestone-of-tomorrow', { title });
  }
}

/** Sets the steps of a task with their days, by the lead agency or the office. */
export async function setMilestones(
  ctx: Context,
  id: number,
  { version, milestones }: SetMilestones,
): Promise<TaskDetail> {
  return inTransaction(ctx, async (tx) => {
    const { actor } = ctx;
    const task = await loadTask(ctx, tx, id, version);
    const works =
      task.leadAgencyId === actor.agencyId && actor.roles.some((role) => role === 'specialist' || role === 'head');
    if (!works && !(await runsProgrammes(ctx, tx)).may) throw new Refused('task-not-yours');
    if (isClosed(task.state)) throw new Refused('task-not-in-this-state');
    refuseWrongDays(ctx.today, task, milestones);
    await replaceMilestones(tx, { provinceId: actor.provinceId, taskId: id }, milestones);
    await saveTask(tx, { id });
    const done = milestones.filter(({ doneOn }) => doneOn !== null).length;
    const detail = `Ghi ${milestones.length} mốc, ${done} mốc đã xong (${task.title})`;
    await recordAudit(ctx, tx, { action: 'task.milestones-set', subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
