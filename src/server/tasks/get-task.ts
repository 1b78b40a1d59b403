import type { TaskDetail } from '#contract/tasks.ts';
import { findExtensionRefusal } from '#domain/tasks/extension.ts';
import { allowedTaskActions, isClosed } from '#domain/tasks/workflow.ts';
import { addDays, addWorkingDays, type WorkingCalendar } from '#domain/calendar.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findWaitingExtension } from './extension-queries.ts';
import { timeOf } from './list-tasks.ts';
import { answersExtensions, runsProgrammes } from './programme-office.ts';
import { listMilestones, listStory } from './story-queries.ts';
import { findFollowed, type FollowedTaskRow } from './task-queries.ts';
import { listFollowers } from './task-write-queries.ts';

function worksOnIt(ctx: Context, task: FollowedTaskRow): boolean {
  return task.lead?.id === ctx.actor.agencyId && (hasRole(ctx.actor, 'specialist') || hasRole(ctx.actor, 'head'));
}

/** Whether any later day could be asked for now: the day itself is the person's to choose. */
function couldAskExtension(task: FollowedTaskRow, today: string, calendar: WorkingCalendar): boolean {
  const later = addWorkingDays(calendar, addDays(task.dueOn ?? today, 1), 0);
  const facts = { state: task.state, dueOn: task.dueOn, waiting: task.extensionWaiting };
  return findExtensionRefusal(facts, { dueOn: later, reason: '…' }, today, calendar) === null;
}

type Rights = Pick<
  TaskDetail,
  'actions' | 'mayAskExtension' | 'mayDecideExtension' | 'maySetMilestones' | 'maySetFollowing' | 'followers'
>;

const none: Rights = {
  actions: [],
  mayAskExtension: false,
  mayDecideExtension: false,
  maySetMilestones: false,
  maySetFollowing: false,
  followers: [],
};

async function rightsOn(ctx: Context, tx: Tx, task: FollowedTaskRow, calendar: WorkingCalendar): Promise<Rights> {
  if (task.withdrawnOn !== null) return none;
  const { officeAgencyId, may } = await runsProgrammes(ctx, tx);
  const facts = { state: task.state, leadAgencyId: task.lead?.id ?? null, officeAgencyId };
  const actions = allowedTaskActions(facts, ctx.actor);
  if (isClosed(task.state)) return { ...none, actions };
  const works = worksOnIt(ctx, task);
  return {
    actions,
    mayAskExtension: works && couldAskExtension(task, ctx.today, calendar),
    mayDecideExtension: task.extensionWaiting && (await answersExtensions(ctx, tx)),
    maySetMilestones: works || may,
    maySetFollowing: may,
    followers: may && officeAgencyId !== null ? await listFollowers(tx, officeAgencyId, ctx.today) : [],
  };
}

/** A task with its story, and what the actor may do with it now. */
export async function viewTask(ctx: Context, tx: Tx, id: number): Promise<TaskDetail> {
  const { actor, today } = ctx;
  const task = await findFollowed(tx, actor.provinceId, id, today);
  if (!task) throw new NotFound();
  const calendar = await loadCalendar(tx, actor.provinceId);
  return {
    ...task,
    ...timeOf(task, today, calendar),
    story: await listStory(tx, id, today),
    waitingExtension: (await findWaitingExtension(tx, id, today)) ?? null,
    milestoneList: await listMilestones(tx, id),
    ...(await rightsOn(ctx, tx, task, calendar)),
  };
}

export async function getTask(ctx: Context, id: number): Promise<TaskDetail> {
  return inReadTransaction(ctx, async (tx) => viewTask(ctx, tx, id));
}
