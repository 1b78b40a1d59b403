import { type Day, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';

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
