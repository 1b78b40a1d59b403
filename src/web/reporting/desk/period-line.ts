import type { PeriodView } from '#contract/reporting.ts';
import type { Day } from '#domain/calendar.ts';

export type PeriodMark = 'opens' | 'cutOff' | 'due' | 'consolidation';
export interface PeriodPoint {
  readonly mark: PeriodMark;
  readonly day: Day;
  readonly state: 'done' | 'now' | 'ahead';
}

/** A period's days in order. "Now" is the next one to come: what everybody works towards. */
export function periodPoints(period: PeriodView, today: Day): PeriodPoint[] {
  const days: [PeriodMark, Day][] = [
    ['opens', period.startsOn],
    ['cutOff', period.cutOffOn],
    ['due', period.submissionDueOn],
    ['consolidation', period.consolidationDueOn],
  ];
  const next = days.findIndex(([, day]) => today <= day);
  return days.map(([mark, day], index) => ({
    mark,
    day,
    state: period.closed || next === -1 || index < next ? 'done' : index === next ? 'now' : 'ahead',
  }));
}

export type PeriodMoment = 'beforeOpening' | 'beforeCutOff' | 'untilDue' | 'lastDay' | 'overdue' | 'closed';

/** Where in its period the day lies; chooses the banner's sentence. */
export function momentOf(period: PeriodView, today: Day): PeriodMoment {
  if (period.closed) return 'closed';
  if (today > period.submissionDueOn) return 'overdue';
  if (today === period.submissionDueOn) return 'lastDay';
  if (today < period.startsOn) return 'beforeOpening';
  return today <= period.cutOffOn ? 'beforeCutOff' : 'untilDue';
}
