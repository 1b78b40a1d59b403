import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { HEALTH, handIn } from '#tests/factories/reports.ts';
import { attachFile } from './attach-file.ts';
import { correctReport } from './correct-report.ts';
import { getAttachment } from './get-attachment.ts';
import { openReport } from './open-report.ts';

const relations = ['own', 'planning', 'other'] as const;
type Relation = (typeof relations)[number];
const UPLOAD = 'sent-by-somebody-else';

let database: TestDatabase;
let app: FastifyInstance;
let quarter: Quarter;
let ids: { draft: number; approved: number };

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-06-16T03:00:00Z'));
  quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  const { id } = await handIn(quarter, HEALTH, ['1']);
  const opened = await openReport(quarter.as('specialist', '2024-06-16'), quarter.programmeId, '2024Q2');
  ids = { approved: id, draft: opened.id };
});
afterAll(async () => {
  await app.close();
  await database.close();
});

// Kept by hand. `own` is the agency whose reports these are, `planning` the one that consolidates.
const writes = (role: Role, relation: Relation) => relation === 'own' && (role === 'specialist' || role === 'head');
const seesAll = (role: Role) => ['programme-officer', 'consolidator', 'evaluator', 'leader', 'auditor'].includes(role);
const sees = (role: Role, relation: Relation) => relation === 'own' || seesAll(role);
const consolidates = (role: Role, relation: Relation) => role === 'consolidator' && relation === 'planning';

interface Cell {
  name: string;
  ask(browser: Browser): ReturnType<Browser['get']>;
  /** The answer's status; 422 says: yes, you, but something is missing. */
  expected(role: Role, relation: Relation): number;
}
const on = (visible: boolean, mine: boolean, allowed = 422) => (visible ? (mine ? allowed : 403) : 404);
const quarterPath = () => `/api/programmes/${quarter.programmeId}/consolidations/2024Q1`;
const line = { value: null, standing: 'final', note: null, obstacle: null };

const cells: Cell[] = [
  {
    name: 'read a draft',
    ask: async (browser) => browser.get(`/api/reports/${ids.draft}`),
    expected: (_role, relation) => (relation === 'own' ? 200 : 404),
  },
  {
    name: 'save a draft in a stale version',
    ask: async (browser) =>
      browser.put(`/api/reports/${ids.draft}/draft`, { version: 99, lines: [{ quantityId: 1, ...line }] }),
    expected: (_role, relation) => (relation === 'own' ? 409 : 404),
  },
  {
    name: 'submit a draft that lacks a figure',
    ask: async (browser) => browser.post(`/api/reports/${ids.draft}/submit`, { version: 1 }),
    expected: (role, relation) => on(relation === 'own', writes(role, relation)),
  },
  {
    name: 'open a report of a quarter whose window has not begun',
    ask: async (browser) => browser.post(`/api/programmes/${quarter.programmeId}/periods/2024Q4/report`),
    expected: (role, relation) =>
      role !== 'specialist' && role !== 'head' ? 403 : relation === 'planning' ? 422 : 409,
  },
  {
    name: 'read a report handed in',
    ask: async (browser) => browser.get(`/api/reports/${ids.approved}`),
    expected: (role, relation) => (sees(role, relation) ? 200 : 404),
  },
  {
    name: 'read its frozen version',
    ask: async (browser) => browser.get(`/api/reports/${ids.approved}/versions/1`),
    expected: (role, relation) => (sees(role, relation) ? 200 : 404),
  },
  {
    name: 'approve what is approved',
    ask: async (browser) => browser.post(`/api/reports/${ids.approved}/approve`, { version: 4 }),
    expected: (role, relation) => (sees(role, relation) ? 409 : 404),
  },
  {
    name: 'return it without a reason',
    ask: async (browser) => browser.post(`/api/reports/${ids.approved}/return`, { version: 4 }),
    expected: (role, relation) => on(sees(role, relation), consolidates(role, relation)),
  },
  {
    name: 'correct it without a reason',
    ask: async (browser) => browser.post(`/api/reports/${ids.approved}/correct`, { version: 4 }),
    expected: (role, relation) => on(sees(role, relation), writes(role, relation)),
  },
  {
    name: 'read the quarter’s table',
    ask: async (browser) => browser.get(quarterPath()),
    expected: (role) => (seesAll(role) ? 200 : 403),
  },
  {
    name: 'freeze a quarter with a gap and no remark',
    ask: async (browser) => browser.post(`${quarterPath()}/freeze`, { version: 1 }),
    expected: (role, relation) => (consolidates(role, relation) ? 422 : 403),
  },
  {
    name: 'reopen a quarter that is open',
    ask: async (browser) => browser.post(`${quarterPath()}/reopen`, { version: 1, remark: 'x' }),
    expected: (role, relation) => (consolidates(role, relation) ? 409 : 403),
  },
  {
    name: 'read the log',
    ask: async (browser) => browser.get('/api/audit'),
    expected: (role) => (role === 'auditor' || role === 'administrator' ? 200 : 403),
  },
  {
    name: 'verify the record',
    ask: async (browser) => browser.post('/api/audit/verify'),
    expected: (role) => (role === 'auditor' || role === 'administrator' ? 200 : 403),
  },
  {
    name: 'read where a figure comes from',
    ask: async (browser) => browser.get(`/api/lineage?targetId=${quarter.targetIds[0]}&periodKey=2024Q1`),
    expected: () => 200,
  },
  {
    name: 'ask how far somebody else’s upload has come',
    ask: async (browser) => browser.get(`/api/readings/${UPLOAD}`),
    expected: () => 404,
  },
  { name: 'read one’s desk', ask: async (browser) => browser.get('/api/desk'), expected: () => 200 },
  {
    name: 'read the quarters',
    ask: async (browser) => browser.get(`/api/programmes/${quarter.programmeId}/periods`),
    expected: () => 200,
  },
  {
    name: 'read what later decisions changed in the programme',
    ask: async (browser) => browser.get(`/api/programmes/${quarter.programmeId}/history`),
    expected: () => 200,
  },
  // None of these agencies runs the programme: not even its officers decide on amendments.
  ...['confirm', 'reject', 'reopen'].map((verb) => ({
    name: `${verb} an amendment`,
    ask: async (browser: Browser) => browser.post(`/api/amendments/1/${verb}`, { version: 1 }),
    expected: () => 403,
  })),
  {
    name: 'say which item an amendment means',
    ask: async (browser) => browser.put('/api/amendments/1/item', { version: 1, item: null }),
    expected: () => 403,
  },
  {
    name: 'compare a document with the programmes again',
    ask: async (browser) => browser.post('/api/documents/1/amendments'),
    expected: () => 403,
  },
];

