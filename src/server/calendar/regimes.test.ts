import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegimeDeclaration } from '#contract/regimes.ts';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { getConsolidation } from '#server/consolidation/index.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProgrammeOfTargets } from '#tests/factories/programme-of-targets.ts';
import { aQuarter } from '#tests/factories/quarter.ts';
import { HEALTH, handIn } from '#tests/factories/reports.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';

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

async function anOfficer(role: Role = 'programme-officer') {
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId, kind: 'commune', name: 'Xã Tam Lộc' });
  const person = await aPerson(database.db, { provinceId, agencyId, roles: [role] });
  return { browser: await signInAs(app, person), provinceId, agencyId, personId: person.personId };
}

const step = (level: 'commune' | 'district' | 'department' | 'province', workingDays: number) => ({
  level,
  workingDays,
  holder: null,
});
const yearly: RegimeDeclaration = {
  name: 'Báo cáo năm về an toàn thông tin',
  contents: 'Kết quả bảo đảm an toàn thông tin',
  reporters: { kinds: ['commune'], agencyIds: [] },
  receiver: 'Công an tỉnh',
  channels: ['system'],
  frequency: 'year',
  windowFromDay: 15,
  windowFromMonth: -1,
  cutPoints: [],
  route: [step('commune', 1), step('department', 3)],
  dueReckoning: { kind: 'back', monthsAfterCutOff: 0, day: 25 },
  dueSemantics: 'before',
  closingTime: '16:30',
  outline: 'I. Kết quả. II. Khó khăn.',
  tables: '',
  guidance: '',
  legalBasis: 'Để thử',
  verified: false,
  illustrative: true,
  effectiveFrom: '2024-01-01',
};
const forward = { dueReckoning: { kind: 'forward' }, dueSemantics: 'by' } as const;
const create = async (browser: Browser, declaration = yearly, code = 'attt-nam') =>
  browser.post('/api/regimes', { code, declaration, reason: 'Quy định mới' });

test('the preview gives every level its due day, back from the day before the national one', async () => {
  const { browser } = await anOfficer();
  const preview = await browser.post('/api/regimes/preview', { declaration: yearly, year: 2024, follows: null });
  expect(preview.json()).toEqual({
    problems: [],
    periods: [
      {
        key: '2024Y',
        year: 2024,
        startsOn: '2023-12-15',
        cutOffOn: '2024-12-14',
        closingTime: '16:30',
        dueDays: [
          { level: 'commune', dueOn: '2024-12-19' },
          { level: 'department', dueOn: '2024-12-24' },
        ],
      },
    ],
  });
});

test('a declared regime shows all it declares, its units, and opens its periods once', async () => {
  const { browser, agencyId } = await anOfficer();
  const { id } = (await create(browser)).json();
  const before = (await browser.get(`/api/regimes/${id}?year=2024`)).json();
  expect(before).toMatchObject({ ...yearly, code: 'attt-nam', periods: [], units: [{ id: agencyId }], forms: [] });
  expect(before.toOpen).toHaveLength(1);
  expect((await browser.post(`/api/regimes/${id}/open-periods`, { year: 2024 })).json()).toMatchObject({ opened: 1 });
  const again = (await browser.post(`/api/regimes/${id}/open-periods`, { year: 2024 })).json();
  expect(again).toMatchObject({ opened: 0, periods: [{ key: '2024Y', closingTime: '16:30' }] });
});

test('two regimes may both have the same period, and only one of them is the programme’s', async () => {
  const { browser, provinceId, agencyId, personId } = await anOfficer();
  const { programmeId } = await aProgrammeOfTargets(database.db, {
    provinceId,
    personId,
    targets: [{ lead: agencyId }],
  });
  const quarterly = { ...yearly, frequency: 'quarter' as const, ...forward };
  const { id } = (await create(browser, quarterly)).json();
  expect((await browser.post(`/api/regimes/${id}/open-periods`, { year: 2024 })).json()).toMatchObject({ opened: 4 });
  const { periods } = (await browser.get(`/api/programmes/${programmeId}/periods`)).json();
  expect(periods.map(({ key }: { key: string }) => key)).toEqual(['2024Q1', '2024Q2', '2024Q3', '2024Q4']);
  expect((await browser.get('/api/regimes')).json().regimes).toHaveLength(2);
});

test('a new version governs the periods cut off from its day on, without a gap or a day twice', async () => {
  const { browser } = await anOfficer();
  const monthly = { ...yearly, frequency: 'month' as const, ...forward };
  const { id } = (await create(browser, monthly)).json();
  await browser.post(`/api/regimes/${id}/open-periods`, { year: 2024 });
  const declaration = { ...monthly, windowFromDay: 1, windowFromMonth: 0 as const, effectiveFrom: '2024-07-01' };
  const added = await browser.post(`/api/regimes/${id}/versions`, {
    version: 1,
    declaration,
    reason: 'Theo tháng dương lịch',
  });
  expect(added.statusCode).toBe(201);
  const { periods, versions } = (await browser.get(`/api/regimes/${added.json().id}?year=2024`)).json();
  expect(versions).toHaveLength(2);
  expect(periods).toHaveLength(12);
  expect(periods[5]).toMatchObject({ key: '2024M06', startsOn: '2024-05-15', cutOffOn: '2024-06-14' });
  expect(periods[6]).toMatchObject({ key: '2024M07', startsOn: '2024-06-15', cutOffOn: '2024-07-31' });
  const stale = await browser.post(`/api/regimes/${id}/versions`, { version: 1, declaration, reason: 'Lần nữa' });
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-version' });
});

