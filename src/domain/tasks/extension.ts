import { type Day, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts';
import { isClosed, type TaskState } from './workflow.ts';

export type ExtensionRefusal =
  | 'extension-no-due-day'
  | 'extension-task-closed'
  | 'extension-too-late'
  | 'extension-not-later'
  | 'extension-day-off'
  | 'extension-asked-already'
  | 'task-reason-missing';

export interface ExtensionFacts {
  readonly state: TaskState;
  /** The last good day that holds now. */
  readonly dueOn: Day | null;
  /** An earlier request waits for its answer. */
  readonly waiting: boolean;
}

export interface ExtensionWish {
  readonly dueOn: Day;
  readonly reason: string;
}

/**
 * Whether a later due day may be asked for: while the task is open, at the latest on the last good day itself, for a later working day,
 * with a reason, and one request at a time. Null where nothing stands against it. Asking in time is the practice of the provinces'
 * working regulations; its numbers are not taken from a text that we read.
 */
export function findExtensionRefusal(
  task: ExtensionFacts,
  wish: ExtensionWish,
  today: Day,
  calendar: WorkingCalendar,
): ExtensionRefusal | null {
  if (isClosed(task.state)) return 'extension-task-closed';
  if (task.dueOn === null) return 'extension-no-due-day';
  if (task.waiting) return 'extension-asked-already';
  if (today > task.dueOn) return 'extension-too-late';
  if (wish.dueOn <= task.dueOn) return 'extension-not-later';
  if (!isWorkingDay(calendar, wish.dueOn)) return 'extension-day-off';
  return wish.reason.trim() === '' ? 'task-reason-missing' : null;
}
