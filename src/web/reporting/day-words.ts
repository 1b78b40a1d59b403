import { addDays, type Day } from '#domain/calendar.ts';
import { formatMoment, formatShortDay, formatShortMoment } from '../ui/days.ts';
import type { Text } from '../text/text.tsx';
import type { Timeliness } from '#contract/reporting.ts';

/** The day "before which" something is due, when `day` is the last good one. */
export function dayAfter(day: Day): string {
  return formatShortDay(addDays(day, 1));
}

/** The hour of a moment: '10:42'. */
export function hourOf(moment: string): string {
  return formatMoment(moment).slice(-5);
}

export const shortMoment = formatShortMoment;

/** How long is left or how late it is, in words: 'còn 2 ngày làm việc', 'trễ 4 ngày làm việc'. */
export function timelinessWords(text: Text, { class: timeClass, workingDays }: Timeliness): string {
  const { days } = text.reporting;
  const count = workingDays ?? 0;
  switch (timeClass) {
    case 'overdue':
      return days.late(count);
    case 'in-time':
    case 'due-soon':
      return count === 0 ? days.today : days.left(count);
    case 'done-late':
      return days.handedInLate(count);
    case 'not-open':
      return days.notOpen;
    case 'not-owed':
      return days.notOwed;
    case 'not-reported':
      return days.notReported;
    case 'exempt':
    case 'done-in-time':
      return '';
  }
}