test('nothing reaches back over a period in which somebody has reported', async () => {
  const { browser, provinceId, agencyId, personId } = await anOfficer();
  const { programmeId } = await aProgrammeOfTargets(database.db, {
    provinceId,
    personId,
    targets: [{ lead: agencyId }],
  });
  const reporter = await signInAs(app, await aPerson(database.db, { provinceId, agencyId }));
  expect((await reporter.post(`/api/programmes/${programmeId}/periods/2024Q1/report`)).statusCode).toBe(200);
  const [regime] = (await browser.get('/api/regimes')).json().regimes;
  const view = (await browser.get(`/api/regimes/${regime.id}?year=2024`)).json();
  const close = async (closedFrom: string) =>
    (
      await browser.post(`/api/regimes/${regime.id}/close`, { version: view.version, closedFrom, reason: 'Thử' })
    ).json();
  expect(await close('2024-03-01')).toMatchObject({
    code: 'regime-period-in-use',
    detail: expect.stringContaining('14/03/2024'),
  });
  expect(await close('2024-03-15')).toEqual({ id: regime.id });
  const { periods } = (await browser.get(`/api/regimes/${regime.id}?year=2024`)).json();
  expect(periods.map(({ key }: { key: string }) => key)).toEqual(['2024Q1']);
});

test('a report handed in after the closing hour of its due day is late, a minute before it is not', async () => {
  const { provinceId, agencyId, personId } = await anOfficer();
  const { programmeId } = await aProgrammeOfTargets(database.db, {
    provinceId,
    personId,
    targets: [{ lead: agencyId }],
  });
  await database.db
    .updateTable('reporting_regime')
    .set({ closing_time: '16:30' })
    .where('province_id', '=', provinceId)
    .execute();
  // The period takes its hour from the regime.
  await database.pool.query('update period set regime_id = regime_id where province_id = $1', [provinceId]);
  const person = await aPerson(database.db, { provinceId, agencyId, roles: ['leader'] });
  const classAt = async (moment: string) => {
    const there = await testApp(database, () => new Date(moment));
    const leader = await signInAs(there, person);
    const { rows } = (await leader.get(`/api/programmes/${programmeId}/reports`)).json();
    await there.close();
    return rows.find(({ periodKey }: { periodKey: string }) => periodKey === '2024Q1').timeliness.class;
  };
  expect(await classAt('2024-03-18T16:30:30+07:00')).toBe('due-soon');
  expect(await classAt('2024-03-18T16:31:00+07:00')).toBe('overdue');
});

test.each([
  ['10:00', 0],
  ['09:59', 1],
])(
  'where receiving closes at %s, a report approved at ten on the due day leaves %i late source',
  async (hour, late) => {
    const quarter = await aQuarter(database.db);
    const { provinceId } = quarter;
    await database.db
      .updateTable('reporting_regime')
      .set({ closing_time: hour })
      .where('province_id', '=', provinceId)
      .execute();
    await database.pool.query('update period set regime_id = regime_id where province_id = $1', [provinceId]);
    await handIn(quarter, HEALTH, ['7'], { day: '2024-03-18' });
    const { rows } = await getConsolidation(quarter.as('consolidator', '2024-03-20'), quarter.programmeId, '2024Q1');
    expect(rows).toMatchObject([{ value: '7', lateSources: late }]);
  },
);

test.each([
  ['without a level', { route: [] }, 'regime-days-wrong'],
  ['whose communes have no time', { route: [step('commune', 1), step('department', 9)] }, 'regime-days-wrong'],
  ['from a day that does not exist', { effectiveFrom: '2024-02-30' }, 'no-such-day'],
])('a regime %s is refused with its reason', async (_case, differs, code) => {
  const { browser } = await anOfficer();
  expect((await create(browser, { ...yearly, ...differs })).json()).toMatchObject({ status: 422, code });
});

test('a code is taken once, and only the coordinating office declares', async () => {
  const { browser } = await anOfficer();
  await create(browser);
  expect((await create(browser)).json()).toMatchObject({ status: 409, code: 'regime-code-taken' });
  const { browser: specialist } = await anOfficer('specialist');
  expect((await create(specialist)).json()).toMatchObject({ code: 'not-your-role' });
  expect((await specialist.get('/api/regimes')).json()).toEqual({ regimes: [], mayEdit: false });
});

test('a regime of another province does not exist', async () => {
  const { browser } = await anOfficer();
  const { id } = (await create(browser)).json();
  const { browser: stranger } = await anOfficer();
  expect((await stranger.get(`/api/regimes/${id}`)).json()).toMatchObject({ code: 'regime-not-found' });
});
