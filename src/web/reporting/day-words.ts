import { addDays, type Day, formatDay, weekdayOf } from '#domain/calendar.ts';

/** '2024-09-16' as lists of the same year show it: '16/09'. */
export function shortDay(day: Day): string {
  return formatDay(day).slice(0, 5);
}

/** The day "before which" something is due, when `day` is the last good one. */
export function dayAfter(day: Day): string {
  return shortDay(addDays(day, 1));
}

/** A moment as the province's clock shows it: '13/09 15:20', or only the hour when it is `today`. */
export function shortMoment(moment: string, today?: Day): string {
  const local = new Date(new Date(moment).getTime() + OFFSET_MS).toISOString();
  const time = local.slice(11, 16);
  return local.slice(0, 10) === today ? time : `${shortDay(local.slice(0, 10))} ${time}`;
}

/** A moment's full day and hour: '13/09/2024 15:20'. */
export function fullMoment(moment: string): string {
  const local = new Date(new Date(moment).getTime() + OFFSET_MS).toISOString();
  return `${formatDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

export function weekday(day: Day): number {
  return weekdayOf(day);
}

// Vietnam keeps one time, seven hours ahead of UTC, all year.
const OFFSET_MS = 7 * 60 * 60 * 1000;
