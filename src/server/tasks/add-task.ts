import type { AddTask, TaskDetail } from '#contract/tasks.ts';
import { addWorkingDays, formatDay, isDay, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts';
import { recordAudit } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { refuseWrongAgencies, replaceAssignments } from '#server/programme/index.ts';
import { viewTask } from './get-task.ts';
import { refuseUnlessOffice } from './programme-office.ts';
import { insertAddedTask } from './task-write-queries.ts';

function decideDueDay(today: string, calendar: WorkingCalendar, { dueKind, dueOn }: AddTask): string | null {
  if (dueKind !== 'date') return null;
  if (dueOn === null) throw new Refused('due-day-missing');
  if (!isDay(dueOn)) throw new Refused('due-day-malformed', { day: dueOn });
  if (dueOn < today) throw new Refused('due-day-past', { day: formatDay(dueOn), today: formatDay(today) });
  if (!isWorkingDay(calendar, dueOn)) {
    const nextDay = formatDay(addWorkingDays(calendar, dueOn, 0));
    throw new Refused('task-due-day-off', { day: formatDay(dueOn), nextDay });
  }
  return dueOn;
}

/**
 * Enters and assigns a task that no decision kept here holds: from a directive, a letter, a list, or by hand, with its source.
 * `asWritten`: the words in which it was given.
 */
export async function addTask(ctx: Context, wanted: AddTask, asWritten = wanted.title): Promise<TaskDetail> {
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessOffice(ctx, tx);
    await refuseWrongAgencies(ctx, tx, wanted);
    const { provinceId, personId } = ctx.actor;
    const dueOn = decideDueDay(ctx.today, await loadCalendar(tx, provinceId), wanted);
    const id = await insertAddedTask(tx, { ...wanted, provinceId, dueOn, asWritten, product: wanted.product || null });
    const { leadAgencyId } = wanted;
    const agencies = { leadAgencyId, cooperatingAgencyIds: [...new Set(wanted.cooperatingAgencyIds)] };
    await replaceAssignments(tx, { targetId: null, taskId: id }, agencies, { provinceId, personId, at: ctx.now });
    const detail = `Thêm và giao nhiệm vụ theo ${wanted.sourceWords} (${wanted.title})`;
    await recordAudit(ctx, tx, { action: 'task.added', subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
