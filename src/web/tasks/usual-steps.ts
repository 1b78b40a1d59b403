import type { Milestone } from '#contract/tasks.ts';
import { addDays, type Day, weekdayOf } from '#domain/calendar.ts';

/** The way of a scheme from its outline to being issued, and how far along each step usually lies. A proposal, to be edited. */
const shares: readonly (readonly [kind: Milestone['kind'], share: number])[] = [
  ['outline', 0.15],
  ['draft', 0.4],
  ['comments', 0.6],
  ['appraisal', 0.75],
  ['submission', 0.9],
  ['issued', 1],
];

const FRIDAY = 5;

function daysBetween(from: Day, to: Day): number {
  let days = 0;
  for (let day = from; day < to; day = addDays(day, 1)) days += 1;
  return days;
}

/** A Saturday or Sunday goes back to its Friday. Holidays are not known here; the server knows them. */
function workday(day: Day): Day {
  return addDays(day, Math.min(0, FRIDAY - weekdayOf(day)));
}

/** The usual steps with days spread from today to the due day, none before today or after it; without a due day, no days. */
export function usualSteps(
  today: Day,
  dueOn: Day | null,
): { readonly kind: Milestone['kind']; readonly dueOn: Day | '' }[] {
  if (dueOn === null) return shares.map(([kind]) => ({ kind, dueOn: '' }));
  const whole = daysBetween(today, dueOn);
  return shares.map(([kind, share]) => {
    const day = share === 1 ? dueOn : workday(addDays(today, Math.round(whole * share)));
    return { kind, dueOn: day < today || whole === 0 ? dueOn : day };
  });
}
