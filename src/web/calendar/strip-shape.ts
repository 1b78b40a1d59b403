import type { RegimePeriod } from '#contract/regimes.ts';
import { addDays, type Day, makeDay, partsOfDay } from '#domain/calendar.ts';
import { numberOfDay } from '#domain/calendar/civil-day.ts';

export interface StripShape {
  /** The firsts of the months in view, each with its place from 0 to 100. */
  readonly months: readonly { readonly month: number; readonly at: number }[];
  readonly bars: readonly StripBar[];
}

export interface StripBar {
  readonly key: string;
  readonly from: number;
  readonly width: number;
  readonly due: readonly { readonly level: string; readonly dueOn: Day; readonly at: number }[];
}

/** Where a year's windows and due days stand on one line, from the first window's beginning to the last due day. */
export function shapeStrip(periods: readonly RegimePeriod[]): StripShape {
  const days = periods.flatMap(({ startsOn, cutOffOn, dueDays }) => [
    startsOn,
    cutOffOn,
    ...dueDays.map(({ dueOn }) => dueOn),
  ]);
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { months: [], bars: [] };
  const start = numberOfDay(first);
  const length = numberOfDay(last) + 1 - start;
  const at = (day: Day): number => ((numberOfDay(day) - start) / length) * 100;
  return {
    months: monthsBetween(first, last).map((day) => ({ month: partsOfDay(day).month, at: at(day) })),
    bars: periods.map(({ key, startsOn, cutOffOn, dueDays }) => ({
      key,
      from: at(startsOn),
      width: at(addDays(cutOffOn, 1)) - at(startsOn),
      due: dueDays.map(({ level, dueOn }) => ({ level, dueOn, at: at(dueOn) })),
    })),
  };
}

function monthsBetween(first: Day, last: Day): Day[] {
  const { year, month } = partsOfDay(first);
  const firsts: Day[] = [];
  for (let step = 1; makeDay(year, month + step, 1) <= last; step += 1) firsts.push(makeDay(year, month + step, 1));
  return firsts;
}
