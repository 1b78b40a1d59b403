import type { FollowedTask } from '#contract/tasks.ts';
import type { TaskWords } from './use-task-words.ts';

/** "ĐA 12": what people call a task by in a meeting; the same for ever. */
export function taskCode({ kind, id }: Pick<FollowedTask, 'kind' | 'id'>, { codes }: Pick<TaskWords, 'codes'>): string {
  return `${codes[kind]} ${id}`;
}