test.each(relations)(
  'every role × every request, at the %s agency, is answered as the table says',
  async (relation) => {
    const agencyId = { own: quarter.health, planning: quarter.planning, other: quarter.education }[relation];
    for (const role of roles) {
      const person = await aPerson(database.db, { provinceId: quarter.provinceId, agencyId, roles: [role] });
      const browser = await signInAs(app, person);
      for (const { name, ask, expected } of cells) {
        const answer = await ask(browser);
        expect(`${role}, ${name}: ${answer.statusCode}`, answer.body.slice(0, 300)).toBe(
          `${role}, ${name}: ${expected(role, relation)}`,
        );
      }
      const matrix = (await browser.get(`/api/programmes/${quarter.programmeId}/reports`)).json<{
        rows: { agency: { id: number } }[];
      }>();
      const seen = new Set(matrix.rows.map(({ agency }) => agency.id));
      const wanted = seesAll(role) ? [quarter.health, quarter.education] : relation === 'planning' ? [] : [agencyId];
      expect([...seen].sort(), `${role}: rows of the matrix`).toEqual(wanted.sort());
    }
  },
  120_000,
);

test('nobody who is not signed in gets anything', async () => {
  const stranger = { cookie: '' };
  for (const url of [`/api/reports/${ids.approved}`, quarterPath(), '/api/audit', '/api/desk']) {
    expect((await app.inject({ method: 'GET', url, headers: stranger })).statusCode, url).toBe(401);
  }
});

test('a double click over HTTP with one key gives one step and the same answer', async () => {
  const fresh = await aQuarter(database.db);
  const { id } = await openReport(fresh.as('specialist'), fresh.programmeId, '2024Q1');
  const writer = await aPerson(database.db, {
    provinceId: fresh.provinceId,
    agencyId: fresh.health,
    roles: ['specialist'],
  });
  const browser = await signInAs(app, writer);
  const saved = await browser.put(`/api/reports/${id}/draft`, {
    version: 1,
    lines: [{ ...line, quantityId: fresh.targetIds[0], value: '5' }],
  });
  expect(saved.json()).toMatchObject({ version: 2, problems: [] });
  const click = async () =>
    browser.post(
      `/api/reports/${id}/submit`,
      { version: 2 },
      { 'idempotency-key': 'một-lần-bấm-đúp'.normalize('NFKD').replace(/[^\w-]/g, '') },
    );
  const [first, second] = await Promise.all([click(), click()]);
  expect(second?.json()).toEqual(first?.json());
  expect(first?.json()).toMatchObject({ status: 'submitted', history: [{ action: 'submit' }] });
});

