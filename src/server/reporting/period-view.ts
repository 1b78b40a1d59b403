import type { PeriodView, Timeliness } from '#contract/reporting.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { judgeTimeliness } from '#domain/reporting/timeliness.ts';
import { localMoment } from '../clock.ts';
import type { PeriodRow } from './period-queries.ts';

export function periodView(row: PeriodRow): PeriodView {
  const { id: _, dueDays: _levels, ...period } = row;
  return period;
}

/** How a report stands in time; the day of its first approval decides, corrections do not make it late. */
export function timelinessOf(
  period: Pick<PeriodView, 'startsOn' | 'submissionDueOn' | 'closingTime' | 'closed'>,
  handedInAt: string | null,
  now: string,
  calendar: WorkingCalendar,
): Timeliness {
  const handedIn = handedInAt === null ? null : localMoment(handedInAt);
  const { startsOn, submissionDueOn, closingTime, closed } = period;
  const facts = { startsOn, submissionDueOn, closingTime, handedIn, periodClosed: closed };
  return judgeTimeliness(facts, localMoment(now), calendar);
}

/** Every target of the agency was assigned after the period was due: it may report, and is never late. */
export const notOwed: Timeliness = { class: 'not-owed', workingDays: null };

/** Its agency ended without a successor before it came. */
export const notReported: Timeliness = { class: 'not-reported', workingDays: null };

/** Excused by whoever consolidates: expected by nobody, whatever the day. */
export const exempt: Timeliness = { class: 'exempt', workingDays: null };

/** The period that people work on: the first whose consolidation is not yet due, or the latest there is. */
export function currentPeriod<Period extends { startsOn: string; consolidationDueOn: string }>(
  periods: readonly Period[],
  today: string,
): Period | undefined {
  const inOrder = [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.find(({ consolidationDueOn }) => consolidationDueOn >= today) ?? inOrder.at(-1);
}
