import type { FollowedTask } from '#contract/tasks.ts';
import { nextAct, type Viewer } from './next-act.ts';

/** Whether the task belongs on the person's desk: it waits for an act of his, or his agency leads it and its day is near or past. */
export function asksForMe(task: FollowedTask, viewer: Viewer): boolean {
  const act = nextAct(task, viewer);
  if (act === 'receive' || act === 'confirm' || act === 'answer') return true;
  const isOwn =
    task.lead?.id === viewer.agency.id && viewer.roles.some((role) => role === 'specialist' || role === 'head');
  return isOwn && (task.timeClass === 'overdue' || task.timeClass === 'due-soon' || task.state === 'returned');
}
