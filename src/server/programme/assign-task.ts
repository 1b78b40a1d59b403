import type { AssignTask, TaskView } from '#contract/programme.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { judgeFollowedTask } from '#domain/tasks/time-class.ts';
import { decideTaskStep, isClosed, type TaskState } from '#domain/tasks/workflow.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { findAgencyName } from '#server/agencies/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { refuseUnlessAssigner, refuseWrongAgencies } from './assigned-agencies.ts';
import { listAssignments, replaceAssignments } from './assignment-queries.ts';
import { findTask, findTaskToAssign, saveTaskAssignment } from './task-queries.ts';
import type { LockedTask } from './task-queries.ts';

const KINDS_WITHOUT_DAY: readonly string[] = ['recurring', 'continuous', 'event', 'none'];

/** The due day that the task gets; a day in the past is refused unless it stood there before. */
function decideDueDay(today: string, task: LockedTask, { dueKind, dueOn }: AssignTask): string | null {
  if (KINDS_WITHOUT_DAY.includes(dueKind)) return null;
  if (dueOn === null) throw new Refused('due-day-missing');
  if (!isDay(dueOn)) throw new Refused('due-day-malformed', { day: dueOn });
  if (dueOn < today && dueOn !== task.dueOn) {
    throw new Refused('due-day-past', { day: formatDay(dueOn), today: formatDay(today) });
  }
  return dueOn;
}

/** A task begins its way when it is given to an agency, and anew when it is given to another; the same lead goes on where it is. */
async function decideState(ctx: Context, tx: Tx, task: LockedTask, leadAgencyId: number): Promise<TaskState> {
  const lead = (await listAssignments(tx, { targetId: null, taskId: task.id })).find(({ part }) => part === 'lead');
  if (lead?.agency_id === leadAgencyId && task.state !== 'declined') {
    if (isClosed(task.state)) throw new Refused('task-not-in-this-state');
    return task.state;
  }
  const officeAgencyId = ctx.actor.agencyId;
  const decision = decideTaskStep({ state: task.state, leadAgencyId, officeAgencyId }, 'assign', ctx.actor);
  if (!decision.ok) throw new Refused(decision.refusal);
  return decision.to;
}

export async function viewTask(ctx: Context, tx: Tx, id: number): Promise<TaskView> {
  const task = await findTask(tx, ctx.actor.provinceId, id, ctx.today);
  if (!task) throw new NotFound();
  const calendar = await loadCalendar(tx, ctx.actor.provinceId);
  return { ...task, ...judgeFollowedTask({ ...task, dueOn: task.due.dueOn }, ctx.today, calendar) };
}

/** Gives a task of a programme or of any other origin its one lead agency, those that cooperate, leader in charge, product and due day. */
export async function giveTask(ctx: Context, tx: Tx, id: number, wanted: AssignTask): Promise<void> {
  const { provinceId, personId } = ctx.actor;
  await refuseUnlessAssigner(ctx, tx);
  const task = await findTaskToAssign(tx, provinceId, id);
  if (!task) throw new NotFound();
  if (task.withdrawnOn !== null) throw new Conflict('item-withdrawn', { day: formatDay(task.withdrawnOn) });
  if (task.version !== wanted.version) throw await staleVersion(tx, 'task', id);
  await refuseWrongAgencies(ctx, tx, wanted);
  const dueOn = decideDueDay(ctx.today, task, wanted);
  const state = await decideState(ctx, tx, task, wanted.leadAgencyId);

  const { leadAgencyId, leaderInChargeId, dueKind } = wanted;
  const agencies = { leadAgencyId, cooperatingAgencyIds: [...new Set(wanted.cooperatingAgencyIds)] };
  await replaceAssignments(tx, { targetId: null, taskId: id }, agencies, { provinceId, personId, at: ctx.now });
  await saveTaskAssignment(tx, { id, leaderInChargeId, product: wanted.product || null, dueKind, dueOn, state });
  const due = dueOn === null ? 'không có ngày hạn' : `hạn ${formatDay(dueOn)}`;
  const lead = await findAgencyName(tx, leadAgencyId, ctx.today);
  const detail = `Giao nhiệm vụ (${task.title}): chủ trì ${lead}, ${due}`;
  await recordAudit(ctx, tx, { action: 'task.assigned', subjectKind: 'task', subjectId: id, detail });
}

export async function assignTask(ctx: Context, id: number, wanted: AssignTask): Promise<TaskView> {
  return inTransaction(ctx, async (tx) => {
    await giveTask(ctx, tx, id, wanted);
    return viewTask(ctx, tx, id);
  });
}
