import { addDays, type Day, makeDay, partsOfDay, weekdayOf } from '#domain/calendar.ts';

/** The week (Monday to Sunday), month or quarter that comes after a day. */
export function nextWindow(today: Day, kind: 'week' | 'month' | 'quarter'): { from: Day; to: Day } {
  if (kind === 'week') {
    const from = addDays(today, 8 - weekdayOf(today));
    return { from, to: addDays(from, 6) };
  }
  const { year, month } = partsOfDay(today);
  const length = kind === 'month' ? 1 : 3;
  const first = Math.floor((month - 1) / length) * length + length;
  return { from: makeDay(year, first + 1, 1), to: makeDay(year, first + length + 1, 0) };
}
