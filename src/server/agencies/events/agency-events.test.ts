import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AgencyEventPreview, AgencyEventRequest } from '#contract/agency-events.ts';
import type { Role } from '#domain/agencies/role.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { getReport, openReport, saveDraft, submitReport } from '#server/reporting/index.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { handIn, HEALTH } from '#tests/factories/reports.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';

const TODAY = '2024-06-10';
let database: TestDatabase;
let app: FastifyInstance;
let quarter: Quarter;
let officer: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date(`${TODAY}T03:00:00Z`));
});
beforeEach(async () => {
  quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health, cooperating: [education] },
    { lead: health },
    { lead: education },
  ]);
  officer = await browserOf('programme-officer');
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const browserOf = async (role: Role, agencyId = quarter.planning) =>
  signInAs(app, await aPerson(database.db, { provinceId: quarter.provinceId, agencyId, roles: [role] }));

/** Y tế ends in Giáo dục on 01/06/2024: the second quarter is due on 18/06. */
const merge = (changes: Partial<AgencyEventRequest> = {}): AgencyEventRequest =>
  ({
    kind: 'merge',
    effectiveOn: '2024-06-01',
    legalBasis: 'Nghị quyết để thử',
    agencyIds: [quarter.health],
    into: { agencyId: quarter.education, details: null },
    ...changes,
    // A change of one kind of event to its own fields.
  }) as AgencyEventRequest;

