import type { FollowedTask } from '#contract/tasks.ts';
import { formatDay, formatShortDay } from '../ui/days.ts';
import type { TaskWords } from './use-task-words.ts';

type Task = Pick<
  FollowedTask,
  | 'state'
  | 'timeClass'
  | 'workingDaysLeft'
  | 'provedOn'
  | 'withdrawnOn'
  | 'extensionsGranted'
  | 'extensionWaiting'
  | 'milestones'
>;

function clockWords(task: Task, words: TaskWords): string | null {
  const { state, timeClass, workingDaysLeft: days, provedOn } = task;
  if (timeClass === 'stopped') return null;
  if (provedOn !== null && (timeClass === 'done-in-time' || timeClass === 'done-late')) {
    if (state === 'awaiting-confirmation') return words.waitsOf(formatShortDay(provedOn));
    const day = formatShortDay(provedOn);
    return timeClass === 'done-late' ? words.doneLate(day, Math.abs(days ?? 0)) : words.doneOn(day);
  }
  if (days === null) return null;
  return days < 0 ? words.late(-days) : words.left(days);
}

/** The days left or late, and what moved the due day: "trễ 9 ngày · lùi hạn 1 lần". */
export function standWords(task: Task, words: TaskWords): string {
  const { all, done } = task.milestones;
  const parts = [
    task.withdrawnOn === null ? clockWords(task, words) : words.withdrawn(formatDay(task.withdrawnOn)),
    task.extensionsGranted > 0 ? words.extensions(task.extensionsGranted) : null,
    task.extensionWaiting ? words.waiting : null,
    all > 0 ? words.steps(done, all) : null,
  ];
  return parts.filter(Boolean).join(' · ');
}
