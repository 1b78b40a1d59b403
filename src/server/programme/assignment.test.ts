import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeView, TargetView, TaskView } from '#contract/programme.ts';
import type { Role } from '#domain/agencies/role.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import type { Browser } from '#tests/factories/app.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let officeId: number;
let health: number;
let finance: number;
let officer: Browser;
let programme: ProgrammeView;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
});
beforeEach(async () => {
  provinceId = await aProvince(database.db);
  officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  officer = await browserOf('programme-officer');
  const document = (await upload(app, officer)).json();
  const accepted = await officer.post(`/api/documents/${document.id}/accept-all`, { atLeast: 0 });
  programme = (await officer.get(`/api/programmes/${accepted.json().programmeId}`)).json();
  health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  finance = await anAgency(database.db, { provinceId, name: 'Sở Tài chính' });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId = officeId): Promise<Browser> {
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role] }));
}

function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

const assign = async (browser: Browser, { id, version }: TargetView, more: object = {}) =>
  browser.put(`/api/targets/${id}/assignment`, {
    version,
    leadAgencyId: finance,
    cooperatingAgencyIds: [health],
    leaderInChargeId: null,
    ...more,
  });
const assignTask = async ({ id, version }: TaskView, more: object = {}) =>
  officer.put(`/api/tasks/${id}/assignment`, {
    version,
    leadAgencyId: health,
    cooperatingAgencyIds: [],
    leaderInChargeId: null,
    product: 'Đề án',
    dueKind: 'date',
    dueOn: '2024-06-28',
    ...more,
  });

test('a target gets its one lead, cooperating agencies and leader, and the gap closes', async () => {
  const leader = await aPerson(database.db, {
    provinceId,
    agencyId: officeId,
    roles: ['leader'],
    fullName: 'Hồ Quang',
  });
  const target = first(programme.targets);
  const answer = await assign(officer, target, { leaderInChargeId: leader.personId });
  expect(answer.json()).toMatchObject({
    lead: { name: 'Sở Tài chính' },
    cooperating: [{ name: 'Sở Y tế' }],
    leaderInCharge: { fullName: 'Hồ Quang' },
    version: target.version + 1,
  });
  const { gaps }: ProgrammeView = (await officer.get(`/api/programmes/${programme.id}`)).json();
  expect(programme.gaps.some(({ targetId }) => targetId === target.id)).toBe(true);
  expect(gaps.some(({ targetId }) => targetId === target.id)).toBe(false);
});

test('the programme brings the headings under which its tasks stand, not those of single items', () => {
  const { headings, documentId } = programme;
  expect(headings).toContainEqual(expect.objectContaining({ documentId, path: 'Điều 1' }));
  expect(headings.every(({ path, heading }) => heading !== '' && path.split('/').length <= 3)).toBe(true);
});

test('a part without a lead of its own follows its whole', async () => {
  const part = first(programme.targets.filter(({ wholeId }) => wholeId !== null));
  const whole = first(programme.targets.filter(({ id }) => id === part.wholeId));
  await assign(officer, whole);
  const { targets }: ProgrammeView = (await officer.get(`/api/programmes/${programme.id}`)).json();
  expect(targets.find(({ id }) => id === part.id)?.lead).toMatchObject({ id: finance });
});

test('another lead ends the first assignment and keeps it in the history', async () => {
  const target = first(programme.targets);
  const { version } = (await assign(officer, target)).json();
  await assign(officer, { ...target, version }, { leadAgencyId: health, cooperatingAgencyIds: [] });
  const rows = await database.db
    .selectFrom('assignment')
    .select(['agency_id', 'part', 'ended_at'])
    .where('target_id', '=', target.id)
    .orderBy('id')
    .execute();
  expect(rows.map(({ agency_id, part, ended_at }) => [agency_id, part, ended_at !== null])).toEqual([
    [finance, 'lead', true],
    [health, 'cooperating', true],
    [health, 'lead', false],
  ]);
});

