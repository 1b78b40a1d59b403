import { addDays, addWorkingDays, type Day, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts';

/** Who is spoken to, from the one who works on the task up to the one who answers for it. */
export const reminderReceivers = ['specialist', 'head', 'leader-in-charge', 'programme-office'] as const;
export type ReminderReceiver = (typeof reminderReceivers)[number];

/** One rung of the ladder. The rungs are data of the province: no text that we read sets their numbers. */
export interface ReminderRung {
  readonly id: number;
  /** Before the due day and on it a notice, after it a reminder. */
  readonly level: 'notice' | 'reminder';
  /** Working days from the due day: negative before it, 0 on it, positive after it. */
  readonly workingDays: number;
  /** Comes again after so many working days until there is an answer; null: once. */
  readonly repeatsEvery: number | null;
  readonly receiver: ReminderReceiver;
}

export interface RemindedTask {
  readonly dueOn: Day;
  /** Nothing is said about days up to and with this one: nobody had been given the task yet. */
  readonly assignedOn: Day;
}

/** One time that a rung speaks about one due day. */
export interface OwedReminder {
  readonly rungId: number;
  /** From 0; more only where the rung comes again. */
  readonly occurrence: number;
  readonly plannedOn: Day;
}

/**
 * Every time that the ladder has spoken, or should have, up to and with today. Each is told by its rung and count, so that whoever keeps
 * the list sends none twice and, after a standstill, misses none. All planned days are working days: a due day off counts as the working
 * day before it.
 */
export function listOwedReminders(
  task: RemindedTask,
  ladder: readonly ReminderRung[],
  today: Day,
  calendar: WorkingCalendar,
): OwedReminder[] {
  const dueOn = workingDayUpTo(calendar, task.dueOn);
  return ladder
    .flatMap((rung) => occurrencesOf(rung, dueOn, today, calendar))
    .filter(({ plannedOn }) => plannedOn > task.assignedOn)
    .toSorted((one, other) => (one.plannedOn < other.plannedOn ? -1 : one.plannedOn > other.plannedOn ? 1 : 0));
}

function workingDayUpTo(calendar: WorkingCalendar, day: Day): Day {
  let at = day;
  while (!isWorkingDay(calendar, at)) at = addDays(at, -1);
  return at;
}

function occurrencesOf(rung: ReminderRung, dueOn: Day, today: Day, calendar: WorkingCalendar): OwedReminder[] {
  const owed: OwedReminder[] = [];
  let plannedOn = rung.workingDays === 0 ? dueOn : addWorkingDays(calendar, dueOn, rung.workingDays);
  for (let occurrence = 0; plannedOn <= today; occurrence += 1) {
    owed.push({ rungId: rung.id, occurrence, plannedOn });
    if (rung.repeatsEvery === null) break;
    plannedOn = addWorkingDays(calendar, plannedOn, rung.repeatsEvery);
  }
  return owed;
}
