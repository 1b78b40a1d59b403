import { addWorkingDays, type Day, isWorkingDay } from '#domain/calendar.ts';
import {
  listOwedReminders,
  type OwedReminder,
  type ReminderReceiver,
  type ReminderRung,
} from '#domain/monitoring/reminder-ladder.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import type { RootDb, Tx } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import {
  insertReminders,
  listLadder,
  listReceivers,
  listTasksToRemind,
  type NewReminder,
  type ReceivingPerson,
  type TaskToRemind,
  waitForOtherRuns,
} from './reminder-queries.ts';

export interface ReminderDay {
  readonly provinceId: number;
  readonly today: Day;
  readonly now: string;
}

/** How far ahead the ladder can look: its earliest notice. */
function lookAhead(ladder: readonly ReminderRung[]): number {
  return Math.max(0, ...ladder.map(({ workingDays }) => -workingDays));
}

type People = (receiver: ReminderReceiver, task: TaskToRemind) => number[];

function peopleFinder(receivers: readonly ReceivingPerson[], officeAgencyId: number | null): People {
  const byPlace = new Map<string, number[]>();
  for (const { agencyId, role, personId } of receivers) {
    const place = `${agencyId} ${role}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), personId]);
  }
  const of = (agencyId: number | null, role: ReceivingPerson['role']): number[] =>
    byPlace.get(`${agencyId} ${role}`) ?? [];
  return (receiver, task) => {
    if (receiver === 'leader-in-charge') return task.leaderInChargeId === null ? [] : [task.leaderInChargeId];
    if (receiver === 'programme-office') return of(officeAgencyId, 'programme-officer');
    return of(task.leadAgencyId, receiver);
  };
}

/** What the ladder has to say now about one task: after a standstill only the latest of each rung is sent, and nothing after an answer. */
function remindersOf(
  task: TaskToRemind,
  owed: readonly OwedReminder[],
  rungs: ReadonlyMap<number, ReminderRung>,
  people: People,
): NewReminder[] {
  const made = new Set(task.made);
  const open = owed.filter(({ rungId, occurrence }) => !made.has(`${rungId}.${occurrence}`));
  const latest = new Map(open.map((one) => [one.rungId, one.occurrence]));
  return open.flatMap(({ rungId, occurrence, plannedOn }) => {
    const rung = rungs.get(rungId);
    if (!rung) return [];
    const outcome = task.answered ? 'held' : latest.get(rungId) === occurrence ? 'sent' : 'passed-over';
    const receivers = outcome === 'sent' ? people(rung.receiver, task) : [];
    return [{ taskId: task.id, dueOn: task.dueOn, rungId, occurrence, plannedOn, outcome, receivers }];
  });
}

async function makeReminders(tx: Tx, { provinceId, today }: ReminderDay): Promise<NewReminder[]> {
  const calendar = await loadCalendar(tx, provinceId);
  // Days off are quiet: what was planned for them does not exist, and what was missed waits for the next working day.
  if (!isWorkingDay(calendar, today)) return [];
  const ladder = await listLadder(tx, provinceId, today);
  const rungs = new Map(ladder.map((rung) => [rung.id, rung]));
  const officeAgencyId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
  const people = peopleFinder(await listReceivers(tx, provinceId, today), officeAgencyId);
  const tasks = await listTasksToRemind(tx, provinceId, addWorkingDays(calendar, today, lookAhead(ladder) + 1));
  return tasks.flatMap((task) => remindersOf(task, listOwedReminders(task, ladder, today, calendar), rungs, people));
}

/**
 * Says what the ladder of reminders has to say by now, each time once: a verb that the clock calls. Called again, after a restart or
 * a jump of the clock, it says what is missing and nothing twice.
 */
export async function sendReminders(db: RootDb, when: ReminderDay): Promise<number> {
  const { provinceId, today, now } = when;
  const work = async (tx: Tx): Promise<number> => {
    await waitForOtherRuns(tx);
    const reminders = await makeReminders(tx, when);
    if (reminders.length === 0) return 0;
    await insertReminders(tx, reminders, { provinceId, today, at: now });
    const sent = reminders.filter(({ outcome }) => outcome === 'sent').length;
    await auditRun(tx, when, { sent, silent: reminders.length - sent });
    return sent;
  };
  return inTransaction(db, work, { 'tiendo.province': String(provinceId), 'tiendo.scope': 'system' });
}

async function auditRun(
  tx: Tx,
  { provinceId, today, now }: ReminderDay,
  { sent, silent }: { sent: number; silent: number },
): Promise<void> {
  const agencyId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
  if (agencyId === null) return;
  const detail = `Nhắc theo bậc: ${sent} lượt được gửi${silent === 0 ? '' : `, ${silent} lượt không cần gửi`}`;
  await recordAudit({ actor: { provinceId, agencyId, personId: null }, now }, tx, {
    action: 'reminders.sent',
    subjectKind: 'province',
    subjectId: provinceId,
    detail,
  });
}
