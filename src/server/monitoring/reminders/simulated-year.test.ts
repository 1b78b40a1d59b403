import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { addDays } from '#domain/calendar.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { listDigest } from './reminder-queries.ts';
import { sendReminders } from './send-reminders.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

interface Place {
  provinceId: number;
  officeId: number;
  officerId: number;
  agencyIds: number[];
}

async function aProvinceOfTasks(): Promise<Place> {
  const provinceId = await aProvince(database.db);
  const officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng', functions: ['programme-office'] });
  const officer = await aPerson(database.db, { provinceId, agencyId: officeId, roles: ['programme-officer'] });
  const agencyIds: number[] = [];
  for (const name of ['Sở Y tế', 'Sở Tài chính']) {
    const agencyId = await anAgency(database.db, { provinceId, name });
    agencyIds.push(agencyId);
    await aPerson(database.db, { provinceId, agencyId, roles: ['specialist'] });
    await aPerson(database.db, { provinceId, agencyId, roles: ['head'] });
  }
  return { provinceId, officeId, officerId: officer.personId, agencyIds };
}

const asSystem = async <Result>(work: Parameters<typeof inTransaction<Result>>[1]): Promise<Result> =>
  inTransaction(database.db, work, { 'tiendo.scope': 'system' });

async function aTask({ provinceId, officerId, agencyIds }: Place, number: number, dueOn: string): Promise<number> {
  return asSystem(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      insert into task (province_id, origin, source_words, ordinal, kind, title, as_written, due_kind, due_on, state)
      values (${provinceId}, 'letter', 'Công văn', 0, 'task', ${`Nhiệm vụ ${number}`}, '', 'date', ${dueOn}, 'in-progress') returning id`.execute(
      tx,
    );
    const id = rows[0]?.id ?? 0;
    await sql`insert into assignment (province_id, task_id, agency_id, part, assigned_by, assigned_at)
              values (${provinceId}, ${id}, ${agencyIds[number % 2]}, 'lead', ${officerId}, '2024-01-03T02:00:00Z')`.execute(
      tx,
    );
    return id;
  });
}

interface Told {
  key: string;
  plannedOn: string;
  outcome: string;
}

async function listTold(provinceId: number): Promise<Told[]> {
  return asSystem(async (tx) => {
    const { rows } = await sql<Told>`
      select task.title || ' ' || rung_id || '.' || occurrence as key, planned_on as "plannedOn", outcome
        from reminder join task on task.id = task_id where reminder.province_id = ${provinceId} order by 1`.execute(tx);
    return rows;
  });
}

/** The server runs on every day of the list, three times on some, as it is restarted. */
async function live({ provinceId }: Place, days: readonly string[]): Promise<void> {
  for (const [index, today] of days.entries()) {
    for (let run = 0; run < (index % 20 === 0 ? 3 : 1); run += 1) {
      await sendReminders(database.db, { provinceId, today, now: `${today}T01:00:00.000Z` });
    }
  }
}

const year = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index));
const DUE = ['2024-02-12', '2024-05-01', '2024-06-28', '2024-09-02', '2024-11-29', '2024-12-31'];

test('in a whole year every due reminder is sent once, none twice and none missed, whether the server runs daily or stands still for weeks', async () => {
  const daily = await aProvinceOfTasks();
  const broken = await aProvinceOfTasks();
  for (const [index, dueOn] of DUE.entries()) {
    await aTask(daily, index, dueOn);
    await aTask(broken, index, dueOn);
  }
  await live(daily, year);
  // Standstills of up to two weeks, a jump back of the clock, two servers at once.
  const seldom = year.filter((_, index) => index % 14 === 0 || index % 5 === 0);
  await live(broken, [...seldom.slice(0, 40), ...seldom.slice(35)]);
  await Promise.all([live(broken, ['2024-12-31']), live(broken, ['2024-12-31'])]);

  const told = await listTold(daily.provinceId);
  expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  expect(told.every(({ outcome }) => outcome === 'sent')).toBe(true);
  const made = await listTold(broken.provinceId);
  expect(made.map(({ key, plannedOn }) => `${key} ${plannedOn}`)).toEqual(
    told.map(({ key, plannedOn }) => `${key} ${plannedOn}`),
  );
  // Whoever was away hears the latest of each rung, not a pile of old ones.
  expect(made.filter(({ outcome }) => outcome === 'passed-over').length).toBeGreaterThan(0);
}, 120_000);

test('an answer stops the ladder, a stand-in hears it, and days off are quiet', async () => {
  const place = await aProvinceOfTasks();
  const id = await aTask(place, 0, '2024-04-26');
  const [agencyId = 0] = place.agencyIds;
  const deputy = await aPerson(database.db, { provinceId: place.provinceId, agencyId, roles: ['evaluator'] });
  await asSystem(async (tx) =>
    sql`insert into delegation (from_person_id, to_person_id, agency_id, role, valid, basis)
        select person_id, ${deputy.personId}, agency_id, 'head', '[2024-04-01,2024-05-01)', 'Giấy ủy quyền'
          from person_role where agency_id = ${agencyId} and role = 'head'`.execute(tx),
  );
  const run = async (today: string): Promise<number> =>
    sendReminders(database.db, { provinceId: place.provinceId, today, now: `${today}T01:00:00.000Z` });
  expect(await run('2024-04-20')).toBe(0);
  expect(await run('2024-04-26')).toBeGreaterThan(0);
  const heard = await asSystem(async (tx) =>
    sql`select from reminder_receipt where person_id = ${deputy.personId}`.execute(tx).then(({ rows }) => rows.length),
  );
  expect(heard).toBe(1);
  const digest = await asSystem(async (tx) => listDigest(tx, deputy.personId, '2024-04-26'));
  expect(digest).toEqual([
    { taskId: id, title: 'Nhiệm vụ 0', dueOn: '2024-04-26', level: 'notice', receiver: 'head', earlier: 0 },
  ]);
  await asSystem(async (tx) =>
    sql`update task set state = 'awaiting-confirmation', proved_on = '2024-04-26' where id = ${id}`.execute(tx),
  );
  expect(await run('2024-05-03')).toBe(0);
  const { outcome } = (await listTold(place.provinceId)).at(-1) ?? {};
  expect(outcome).toBe('held');
});
