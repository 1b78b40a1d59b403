import type { AskExtension, TaskDetail } from '#contract/tasks.ts';
import { addWorkingDays, formatDay, isDay } from '#domain/calendar.ts';
import { findExtensionRefusal } from '#domain/tasks/extension.ts';
import { recordAudit } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { insertExtension } from './extension-queries.ts';
import { viewTask } from './get-task.ts';
import { loadTask } from './load-task.ts';

/** The lead agency asks for a later due day, with its reason, while the day has not passed. */
export async function askExtension(ctx: Context, id: number, wanted: AskExtension): Promise<TaskDetail> {
  const { dueOn, reason } = wanted;
  if (!isDay(dueOn)) throw new Refused('due-day-malformed', { day: dueOn });
  return inTransaction(ctx, async (tx) => {
    const { provinceId, personId, agencyId, roles } = ctx.actor;
    const task = await loadTask(ctx, tx, id, wanted.version);
    if (task.leadAgencyId !== agencyId) throw new Refused('task-not-yours');
    if (!roles.includes('specialist') && !roles.includes('head')) throw new Refused('not-your-role');
    const calendar = await loadCalendar(tx, provinceId);
    const facts = { state: task.state, dueOn: task.dueOn, waiting: task.extensionId !== null };
    const refusal = findExtensionRefusal(facts, { dueOn, reason }, ctx.today, calendar);
    const fromDueOn = task.dueOn;
    if (refusal !== null || fromDueOn === null) {
      throw new Refused(refusal ?? 'extension-no-due-day', {
        day: formatDay(dueOn),
        nextDay: formatDay(addWorkingDays(calendar, dueOn, 0)),
        ...(fromDueOn === null ? {} : { dueOn: formatDay(fromDueOn) }),
      });
    }
    await insertExtension(tx, {
      provinceId,
      taskId: id,
      fromDueOn,
      wantedDueOn: dueOn,
      reason,
      personId,
      agencyId,
      at: ctx.now,
    });
    const detail = `Xin lùi hạn từ ${formatDay(fromDueOn)} đến ${formatDay(dueOn)} (${task.title}): ${reason}`;
    await recordAudit(ctx, tx, { action: 'task.extension-asked', subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
