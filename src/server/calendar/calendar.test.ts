import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';
import { openTargetPeriods } from './open-periods.ts';

let database: TestDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-03-01T03:00:00Z'));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** A province of its own with its four quarters of 2024, and one of its people. */
async function aKeeper(role: Role = 'administrator'): Promise<{ browser: Browser; provinceId: number }> {
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId });
  await openTargetPeriods(database.db, provinceId, 2024);
  const browser = await signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role] }));
  return { browser, provinceId };
}

const closed = {
  version: 0,
  kind: 'off',
  name: 'Nghỉ do bão',
  legalBasis: 'Công điện 12/CĐ-UBND',
  verified: true,
  reason: 'Bão số 6',
};
const dueOf = async (provinceId: number, key: string) =>
  database.db
    .selectFrom('period')
    .select(['submission_due_on as submission', 'consolidation_due_on as consolidation', 'due_days as days'])
    .where('province_id', '=', provinceId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();

test('a year shows its days off and swapped days with basis and whether they were checked', async () => {
  const { browser } = await aKeeper('specialist');
  const view = (await browser.get('/api/calendar?year=2024')).json();
  expect(view).toMatchObject({ year: 2024, mayEdit: false, missingYears: [], workingDays: 251 });
  expect(view.days).toContainEqual(
    expect.objectContaining({ day: '2024-05-04', kind: 'worked', own: false, version: 0, verified: false }),
  );
});

test('the preview lists what a day off would move, and writes nothing', async () => {
  const { browser, provinceId } = await aKeeper();
  const changes = [{ day: '2024-03-15', kind: 'off' }];
  const preview = (await browser.post('/api/calendar/preview', { changes })).json();
  expect(preview.moves).toEqual([
    expect.objectContaining({ periodKey: '2024Q1', level: 'agency', from: '2024-03-18', to: '2024-03-19' }),
    expect.objectContaining({ periodKey: '2024Q1', level: 'province', from: '2024-03-21', to: '2024-03-22' }),
  ]);
  expect(await dueOf(provinceId, '2024Q1')).toMatchObject({ submission: '2024-03-18', consolidation: '2024-03-21' });
});

test('a day off moves the due days of open periods, leaves its line, and taken back moves them back', async () => {
  const { browser, provinceId } = await aKeeper();
  const saved = await browser.put('/api/calendar/days/2024-03-15', closed);
  expect(saved.statusCode).toBe(200);
  expect(await dueOf(provinceId, '2024Q1')).toMatchObject({ submission: '2024-03-19', consolidation: '2024-03-22' });
  const line = await database.db
    .selectFrom('audit_line')
    .select(['action', 'detail'])
    .where('province_id', '=', provinceId)
    .where('subject_kind', '=', 'calendar-day')
    .executeTakeFirstOrThrow();
  expect(line).toMatchObject({ action: 'calendar-day.named', detail: expect.stringContaining('Bão số 6') });
  await browser.post('/api/calendar/days/2024-03-15/remove', { version: 1, reason: 'Bão tan' });
  expect(await dueOf(provinceId, '2024Q1')).toMatchObject({ submission: '2024-03-18', consolidation: '2024-03-21' });
});

test('a period that is consolidated and frozen keeps its due days and is named', async () => {
  const { browser, provinceId } = await aKeeper();
  const { db } = database;
  const { id: periodId } = await db
    .selectFrom('period')
    .select('id')
    .where('province_id', '=', provinceId)
    .where('key', '=', '2024Q1')
    .executeTakeFirstOrThrow();
  await freeze(provinceId, periodId);
  const { moves, kept } = (await browser.put('/api/calendar/days/2024-03-15', closed)).json();
  expect(moves).toEqual([]);
  expect(kept).toEqual([expect.objectContaining({ periodKey: '2024Q1' })]);
  expect(await dueOf(provinceId, '2024Q1')).toMatchObject({ submission: '2024-03-18' });
});

async function freeze(provinceId: number, periodId: number): Promise<void> {
  const { pool } = database;
  const text = `Quyết định ${provinceId}`;
  const person = await pool.query(`select id from person where province_id = $1`, [provinceId]);
  const personId = person.rows[0].id;
  const document = await pool.query(
    `insert into decision_document (province_id, file_name, original_text, original_sha256, repaired_text, uploaded_by)
     values ($1, 'qd.txt', $2, repeat('1', 64), $2, $3) returning id`,
    [provinceId, text, personId],
  );
  const programme = await pool.query(
    `insert into programme (province_id, year, document_id, title) values ($1, 2024, $2, 'Thử') returning id`,
    [provinceId, document.rows[0].id],
  );
  await pool.query(
    `insert into consolidation (province_id, programme_id, period_id, number, status, frozen_by, frozen_at, sha256)
     values ($1, $2, $3, 1, 'frozen', $4, now(), repeat('0', 64))`,
    [provinceId, programme.rows[0].id, periodId, personId],
  );
}

test('a day of the nation corrected by one province stays as it was for the others', async () => {
  const { browser } = await aKeeper();
  const { browser: elsewhere } = await aKeeper();
  await browser.post('/api/calendar/days/2024-04-29/remove', { version: 0, reason: 'Tỉnh không hoán đổi' });
  const dayOf = async (who: Browser) =>
    (await who.get('/api/calendar?year=2024')).json().days.find(({ day }: { day: string }) => day === '2024-04-29');
  expect(await dayOf(browser)).toMatchObject({ kind: 'ordinary', own: true, version: 1 });
  expect(await dayOf(elsewhere)).toMatchObject({ kind: 'off', own: false, version: 0 });
});

test('who edits a day that changed meanwhile loses politely; sent twice it is done once', async () => {
  const { browser, provinceId } = await aKeeper();
  const key = { 'idempotency-key': 'ngay-nghi-bao-2024' };
  const first = await browser.put('/api/calendar/days/2024-03-15', closed, key);
  const again = await browser.put('/api/calendar/days/2024-03-15', closed, key);
  expect(again.json()).toEqual(first.json());
  const rows = await database.db
    .selectFrom('calendar_day')
    .select('version')
    .where('province_id', '=', provinceId)
    .execute();
  expect(rows).toEqual([{ version: 1 }]);
  const stale = await browser.put('/api/calendar/days/2024-03-15', closed);
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-version' });
});

test.each([
  ['2024-03-16', 'off', 'off-already'],
  ['2024-03-18', 'worked', 'worked-already'],
  ['2024-02-30', 'off', 'no-such-day'],
] as const)('%s cannot be named %s', async (day, kind, code) => {
  const { browser } = await aKeeper();
  expect((await browser.put(`/api/calendar/days/${day}`, { ...closed, kind })).json()).toMatchObject({
    status: 422,
    code,
  });
});

test('only an administrator changes the calendar', async () => {
  const { browser } = await aKeeper('programme-officer');
  const refused = await browser.put('/api/calendar/days/2024-03-15', closed);
  expect(refused.json()).toMatchObject({ code: 'not-your-role' });
});

test('a year that nobody has entered starts with the holidays of fixed date, unverified, once', async () => {
  const { browser } = await aKeeper();
  const view = (await browser.get('/api/calendar?year=2028')).json();
  expect(view.proposal.map(({ day }: { day: string }) => day)).toEqual([
    '2028-01-03',
    '2028-05-01',
    '2028-05-02',
    '2028-09-04',
    '2028-11-24',
  ]);
  const taken = await browser.post('/api/calendar/years/2028/take-fixed-holidays');
  expect(taken.json()).toMatchObject({ entered: 5 });
  expect((await browser.post('/api/calendar/years/2028/take-fixed-holidays')).json()).toMatchObject({ entered: 0 });
  const { days } = (await browser.get('/api/calendar?year=2028')).json();
  expect(days).toHaveLength(5);
  expect(days.every(({ verified }: { verified: boolean }) => !verified)).toBe(true);
});
