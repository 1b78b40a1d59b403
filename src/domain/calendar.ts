import { addDays, type Day, partsOfDay, weekdayOf } from './calendar/civil-day.ts';

export { addDays, type Day, formatDay, isDay, makeDay, partsOfDay, weekdayOf } from './calendar/civil-day.ts';

/** A day that the year's published calendar names: a holiday on a weekday, or a Saturday worked in exchange. */
export interface NamedDay {
  readonly day: Day;
  readonly kind: 'off' | 'worked';
}

/** The civil servants' calendar: Monday to Friday, but for the days that its years name. */
export interface WorkingCalendar {
  readonly named: ReadonlyMap<Day, NamedDay['kind']>;
  /** Years for which anything was entered; outside of them only weekends are known. */
  readonly years: ReadonlySet<number>;
}

/** "By the 20th" has the 20th as its last good day, "before the 20th" the 19th. */
export type DueSemantics = 'by' | 'before';

/** Makes a calendar of the named days, as the database holds them. */
export function makeCalendar(days: readonly NamedDay[]): WorkingCalendar {
  return {
    named: new Map(days.map(({ day, kind }) => [day, kind])),
    years: new Set(days.map(({ day }) => partsOfDay(day).year)),
  };
}

export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const named = calendar.named.get(day);
  return named === undefined ? weekdayOf(day) <= 5 : named === 'worked';
}

/** The working day so many working days after `day` (before it when negative); with 0 the day itself, or the next working one. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, workingDays: number): Day {
  const step = workingDays < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(workingDays); left > 0; left -= isWorkingDay(calendar, at) ? 1 : 0) at = addDays(at, step);
  while (!isWorkingDay(calendar, at)) at = addDays(at, step);
  return at;
}

/** How many working days lie after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) count += isWorkingDay(calendar, day) ? 1 : 0;
  return count;
}

/** The last day on which the duty is done in time. Decision 2024, Article 2.1: "trước ngày 20/01/2024" ends on the 19th. */
export function lastGoodDay(dueOn: Day, semantics: DueSemantics): Day {
  return semantics === 'before' ? addDays(dueOn, -1) : dueOn;
}

/**
 * The last working day on which a duty reckoned in working days is done in time: "by" a day off means the working day before it,
 * "before" a working day the one before that.
 */
export function lastGoodWorkingDay(calendar: WorkingCalendar, dueOn: Day, semantics: DueSemantics): Day {
  let at = lastGoodDay(dueOn, semantics);
  while (!isWorkingDay(calendar, at)) at = addDays(at, -1);
  return at;
}

/**
 * The years that a reckoning around `day` may need and that nobody has entered: its own, and from October on the next,
 * whose holidays are announced by then. An empty answer means all is known.
 */
export function missingYears(calendar: Pick<WorkingCalendar, 'years'>, day: Day): number[] {
  const { year, month } = partsOfDay(day);
  const needed = month >= 10 ? [year, year + 1] : [year];
  return needed.filter((candidate) => !calendar.years.has(candidate));
}
