import { addDays, type Day, makeDay, weekdayOf } from '#domain/calendar.ts';

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOf(year: number, month: number): (Day | null)[][] {
  const first = makeDay(year, month, 1);
  const next = makeDay(year, month + 1, 1);
  const cells: (Day | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  for (let day = first; day < next; day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