test('two leads are refused by the database too', async () => {
  const target = first(programme.targets);
  await assign(officer, target);
  const second = database.db
    .insertInto('assignment')
    .values({
      province_id: provinceId,
      target_id: target.id,
      task_id: null,
      agency_id: officeId,
      part: 'lead',
      assigned_by: (await aPerson(database.db, { provinceId, agencyId: officeId })).personId,
    })
    .execute();
  await expect(second).rejects.toThrow('assignment_one_lead_of_target');
});

test('the second of two who assign at once loses and is told', async () => {
  const target = first(programme.targets);
  await assign(officer, target);
  const late = await assign(officer, target, { leadAgencyId: health, cooperatingAgencyIds: [] });
  expect(late.json()).toMatchObject({ status: 409, code: 'stale-version' });
  expect(late.json().detail).toContain('lúc 10:00 ngày 10/01/2024');
});

test.each([
  ['an agency that is gone that day', 'agency-not-found'],
  ['a lead that also cooperates', 'lead-also-cooperates'],
  ['a leader who leads nothing', 'leader-not-found'],
])('%s is refused', async (_case, code) => {
  const gone = await anAgency(database.db, { provinceId, valid: '[2000-01-01,2023-12-31)' });
  const nobody = await aPerson(database.db, { provinceId, agencyId: officeId });
  const wanted = {
    'agency-not-found': { leadAgencyId: gone },
    'lead-also-cooperates': { cooperatingAgencyIds: [finance] },
    'leader-not-found': { leaderInChargeId: nobody.personId },
  }[code];
  expect((await assign(officer, first(programme.targets), wanted)).json()).toMatchObject({ status: 422, code });
});

test('a task gets lead, product and due day', async () => {
  const answer = await assignTask(first(programme.tasks));
  expect(answer.json()).toMatchObject({
    lead: { id: health },
    product: 'Đề án',
    due: { kind: 'date', value: '2024-06-28', dueOn: '2024-06-28', strictBefore: false },
    timeClass: 'in-time',
  });
});

test('a due day in the past is refused, unless it stood there before', async () => {
  const task = first(programme.tasks);
  const past = await assignTask(task, { dueOn: '2024-01-09' });
  expect(past.json()).toMatchObject({ status: 422, code: 'due-day-past' });
  expect(past.json().detail).toContain('09/01/2024');
  await inTransaction(
    database.db,
    async (tx) => tx.updateTable('task').set({ due_on: '2024-01-05' }).where('id', '=', task.id).execute(),
    { 'tiendo.scope': 'system' },
  );
  expect((await assignTask(task, { dueOn: '2024-01-05' })).json()).toMatchObject({ timeClass: 'overdue' });
});

test.each([
  [{ dueOn: null }, 'due-day-missing'],
  [{ dueOn: '2024-02-30' }, 'due-day-malformed'],
])('a due day %o is refused', async (more, code) => {
  expect((await assignTask(first(programme.tasks), more)).json()).toMatchObject({ status: 422, code });
});

test('a task may say that it has no due day', async () => {
  const answer = await assignTask(first(programme.tasks), { dueKind: 'continuous', dueOn: null });
  expect(answer.json()).toMatchObject({ due: { kind: 'continuous', dueOn: null }, timeClass: 'no-due-day' });
});

test.each(['auditor', 'leader', 'specialist', 'head', 'consolidator'] as const)(
  'a %s assigns nothing',
  async (role) => {
    const browser = await browserOf(role);
    expect((await browser.get(`/api/programmes/${programme.id}`)).json()).toMatchObject({ mayAssign: false });
    expect((await assign(browser, first(programme.targets))).json()).toMatchObject({
      status: 403,
      code: 'not-your-role',
    });
  },
);

test('an item that a report speaks of cannot leave the programme', async () => {
  const target = first(programme.targets);
  await database.db
    .insertInto('published_outcome')
    .values({ target_id: target.id, value: '7.1', as_of: '2024-12-31', source: 'Niên giám' })
    .execute();
  const { proposals } = (await officer.get(`/api/documents/${programme.documentId}`)).json();
  const { id, version } = first<{ id: number; version: number }>(proposals);
  const answer = await officer.post(`/api/proposals/${id}/reject`, { version, reason: 'nhầm' });
  expect(answer.json()).toMatchObject({ status: 409, code: 'item-in-use' });
});
