import { type Day, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';

export const timelinessClasses = [
  'not-open',
  'in-time',
  'due-soon',
  'overdue',
  'done-in-time',
  'done-late',
  'not-reported',
] as const;
export type TimelinessClass = (typeof timelinessClasses)[number];

export interface Timeliness {
  readonly class: TimelinessClass;
  /** Working days left, overdue, early or late, as the class says; null where none count. */
  readonly workingDays: number | null;
}

export interface TimelinessFacts {
  readonly startsOn: Day;
  readonly submissionDueOn: Day;
  /** The local day on which the agency's head approved it; null while nobody has. */
  readonly handedInOn: Day | null;
  /** The quarter was frozen without it. */
  readonly periodClosed: boolean;
}

/** From how many working days before the due day on a duty is called due soon. A proposal, to be set by the province. */
export const DUE_SOON_WORKING_DAYS = 3;

/** How a report stands in time; computed from dates every time, never stored. */
export function judgeTimeliness(facts: TimelinessFacts, today: Day, calendar: WorkingCalendar): Timeliness {
  const { startsOn, submissionDueOn, handedInOn } = facts;
  if (handedInOn !== null) {
    return handedInOn <= submissionDueOn
      ? { class: 'done-in-time', workingDays: workingDaysBetween(calendar, handedInOn, submissionDueOn) }
      : { class: 'done-late', workingDays: delay(calendar, submissionDueOn, handedInOn) };
  }
  if (today > submissionDueOn) {
    return facts.periodClosed
      ? { class: 'not-reported', workingDays: null }
      : { class: 'overdue', workingDays: delay(calendar, submissionDueOn, today) };
  }
  if (today < startsOn) return { class: 'not-open', workingDays: null };
  const left = workingDaysBetween(calendar, today, submissionDueOn);
  return { class: left <= DUE_SOON_WORKING_DAYS ? 'due-soon' : 'in-time', workingDays: left };
}

/** Late by a weekend alone is late all the same: a delay is at least one working day. */
function delay(calendar: WorkingCalendar, due: Day, day: Day): number {
  return Math.max(1, workingDaysBetween(calendar, due, day));
}