async function preview(event: AgencyEventRequest): Promise<AgencyEventPreview> {
  const answer = await officer.post('/api/agencies/events/preview', { event });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

async function record(event: AgencyEventRequest, roleIds: number[] = []) {
  const { fingerprint } = await preview(event);
  return officer.post('/api/agencies/events', { event, fingerprint, roleIds });
}

const eventsOf = async (browser = officer) =>
  (await browser.get('/api/agencies/events')).json<{ events: { summary: string }[] }>().events;

async function draft(person: 'specialist' | 'teacher', values: readonly (string | null)[]) {
  const ctx = quarter.as(person, '2024-05-20');
  const { id } = await openReport(ctx, quarter.programmeId, '2024Q2');
  const lines = values.map((value, at) => ({
    quantityId: quarter.targetIds[at] ?? 0,
    value,
    standing: 'preliminary' as const,
    note: null,
    obstacle: null,
  }));
  const { version } = await getReport(ctx, id);
  await saveDraft(ctx, id, { version, lines });
  return id;
}

test.each(['specialist', 'head', 'leader', 'auditor', 'consolidator'] as const)(
  'a %s reads the register and neither previews nor records an event',
  async (role) => {
    const browser = await browserOf(role);
    expect((await browser.get('/api/agencies/register')).json()).toMatchObject({ mayRecord: false });
    const event = merge();
    const answers = [
      await browser.post('/api/agencies/events/preview', { event }),
      await browser.post('/api/agencies/events', { event, fingerprint: 'x', roleIds: [] }),
    ];
    for (const answer of answers) expect(answer.json()).toMatchObject({ code: 'not-your-role' });
    expect(await eventsOf()).toEqual([]);
  },
);

test('the preview says what passes to whom and changes nothing', async () => {
  await draft('specialist', ['10', '20']);
  const seen = await preview(merge());
  expect(seen.problems).toEqual([]);
  expect(seen.ending).toEqual([expect.objectContaining({ name: 'Sở Y tế' })]);
  expect(seen.passed.assignments.map(({ title, act }) => [title, act])).toEqual([
    ['(1) Chỉ tiêu 1', 'rises'],
    ['(2) Chỉ tiêu 2', 'passes'],
  ]);
  expect(seen.passed.reports).toEqual([
    expect.objectContaining({ act: 'passes', periodKey: '2024Q2', figures: 2 }),
    expect.objectContaining({ act: 'overdue', periodKey: '2024Q1' }),
  ]);
  expect(await preview(merge())).toEqual(seen);
  expect(await eventsOf()).toEqual([]);
});

test('recorded, the heir leads, the begun sheet goes on with its figures, and the closed quarter stays', async () => {
  const closed = await handIn(quarter, HEALTH, ['1', '2', null]);
  const old = await draft('specialist', ['10', '20']);
  const answer = await record(merge());
  expect(answer.statusCode, answer.body).toBe(201);
  expect(answer.json()).toMatchObject({ summary: 'Sở Y tế nhập vào Sở Giáo dục và Đào tạo' });

  const heir = quarter.as('teacher', TODAY);
  const { id } = await openReport(heir, quarter.programmeId, '2024Q2');
  const sheet = await getReport(heir, id);
  expect(sheet.lines.map(({ value }) => value)).toEqual(['10', '20', null]);
  const first = await getReport(quarter.as('officer', TODAY), closed.id);
  expect(first).toMatchObject({ agency: { name: 'Sở Y tế' }, status: 'approved' });
  const reports = await inTransaction(
    database.db,
    async (tx) =>
      tx.selectFrom('report').select(['id', 'passed_to_id']).where('agency_id', '=', quarter.health).execute(),
    { 'tiendo.scope': 'system' },
  );
  expect(reports).toEqual([
    { id: closed.id, passed_to_id: null },
    { id: old, passed_to_id: id },
  ]);
});

test('the matrix shows what the old agency handed in, and asks the heir for what is due after', async () => {
  await handIn(quarter, HEALTH, ['1', '2', null]);
  await record(merge());
  const { rows } = (await officer.get(`/api/programmes/${quarter.programmeId}/reports`)).json<{
    rows: { periodKey: string; agency: { name: string } }[];
  }>();
  const owing = (key: string) =>
    rows
      .filter(({ periodKey }) => periodKey === key)
      .map(({ agency }) => agency.name)
      .toSorted();
  expect(owing('2024Q1')).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Y tế']);
  expect(owing('2024Q2')).toEqual(['Sở Giáo dục và Đào tạo']);
});

test('where both have begun the sheet, the heir keeps his own figures and takes the others', async () => {
  await draft('specialist', ['10', '20']);
  await draft('teacher', [null, null, '30']);
  expect((await preview(merge())).passed.reports.map(({ act }) => act)).toEqual(['joins', 'overdue']);
  await record(merge());
  const heir = quarter.as('teacher', TODAY);
  const { id } = await openReport(heir, quarter.programmeId, '2024Q2');
  expect((await getReport(heir, id)).lines.map(({ value }) => value)).toEqual(['10', '20', '30']);
});

test('a report that lies with its head for approval is settled first', async () => {
  const id = await draft('specialist', ['10', '20']);
  const ctx = quarter.as('specialist', '2024-05-21');
  await submitReport(ctx, id, (await getReport(ctx, id)).version);
  const { problems } = await preview(merge());
  expect(problems).toEqual([expect.objectContaining({ code: 'report-waits' })]);
  const answer = await record(merge());
  expect(answer.json()).toMatchObject({
    code: 'agency-event-refused',
    status: 422,
    problems: [{ code: 'report-waits' }],
  });
});

test('an agency that leads targets cannot end without a successor', async () => {
  const { problems } = await preview({
    kind: 'abolish',
    effectiveOn: '2024-06-01',
    legalBasis: 'NQ',
    agencyId: quarter.health,
    successorId: null,
  });
  expect(problems.map(({ code }) => code)).toEqual(['assignment-left', 'assignment-left']);
  expect(problems[0]?.message).toContain('(1) Chỉ tiêu 1');
});

test('an event of a day to come can be looked at and not recorded', async () => {
  const later = merge({ effectiveOn: '2024-07-01' });
  expect(await preview(later)).toMatchObject({ dayHasCome: false, problems: [] });
  expect((await record(later)).json()).toMatchObject({ code: 'agency-event-early', status: 422 });
});

test('what has changed since the preview is not passed unseen', async () => {
  const { fingerprint } = await preview(merge());
  await draft('specialist', ['10', '20']);
  const answer = await officer.post('/api/agencies/events', { event: merge(), fingerprint, roleIds: [] });
  expect(answer.json()).toMatchObject({ code: 'agency-event-stale', status: 409 });
  expect(await eventsOf()).toEqual([]);
});

test('sent twice with one key it is recorded once; recorded again it is refused by name', async () => {
  const event = merge();
  const { fingerprint } = await preview(event);
  const send = async () =>
    officer.post('/api/agencies/events', { event, fingerprint, roleIds: [] }, { 'idempotency-key': 'mot-lan-thoi' });
  const [one, two] = [await send(), await send()];
  expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
  expect(two.json()).toEqual(one.json());
  expect(await eventsOf()).toHaveLength(1);
  const again = (await record(event)).json<{ problems: { message: string }[] }>();
  expect(again.problems[0]?.message).toBe(
    'Sở Y tế đã kết thúc hoạt động từ ngày 01/06/2024. Hãy chọn cơ quan kế tục, hoặc ngày hiệu lực trước ngày đó.',
  );
});

test('people pass where it is said so, and act for the heir from that day', async () => {
  const person = await aPerson(database.db, { ...quarter, agencyId: quarter.health, roles: ['specialist'] });
  const seen = await preview(merge());
  const heads = seen.passed.roles.filter(({ role }) => role === 'head');
  expect(heads.map(({ proposed }) => proposed)).toEqual([false]);
  const chosen = seen.passed.roles.filter(({ proposed }) => proposed).map(({ id }) => id);
  await record(merge(), chosen);
  const browser = await signInAs(app, person);
  expect((await browser.get('/api/session')).json()).toMatchObject({ agency: { name: 'Sở Giáo dục và Đào tạo' } });
});

test('an agency divided gives birth to a new one, and its history names both', async () => {
  const details = {
    name: 'Sở Dược',
    shortName: 'Sở Dược',
    abbreviation: null,
    kind: 'department',
    parentId: null,
    officialCode: null,
    legacyCode: null,
    areaKm2: null,
  } as const;
  const event: AgencyEventRequest = {
    kind: 'split',
    effectiveOn: '2024-06-01',
    legalBasis: 'NQ',
    agencyId: quarter.health,
    key: 'biên chế',
    successors: [
      { agencyId: quarter.health, details: null, share: '0.75' },
      { agencyId: null, details, share: '0.25' },
    ],
    heir: 0,
  };
  const made = (await record(event)).json<{ summary: string }>();
  expect(made.summary).toBe('Sở Y tế chia thành Sở Y tế (0,75), Sở Dược (0,25); chia số liệu theo biên chế');
  const history = (await officer.get(`/api/agencies/${quarter.health}`)).json();
  expect(
    history.successors.map(({ agency, share }: { agency: { name: string }; share: string }) => [agency.name, share]),
  ).toEqual([
    ['Sở Y tế', '0.75'],
    ['Sở Dược', '0.25'],
  ]);
  const register = (await officer.get('/api/agencies/register?asOf=2024-05-31')).json();
  const health = register.agencies.find(({ id }: { id: number }) => id === quarter.health);
  expect(health).toMatchObject({ endedOn: null, successors: [{ share: '0.75' }, { share: '0.25' }] });
});

test('another province knows nothing of it', async () => {
  await record(merge());
  const elsewhere = await aQuarter(database.db);
  const stranger = await signInAs(
    app,
    await aPerson(database.db, { ...elsewhere, agencyId: elsewhere.planning, roles: ['programme-officer'] }),
  );
  expect(await eventsOf(stranger)).toEqual([]);
  expect((await stranger.get(`/api/agencies/${quarter.health}`)).statusCode).toBe(404);
  const { problems } = (await stranger.post('/api/agencies/events/preview', { event: merge() })).json();
  expect(problems).toEqual([expect.objectContaining({ code: 'agency-unknown' })]);
});
