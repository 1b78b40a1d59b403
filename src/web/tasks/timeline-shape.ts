import type { FollowedTask } from '#contract/tasks.ts';
import { addDays, type Day, makeDay } from '#domain/calendar.ts';

/** A place on the year, from 0 at the beginning of January to 100 at the end of December. */
export type Place = number;

export interface TimelineBar {
  readonly from: Place;
  /** How far the task has come: today, or the day of its result. */
  readonly until: Place;
  /** Where it ends: the due day, or the result's day where that is later. */
  readonly end: Place;
  readonly due: Place | null;
  readonly firstDue: Place | null;
  /** From the due day to where the task stands, while or where it is late. */
  readonly late: { readonly from: Place; readonly to: Place } | null;
  readonly marks: readonly { readonly at: Place; readonly done: boolean }[];
}

const WHOLE = 100;

/** Days since the year began, as a share of it; what lies outside of the year stands at its edge. */
export function placeOf(day: Day, year: number): Place {
  const first = makeDay(year, 1, 1);
  const next = makeDay(year + 1, 1, 1);
  if (day < first) return 0;
  if (day >= next) return WHOLE;
  let days = 0;
  let all = 0;
  for (let each = first; each < next; each = addDays(each, 1)) {
    if (each < day) days += 1;
    all += 1;
  }
  return (days / all) * WHOLE;
}

type Task = Pick<FollowedTask, 'assignedOn' | 'dueOn' | 'firstDueOn' | 'provedOn' | 'timeClass' | 'milestones'>;

/** The bar of a task in a year; null where it has no days there. */
export function barOf(task: Task, today: Day, year: number): TimelineBar | null {
  const { assignedOn, dueOn, firstDueOn } = task;
  if (dueOn === null || assignedOn === null) return null;
  if (dueOn < makeDay(year, 1, 1) || assignedOn >= makeDay(year + 1, 1, 1)) return null;
  const reached = reachedOn(task, assignedOn, today);
  const at = (day: Day) => placeOf(day, year);
  const isLate = reached > dueOn && task.timeClass !== 'stopped';
  const until = isLate || reached < dueOn ? reached : dueOn;
  return {
    from: at(assignedOn),
    until: at(until),
    end: at(until > dueOn ? until : dueOn),
    due: at(dueOn),
    firstDue: firstDueOn !== null && firstDueOn !== dueOn ? at(firstDueOn) : null,
    late: isLate ? { from: at(dueOn), to: at(reached) } : null,
    marks: task.milestones.days.map(({ dueOn: day, doneOn }) => ({ at: at(doneOn ?? day), done: doneOn !== null })),
  };
}

/** The day of the result, or today; a task that was given later than that has come nowhere yet. */
function reachedOn({ provedOn }: Task, assignedOn: Day, today: Day): Day {
  if (provedOn !== null) return provedOn;
  return today < assignedOn ? assignedOn : today;
}
