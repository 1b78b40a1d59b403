import { sql } from 'kysely';
import type { ReminderReceiver, ReminderRung } from '#domain/monitoring/reminder-ladder.ts';
import type { Db } from '#server/db/database.ts';

const RUN_LOCK = 84_210_037;

/** Two runs at once would both find the same reminders owed: the second waits, and then finds none. */
export async function waitForOtherRuns(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${RUN_LOCK})`.execute(db);
}

export async function listLadder(db: Db, provinceId: number, day: string): Promise<ReminderRung[]> {
  const { rows } = await sql<ReminderRung>`
    select id, level, working_days as "workingDays", repeats_every as "repeatsEvery", receiver
      from reminder_rung
     where valid @> ${day}::date
       and province_id is not distinct from (select max(province_id) from reminder_rung where province_id = ${provinceId})
     order by id`.execute(db);
  return rows;
}

export interface TaskToRemind {
  id: number;
  dueOn: string;
  assignedOn: string;
  leadAgencyId: number;
  leaderInChargeId: number | null;
  /** Somebody has answered: a result or a request waits, or the office has paused the task. */
  answered: boolean;
  /** 'rung.occurrence' of every reminder about this due day that was made before. */
  made: string[];
}

/** The open tasks whose ladder may have begun by that day. */
export async function listTasksToRemind(db: Db, provinceId: number, dueUpTo: string): Promise<TaskToRemind[]> {
  const { rows } = await sql<TaskToRemind>`
    select task.id, task.due_on as "dueOn", (lead.assigned_at at time zone 'Asia/Ho_Chi_Minh')::date as "assignedOn",
           lead.agency_id as "leadAgencyId", task.leader_in_charge_id as "leaderInChargeId",
           (task.state in ('awaiting-confirmation', 'paused', 'declined')
            or exists (select from task_extension where task_id = task.id and status = 'asked')) as answered,
           coalesce((select array_agg(rung_id || '.' || occurrence) from reminder
                      where task_id = task.id and due_on = task.due_on), '{}') as made
      from task
      join assignment lead on lead.task_id = task.id and lead.part = 'lead' and lead.ended_at is null
     where task.province_id = ${provinceId} and task.due_on <= ${dueUpTo} and task.withdrawn_on is null
       and task.state not in ('draft', 'done', 'cancelled', 'carried-over')`.execute(db);
  return rows;
}

export interface ReceivingPerson {
  personId: number;
  agencyId: number;
  role: 'specialist' | 'head' | 'programme-officer';
}

/** Who is spoken to at each agency on that day: those who hold the role, and those who stand in for them. */
export async function listReceivers(db: Db, provinceId: number, day: string): Promise<ReceivingPerson[]> {
  const { rows } = await sql<ReceivingPerson>`
    select distinct held.person_id as "personId", held.agency_id as "agencyId", held.role
      from (select person_id, agency_id, role from person_role where valid @> ${day}::date
            union all
            select lent.to_person_id, lent.agency_id, lent.role from delegation lent where lent.valid @> ${day}::date) held
      join person on person.id = held.person_id and person.disabled_at is null
     where person.province_id = ${provinceId} and held.role in ('specialist', 'head', 'programme-officer')`.execute(db);
  return rows;
}

export interface NewReminder {
  taskId: number;
  dueOn: string;
  rungId: number;
  occurrence: number;
  plannedOn: string;
  outcome: 'sent' | 'held' | 'passed-over';
  receivers: readonly number[];
}

/** Keeps what was said and to whom, in one statement however many there are. */
export async function insertReminders(
  db: Db,
  reminders: readonly NewReminder[],
  { provinceId, today, at }: { provinceId: number; today: string; at: string },
): Promise<void> {
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb)
                     as g ("taskId" int, "dueOn" date, "rungId" int, occurrence int, "plannedOn" date, outcome text, receivers int[])),
         made as (insert into reminder (province_id, task_id, due_on, rung_id, occurrence, planned_on, made_at, outcome)
                  select ${provinceId}, "taskId", "dueOn", "rungId", occurrence, "plannedOn", ${at}::timestamptz, outcome from given
                  returning id, task_id, due_on, rung_id, occurrence)
    insert into reminder_receipt (reminder_id, person_id, province_id, told_on)
    select made.id, person_id, ${provinceId}, ${today}::date
      from made join given on given."taskId" = made.task_id and given."dueOn" = made.due_on and given."rungId" = made.rung_id
                          and given.occurrence = made.occurrence
      cross join lateral unnest(given.receivers) person_id`.execute(db);
}

export interface ProvinceDay {
  id: number;
  clockDay: string | null;
}

export async function listProvinceDays(db: Db): Promise<ProvinceDay[]> {
  return db.selectFrom('province').select(['id', 'clock_day as clockDay']).orderBy('id').execute();
}

export interface DigestLine {
  taskId: number;
  title: string;
  dueOn: string;
  level: 'notice' | 'reminder';
  /** The earlier reminders of this task to this person. */
  earlier: number;
  receiver: ReminderReceiver;
}

/** What a person was told on that day, one line a task. */
export async function listDigest(db: Db, personId: number, day: string): Promise<DigestLine[]> {
  const { rows } = await sql<DigestLine>`
    select distinct on (task.due_on, task.id) task.id as "taskId", task.title, reminder.due_on as "dueOn", rung.level, rung.receiver,
           (select count(*)::int from reminder_receipt before join reminder told on told.id = before.reminder_id
             where before.person_id = receipt.person_id and told.task_id = task.id and before.told_on < receipt.told_on) as earlier
      from reminder_receipt receipt
      join reminder on reminder.id = receipt.reminder_id
      join reminder_rung rung on rung.id = reminder.rung_id
      join task on task.id = reminder.task_id
     where receipt.person_id = ${personId} and receipt.told_on = ${day}::date
     order by task.due_on, task.id, rung.working_days desc`.execute(db);
  return rows;
}
