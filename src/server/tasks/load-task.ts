import { formatDay } from '#domain/calendar.ts';
import { staleVersion } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { Conflict, NotFound } from '#server/errors.ts';
import { lockTask, type LockedTask } from './task-queries.ts';

/** The task as the person saw it: one that somebody changed meanwhile, or that left the programme, is refused. */
export async function loadTask(ctx: Context, tx: Tx, id: number, version: number): Promise<LockedTask> {
  const task = await lockTask(tx, ctx.actor.provinceId, id);
  if (!task) throw new NotFound();
  if (task.withdrawnOn !== null) throw new Conflict('item-withdrawn', { day: formatDay(task.withdrawnOn) });
  if (task.version !== version) throw await staleVersion(tx, 'task', id);
  return task;
}
