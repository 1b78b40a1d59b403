import type { DecideExtension, TaskDetail } from '#contract/tasks.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { findExtensionRefusal } from '#domain/tasks/extension.ts';
import { recordAudit } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { Conflict, Refused } from '#server/errors.ts';
import { answerExtension, findWaitingExtension } from './extension-queries.ts';
import { viewTask } from './get-task.ts';
import { loadTask } from './load-task.ts';
import { answersExtensions } from './programme-office.ts';
import { type LockedTask, saveTask } from './task-queries.ts';

/** The day that the answer gives: the one asked for, unless it names another one, which must be possible as well. */
async function decideDay(ctx: Context, tx: Tx, task: LockedTask, dueOn: string): Promise<string> {
  if (!isDay(dueOn)) throw new Refused('due-day-malformed', { day: dueOn });
  const calendar = await loadCalendar(tx, ctx.actor.provinceId);
  const { state, dueOn: current } = task;
  // The request came in time; the answer may come later than the day that it moves.
  const refusal = findExtensionRefusal(
    { state, dueOn: current, waiting: false },
    { dueOn, reason: '…' },
    current ?? '',
    calendar,
  );
  if (refusal !== null)
    throw new Refused(refusal, { day: formatDay(dueOn), dueOn: current === null ? '' : formatDay(current) });
  return dueOn;
}

/** The level that assigned answers a request: a later day, or no, with words. The first due day stays on record. */
export async function decideExtension(ctx: Context, id: number, wanted: DecideExtension): Promise<TaskDetail> {
  const { answer } = wanted;
  return inTransaction(ctx, async (tx) => {
    const task = await loadTask(ctx, tx, id, wanted.version);
    if (!(await answersExtensions(ctx, tx))) throw new Refused('not-your-role');
    const waiting = await findWaitingExtension(tx, id, ctx.today);
    if (!waiting || waiting.id !== wanted.extensionId) throw new Conflict('extension-answered-already');
    if (!wanted.granted && answer === '') throw new Refused('task-reason-missing');

    const { personId } = ctx.actor;
    const grantedDueOn = wanted.granted ? await decideDay(ctx, tx, task, wanted.dueOn ?? waiting.wantedDueOn) : null;
    await answerExtension(tx, {
      id: waiting.id,
      grantedDueOn,
      answer: answer === '' ? null : answer,
      personId,
      at: ctx.now,
    });
    await saveTask(tx, { id, ...(grantedDueOn === null ? {} : { dueOn: grantedDueOn }) });
    const words = grantedDueOn === null ? 'Không đồng ý lùi hạn' : `Đồng ý lùi hạn đến ${formatDay(grantedDueOn)}`;
    const detail = `${words} (${task.title})${answer === '' ? '' : `: ${answer}`}`;
    await recordAudit(ctx, tx, { action: 'task.extension-decided', subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
