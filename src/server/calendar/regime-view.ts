import type { RegimePeriod } from '#contract/regimes.ts';
import type { Period } from '#domain/reporting/period.ts';
import type { OpenedPeriod } from './period-queries.ts';

/** A period's days as the page shows them. */
export function periodView(period: OpenedPeriod | (Period & { closingTime: string | null })): RegimePeriod {
  const { key, year, startsOn, cutOffOn, dueDays, closingTime } = period;
  return { key, year, startsOn, cutOffOn, dueDays: [...dueDays], closingTime };
}
