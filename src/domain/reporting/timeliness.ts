import { type Day, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';

export const timelinessClasses = [
  'not-open',
  'not-owed',
  'exempt',
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

/** A moment as the province's clocks show it: the day, and the time of day to the minute, '16:30'. */
export interface LocalMoment {
  readonly day: Day;
  readonly time: string;
}

export interface TimelinessFacts {
  readonly startsOn: Day;
  readonly submissionDueOn: Day;
  /** The hour of the due day at which receiving closes, '16:30'; null: its end. */
  readonly closingTime: string | null;
  /** When in Vietnam the agency's head approved it; null while nobody has. */
  readonly handedIn: LocalMoment | null;
  /** The quarter was frozen without it. */
  readonly periodClosed: boolean;
}

/** From how many working days before the due day on a duty is called due soon. A proposal, to be set by the province. */
export const DUE_SOON_WORKING_DAYS = 3;

/** How a report stands in time; computed from dates every time, never stored. */
export function judgeTimeliness(facts: TimelinessFacts, now: LocalMoment, calendar: WorkingCalendar): Timeliness {
  const { startsOn, submissionDueOn, handedIn } = facts;
  if (handedIn !== null) {
    return isLate(handedIn, facts)
      ? { class: 'done-late', workingDays: delay(calendar, submissionDueOn, handedIn.day) }
      : { class: 'done-in-time', workingDays: workingDaysBetween(calendar, handedIn.day, submissionDueOn) };
  }
  if (isLate(now, facts)) {
    return facts.periodClosed
      ? { class: 'not-reported', workingDays: null }
      : { class: 'overdue', workingDays: delay(calendar, submissionDueOn, now.day) };
  }
  if (now.day < startsOn) return { class: 'not-open', workingDays: null };
  const left = workingDaysBetween(calendar, now.day, submissionDueOn);
  return { class: left <= DUE_SOON_WORKING_DAYS ? 'due-soon' : 'in-time', workingDays: left };
}

/** The minute of closing is the last good one: 16:30 is in time, 16:31 is late. */
function isLate(moment: LocalMoment, { submissionDueOn, closingTime }: TimelinessFacts): boolean {
  if (moment.day !== submissionDueOn) return moment.day > submissionDueOn;
  return closingTime !== null && moment.time > closingTime;
}

/** Late by a weekend alone, or by a minute, is late all the same: a delay is at least one working day. */
function delay(calendar: WorkingCalendar, due: Day, day: Day): number {
  return Math.max(1, workingDaysBetween(calendar, due, day));
}
