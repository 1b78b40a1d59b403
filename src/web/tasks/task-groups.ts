import type { FollowedTask } from '#contract/tasks.ts';

export interface TaskGroup {
  readonly key: string;
  /** Null where the group is the whole list, or of those without a lead. */
  readonly name: string | null;
  readonly tasks: readonly FollowedTask[];
  readonly overdue: number;
}

/** The tasks under their lead agencies: the most overdue first, then the most tasks, those without a lead last. */
export function groupByLead(tasks: readonly FollowedTask[]): TaskGroup[] {
  const groups = new Map<string, FollowedTask[]>();
  for (const task of tasks) {
    const key = task.lead ? String(task.lead.id) : '';
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups]
    .map(([key, own]) => ({
      key,
      name: own[0]?.lead?.name ?? null,
      tasks: own,
      overdue: own.filter(({ timeClass }) => timeClass === 'overdue').length,
    }))
    .toSorted((a, b) => rank(b) - rank(a) || b.overdue - a.overdue || b.tasks.length - a.tasks.length);
}

const rank = ({ name }: TaskGroup) => (name === null ? 0 : 1);
