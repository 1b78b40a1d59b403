import type { PeriodView, Timeliness } from '#contract/reporting.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { judgeTimeliness } from '#domain/reporting/timeliness.ts';
import { dayInVietnam } from '../clock.ts';
import type { PeriodRow } from './period-queries.ts';

export function periodView(row: PeriodRow): PeriodView {
  const { id: _, ...period } = row;
  return period;
}

/** How a report stands in time; the day of its first approval decides, corrections do not make it late. */
export function timelinessOf(
  period: Pick<PeriodView, 'startsOn' | 'submissionDueOn' | 'closed'>,
  handedInAt: string | null,
  today: string,
  calendar: WorkingCalendar,
): Timeliness {
  const handedInOn = handedInAt === null ? null : dayInVietnam(new Date(handedInAt));
  const { startsOn, submissionDueOn, closed } = period;
  return judgeTimeliness({ startsOn, submissionDueOn, handedInOn, periodClosed: closed }, today, calendar);
}

/** The period that people work on: the first whose consolidation is not yet due, or the latest there is. */
export function currentPeriod<Period extends { startsOn: string; consolidationDueOn: string }>(
  periods: readonly Period[],
  today: string,
): Period | undefined {
  const inOrder = [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.find(({ consolidationDueOn }) => consolidationDueOn >= today) ?? inOrder.at(-1);
}