test('evidence goes up, comes down as it was, and a program is refused', async () => {
  const writer = await aPerson(database.db, {
    provinceId: quarter.provinceId,
    agencyId: quarter.health,
    roles: ['specialist'],
  });
  const browser = await signInAs(app, writer);
  const send = async (name: string, content: string, key = `${name}-${content.length}`) => {
    const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--x--\r\n`;
    const headers = {
      cookie: browser.cookie,
      'content-type': 'multipart/form-data; boundary=x',
      'idempotency-key': Buffer.from(key).toString('base64url'),
    };
    return app.inject({ method: 'POST', url: `/api/reports/${ids.draft}/attachments`, headers, payload: body });
  };
  const sent = await send('Biên bản.pdf', '%PDF-1.7 nội dung');
  expect(sent.statusCode, sent.body).toBe(200);
  const got = await browser.get(`/api/attachments/${sent.json<{ id: number }>().id}`);
  expect([got.headers['content-type'], got.body]).toEqual(['application/pdf', '%PDF-1.7 nội dung']);
  expect((await send('Biên bản.pdf', '%PDF-1.7 nội dung')).json()).toEqual(sent.json());
  const another = await send('Biên bản.pdf', '%PDF-1.7 khác', 'Biên bản.pdf-17');
  expect(another.json()).toMatchObject({ code: 'idempotency-key-reused' });
  expect((await send('chay.exe', 'MZ')).json()).toMatchObject({ code: 'file-kind-refused', status: 422 });
  expect((await send('lon.pdf', `%PDF-${'x'.repeat(21 * 1024 * 1024)}`)).json()).toMatchObject({ status: 413 });
});

test('a number, a day or a character that can be written down nowhere is the request’s fault', async () => {
  const writer = await aPerson(database.db, { provinceId: quarter.provinceId, agencyId: quarter.health });
  const browser = await signInAs(app, writer);
  const path = `/api/reports/${ids.draft}/draft`;
  const draft = (rest: object) => ({ version: 1, lines: [{ ...line, quantityId: quarter.targetIds[0], ...rest }] });
  const answers = [
    await browser.get('/api/reports/99999999999'),
    await browser.get('/api/agencies?asOf=2024-13-45'),
    await browser.put(path, draft({ note: 'a\u0000b' })),
    await browser.put(path, draft({ value: '9'.repeat(200_000) })),
    await browser.put(path, draft({ value: '1e5' })),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 422, 422, 422]);
});

test('another province’s programme has no periods and no reports, and none can be opened', async () => {
  const stranger = await aQuarter(database.db);
  const person = { provinceId: stranger.provinceId, agencyId: stranger.planning, roles: ['leader', 'head'] as Role[] };
  const browser = await signInAs(app, await aPerson(database.db, person));
  const path = `/api/programmes/${quarter.programmeId}`;
  expect((await browser.get(`${path}/periods`)).json()).toEqual({ periods: [] });
  expect((await browser.get(`${path}/reports`)).json()).toMatchObject({ periods: [], rows: [] });
  expect((await browser.post(`${path}/periods/2024Q2/report`)).statusCode).toBe(404);
});

test('evidence of the version in force stays readable while its agency corrects, and new evidence is not', async () => {
  const other = await aQuarter(database.db);
  const writer = other.as('specialist');
  const evidence = { name: 'Biên bản.pdf', bytes: Buffer.from('%PDF-1.7'), quantityId: null };
  const { id } = await openReport(writer, other.programmeId, '2024Q1');
  const old = await attachFile(writer, id, evidence);
  const handedIn = await handIn(other, HEALTH, ['1']);
  await correctReport(writer, id, handedIn.version, 'Nhầm dòng');
  const added = await attachFile(other.as('specialist', '2024-03-19'), id, evidence);
  expect(await getAttachment(other.as('consolidator'), old.id)).toMatchObject({ fileName: 'Biên bản.pdf' });
  await expect(getAttachment(other.as('consolidator'), added.id)).rejects.toMatchObject({ code: 'not-found' });
  expect(await getAttachment(writer, added.id)).toMatchObject({ id: added.id });
});
