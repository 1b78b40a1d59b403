import type { Due, TaskDraft, TaskReason } from './compiled-decision.ts';

interface Marks {
  readonly named: boolean;
  readonly open: boolean;
  readonly opens: boolean;
  /** Absent where the due day is its own. */
  readonly dueInherited?: boolean;
}

/** What each doubt takes from the confidence in a task. */
const COST: Record<TaskReason, number> = {
  'no-lead': 0.2,
  'lead-inherited': 0.04,
  'open-list': 0.08,
  'no-due': 0.07,
  'due-inherited': 0.04,
  'due-without-year': 0.05,
  'due-unclear': 0.1,
  'long-sentence': 0.05,
  'no-directive-verb': 0.15,
};

function isDateless({ kind, value, every, asWritten }: Due): boolean {
  return (
    asWritten !== null &&
    (kind === 'none' || (kind === 'recurring' && every === null) || (kind === 'date' && value === null))
  );
}

/** How sure a task is, and why not surer. */
export function confidenceIn(
  task: Pick<TaskDraft, 'leads' | 'due' | 'asWritten'>,
  { named, open, opens, dueInherited = false }: Marks,
): { confidence: number; reasons: readonly TaskReason[] } {
  const { due, asWritten } = task;
  const doubts: readonly (readonly [TaskReason, boolean])[] = [
    ['no-lead', task.leads.length === 0],
    ['lead-inherited', task.leads.length > 0 && !named],
    ['open-list', open],
    ['no-due', due.kind === 'none' && due.asWritten === null],
    ['due-inherited', dueInherited],
    ['due-unclear', isDateless(due)],
    ['due-without-year', due.value !== null && due.asWritten !== null && !/\d{4}/u.test(due.asWritten)],
    ['long-sentence', asWritten.length > 600],
    ['no-directive-verb', !opens],
  ];
  const reasons = doubts.filter(([, holds]) => holds).map(([reason]) => reason);
  const cost = reasons.reduce((sum, reason) => sum + COST[reason], 0);
  return { confidence: Number(Math.max(0.3, 0.97 - cost).toFixed(2)), reasons };
}
