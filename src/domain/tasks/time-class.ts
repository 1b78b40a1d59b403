import { addDays, addWorkingDays, type Day, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';
import type { TaskState } from './workflow.ts';

export const taskTimeClasses = ['in-time', 'due-soon', 'overdue', 'no-due-day'] as const;
export type TaskTimeClass = (typeof taskTimeClasses)[number];

export interface TaskTime {
  readonly timeClass: TaskTimeClass;
  /** Working days left, negative when overdue; null without a due day. */
  readonly workingDaysLeft: number | null;
}

/** From how many working days before its due day on a task is called due soon. A proposal, to be set by the province. */
export const TASK_DUE_SOON_WORKING_DAYS = 5;

/** How an open task stands in time; computed from dates every time, never stored. `dueOn` is the last good day. */
export function judgeTaskTime(dueOn: Day | null, today: Day, calendar: WorkingCalendar): TaskTime {
  if (dueOn === null) return { timeClass: 'no-due-day', workingDaysLeft: null };
  if (today > dueOn) {
    return { timeClass: 'overdue', workingDaysLeft: Math.min(-1, workingDaysBetween(calendar, today, dueOn)) };
  }
  const workingDaysLeft = workingDaysBetween(calendar, today, dueOn);
  return { timeClass: workingDaysLeft <= TASK_DUE_SOON_WORKING_DAYS ? 'due-soon' : 'in-time', workingDaysLeft };
}

/** The last due day that counts as due soon, so that a list can be asked for by days alone. */
export function dueSoonUntil(today: Day, calendar: WorkingCalendar): Day {
  return addDays(addWorkingDays(calendar, today, TASK_DUE_SOON_WORKING_DAYS + 1), -1);
}

export const followedTimeClasses = [...taskTimeClasses, 'done-in-time', 'done-late', 'stopped'] as const;
export type FollowedTimeClass = (typeof followedTimeClasses)[number];

export interface FollowedTime {
  readonly timeClass: FollowedTimeClass;
  /** Of an open task: working days left, negative when overdue. Of one done late: by how many it came late, negative as well. */
  readonly workingDaysLeft: number | null;
}

export interface FollowedDays {
  readonly state: TaskState;
  readonly dueOn: Day | null;
  /** The day of the document that proves the result; null while there is none. */
  readonly provedOn: Day | null;
}

/**
 * How a task stands in time, open or closed. What is done counts by the day of the document that proves it, not by the day on which
 * somebody confirmed it; while a result waits for confirmation it is judged by that day as well. Paused, cancelled and carried-over
 * tasks have no clock.
 */
export function judgeFollowedTask(
  { state, dueOn, provedOn }: FollowedDays,
  today: Day,
  calendar: WorkingCalendar,
): FollowedTime {
  if (state === 'paused' || state === 'cancelled' || state === 'carried-over') {
    return { timeClass: 'stopped', workingDaysLeft: null };
  }
  if ((state === 'done' || state === 'awaiting-confirmation') && provedOn !== null) {
    if (dueOn === null || provedOn <= dueOn) return { timeClass: 'done-in-time', workingDaysLeft: null };
    return { timeClass: 'done-late', workingDaysLeft: Math.min(-1, workingDaysBetween(calendar, provedOn, dueOn)) };
  }
  return judgeTaskTime(dueOn, today, calendar);
}
