import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Amendment, DocumentAmendments, ProgrammeHistory } from '#contract/amendment.ts';
import type { ProgrammeView } from '#contract/programme.ts';
import { type Role, roles } from '#domain/agencies/role.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';

const SAMPLE = join(import.meta.dirname, '../../../tests/samples/decisions/amending-decision.txt');
const amendingDecision = readFileSync(SAMPLE, 'utf8');

let database: TestDatabase;
let app: FastifyInstance;
let today = new Date('2024-05-12T03:00:00Z');
let provinceId: number;
let officeId: number;
let health: number;
let finance: number;
let officer: Browser;
let programmeId: number;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => today);
});
beforeEach(async () => {
  today = new Date('2024-05-12T03:00:00Z');
  provinceId = await aProvince(database.db);
  officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  finance = await anAgency(database.db, { provinceId, name: 'Sở Tài chính' });
  officer = await browserOf('programme-officer');
  const first = (await upload(app, officer)).json();
  const accepted = await officer.post(`/api/documents/${first.id}/accept-all`, { atLeast: 0 });
  programmeId = accepted.json().programmeId;
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId = officeId): Promise<Browser> {
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role], fullName: 'Lê Thị Bình' }));
}

async function amendingDocument(text = amendingDecision): Promise<number> {
  const answer = await upload(app, officer, text, 'quyet-dinh-dieu-chinh.txt');
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}
const view = async (documentId: number): Promise<DocumentAmendments> =>
  (await officer.get(`/api/documents/${documentId}/amendments`)).json();
const programmeNow = async (): Promise<ProgrammeView> => (await officer.get(`/api/programmes/${programmeId}`)).json();
const history = async (): Promise<ProgrammeHistory> =>
  (await officer.get(`/api/programmes/${programmeId}/history`)).json();
const act = async (browser: Browser, { id, version }: Amendment, verb: string, reason?: string) =>
  browser.post(`/api/amendments/${id}/${verb}`, { version, ...(reason && { reason }) });

async function proposed(): Promise<{ documentId: number; list: Amendment[] }> {
  const documentId = await amendingDocument();
  return { documentId, list: (await view(documentId)).amendments };
}
function of(list: readonly Amendment[], words: string): Amendment {
  const found = list.find(({ asWritten }) => asWritten.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

test('an amending decision is compared with the programme of the number that it cites', async () => {
  const { documentId } = await proposed();
  const { amends, programme, amendments, mayDecide } = await view(documentId);
  expect(amends).toMatchObject({ number: '15/QĐ-UBND', date: '2024-01-05' });
  expect(programme).toMatchObject({ id: programmeId, year: 2024 });
  expect(mayDecide).toBe(true);
  expect(amendments.map(({ kind, item, conflicts }) => [kind, item?.kind ?? null, conflicts.length])).toEqual([
    ['change', 'target', 0],
    ['change', 'task', 0],
    ['change', 'target', 1],
    ['change', 'task', 0],
    ['drop', 'task', 0],
    ['add', null, 0],
    ['drop', null, 0],
  ]);
  expect(amendments[0]).toMatchObject({
    before: { value: '23600', asWritten: 'đạt 23.600 tỷ đồng' },
    after: { value: '25000', unit: 'tỷ đồng', comparator: 'eq' },
    inForceOn: '2024-05-10',
  });
});

test('what only words an amendment is proposed as no item; what is left enters the amended programme', async () => {
  const { documentId } = await proposed();
  const { proposals } = (await officer.get(`/api/documents/${documentId}`)).json();
  expect(proposals).toHaveLength(1);
  const [{ id, version }] = proposals;
  expect((await officer.post(`/api/proposals/${id}/accept`, { version })).statusCode).toBe(200);
  expect((await programmeNow()).tasks.map(({ title }) => title).join()).toContain('Bố trí kinh phí');
});

test('a confirmed figure changes the target, which tells by which decision, from what', async () => {
  const { documentId, list } = await proposed();
  const done = await act(officer, of(list, 'thu ngân sách trên địa bàn từ'), 'confirm');
  expect(done.json()).toMatchObject({ status: 'confirmed', decidedBy: { fullName: 'Lê Thị Bình' } });
  const revenue = (await programmeNow()).targets.find(({ number }) => number === '2');
  expect(revenue).toMatchObject({
    value: '25000',
    asWritten: '25.000 tỷ đồng',
    version: 2,
    amendments: [
      {
        kind: 'change',
        documentId,
        documentNumber: '1210/QĐ-UBND',
        clausePath: 'Điều 1/1',
        inForceOn: '2024-05-10',
        before: { value: '23600' },
        after: { value: '25000' },
      },
    ],
  });
});

test('a moved due day keeps the first one in sight', async () => {
  const { list } = await proposed();
  await act(officer, of(list, 'Quý II/2024 sang'), 'confirm');
  const [scheme] = (await programmeNow()).tasks;
  expect(scheme).toMatchObject({ due: { kind: 'quarter', dueOn: '2024-09-30' }, firstDueOn: '2024-06-30' });
});

test('the lead changes hands and the old one is closed, not lost', async () => {
  const { list } = await proposed();
  await act(officer, of(list, 'thay Sở Y tế'), 'confirm');
  const [scheme] = (await programmeNow()).tasks;
  expect(scheme).toMatchObject({ lead: { id: finance }, cooperating: [] });
  const { rows } = await sql<{ agency: number; ended: boolean }>`
    select agency_id as agency, ended_at is not null as ended from assignment
     where task_id = ${scheme?.id ?? 0} and part = 'lead' order by id`.execute(database.db);
  expect(rows).toEqual([
    { agency: health, ended: true },
    { agency: finance, ended: false },
  ]);
});

test('what is added comes in with its lead and its day, at the end', async () => {
  const { list } = await proposed();
  await act(officer, of(list, 'Lập bản đồ'), 'confirm');
  const added = (await programmeNow()).tasks.at(-1);
  expect(added).toMatchObject({
    title: 'Lập bản đồ các điểm ngập úng',
    lead: { id: health },
    due: { dueOn: '2024-11-29' },
    amendments: [{ kind: 'add', before: null }],
  });
});

test('an item that an amendment added cannot be taken back behind the history’s back', async () => {
  const { documentId, list } = await proposed();
  await act(officer, of(list, 'Lập bản đồ'), 'confirm');
  const { proposals, counts } = (await officer.get(`/api/documents/${documentId}`)).json();
  expect(counts).toEqual({ proposed: 7, accepted: 1, rejected: 0 });
  const added = proposals.find(({ status }: { status: string }) => status === 'accepted');
  const reopened = await officer.post(`/api/proposals/${added.id}/reopen`, { version: added.version });
  expect(reopened.json()).toMatchObject({ status: 409, code: 'item-in-use' });
});

test('a dropped task leaves the programme and stays in its history', async () => {
  const { list } = await proposed();
  const dropped = of(list, 'Đưa ra khỏi');
  await act(officer, dropped, 'confirm');
  const titles = (await programmeNow()).tasks.map(({ title }) => title);
  expect(titles.some((title) => title.includes('thu ngân sách'))).toBe(false);
  const { entries } = await history();
  expect(entries).toMatchObject([
    { kind: 'drop', item: { kind: 'task' }, after: null, inForceOn: '2024-05-10', clausePath: 'Điều 1/5' },
  ]);
  const again = await officer.put(`/api/tasks/${entries[0]?.item.id ?? 0}/assignment`, {
    version: 2,
    leadAgencyId: finance,
    cooperatingAgencyIds: [],
    leaderInChargeId: null,
    product: null,
    dueKind: 'none',
    dueOn: null,
  });
  expect(again.json()).toMatchObject({ code: 'item-withdrawn' });
});

test('a decision that tells the old figure wrongly is confirmed with a reason only', async () => {
  const { list } = await proposed();
  const forest = of(list, 'che phủ rừng');
  expect(forest.conflicts).toEqual([{ field: 'figure', said: '58%', held: 'đạt 58,92%' }]);
  const refused = await act(officer, forest, 'confirm');
  expect(refused.json()).toMatchObject({ status: 422, code: 'amendment-conflict' });
  expect(refused.json().detail).toContain('“58%”');
  const done = await act(officer, forest, 'confirm', 'Số cũ làm tròn');
  expect(done.json()).toMatchObject({ status: 'confirmed', reason: 'Số cũ làm tròn', after: { value: '59' } });
  expect((await history()).entries[0]?.conflicts).toHaveLength(1);
});

test('where the words leave it open a person chooses the item, or rejects with a reason', async () => {
  const { list } = await proposed();
  const open = of(list, 'Bãi bỏ điểm c');
  expect((await act(officer, open, 'confirm')).json()).toMatchObject({ code: 'amendment-undecided' });
  expect((await act(officer, open, 'reject')).json()).toMatchObject({ code: 'reason-missing' });
  const [scheme] = (await programmeNow()).tasks;
  const body = { version: open.version, item: { kind: 'task', id: scheme?.id } };
  const chosen = await officer.put(`/api/amendments/${open.id}/item`, body);
  expect(chosen.json()).toMatchObject({ item: { id: scheme?.id }, chosen: true, version: 2 });
  const wrong = { version: 2, item: { kind: 'task', id: 999_999 } };
  expect((await officer.put(`/api/amendments/${open.id}/item`, wrong)).json().code).toBe('amended-item-not-found');
  const rejected = await act(officer, chosen.json(), 'reject', 'Đã bãi bỏ ở văn bản khác');
  expect(rejected.json()).toMatchObject({ status: 'rejected' });
  expect((await act(officer, rejected.json(), 'reopen')).json()).toMatchObject({ status: 'proposed', reason: null });
});

test('a stale version loses, and a second click finds it done', async () => {
  const { list } = await proposed();
  const figure = of(list, 'thu ngân sách trên địa bàn từ');
  const stale = await act(officer, { ...figure, version: 7 }, 'confirm');
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-version' });
  const key = { 'idempotency-key': 'one-act-of-one-person' };
  const clicks = await Promise.all(
    [1, 2].map(async () => officer.post(`/api/amendments/${figure.id}/confirm`, { version: figure.version }, key)),
  );
  expect(clicks.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await history()).entries).toHaveLength(1);
  const later = await act(officer, { ...figure, version: 2 }, 'confirm');
  expect(later.json()).toMatchObject({ status: 409, code: 'amendment-decided' });
});

test('what was confirmed can be neither rejected nor changed, not even past the program', async () => {
  const { list } = await proposed();
  const done = (await act(officer, of(list, 'thu ngân sách trên địa bàn từ'), 'confirm')).json();
  expect((await act(officer, done, 'reopen')).json()).toMatchObject({ code: 'amendment-in-force' });
  const change = inTransaction(
    database.db,
    async (tx) => sql`update amendment set reason = 'khác' where id = ${done.id}`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  await expect(change).rejects.toThrow(/never changed/u);
});

test('every confirmed change leaves a line for itself and one for its item', async () => {
  const { list } = await proposed();
  const figure = of(list, 'thu ngân sách trên địa bàn từ');
  await act(officer, figure, 'confirm');
  const { rows } = await sql<{ action: string; detail: string }>`
    select action, detail from audit_line where province_id = ${provinceId} and action like '%amended'
        or province_id = ${provinceId} and action like 'amendment.%' order by sequence`.execute(database.db);
  expect(rows.map(({ action }) => action)).toEqual(['amendment.confirmed', 'target.amended']);
  expect(rows[0]?.detail).toBe('Điều chỉnh theo 1210/QĐ-UBND ngày 10/05/2024: Thu ngân sách trên địa bàn');
});

test('only officers of the programme’s office decide; everybody of the province reads', async () => {
  const { documentId, list } = await proposed();
  const figure = of(list, 'thu ngân sách trên địa bàn từ');
  for (const role of roles) {
    const browser = await browserOf(role, health);
    expect((await act(browser, figure, 'confirm')).statusCode, role).toBe(403);
    expect((await browser.get(`/api/programmes/${programmeId}/history`)).statusCode, role).toBe(200);
    expect((await browser.get(`/api/documents/${documentId}/amendments`)).json().mayDecide, role).toBe(false);
  }
  provinceId = await aProvince(database.db);
  const office = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  const stranger = await browserOf('programme-officer', office);
  expect((await act(stranger, figure, 'confirm')).statusCode).toBe(404);
  expect((await stranger.get(`/api/documents/${documentId}/amendments`)).statusCode).toBe(404);
});

test('raw SQL of another province sees no amendment', async () => {
  await proposed();
  const seen = async (province: number) =>
    inTransaction(
      database.db,
      async (tx) => (await sql<{ id: number }>`select id from amendment`.execute(tx)).rows.length,
      { 'tiendo.province': String(province), 'tiendo.agency': '0', 'tiendo.scope': 'all' },
    );
  expect(await seen(provinceId)).toBe(7);
  expect(await seen(await aProvince(database.db))).toBe(0);
});

test('a programme that comes in after its amendment is found when it is looked for again', async () => {
  const text = amendingDecision.replaceAll('15/QĐ-UBND', '16/QĐ-UBND').replaceAll('2024', '2023');
  const documentId = await amendingDocument(text);
  expect((await view(documentId)).amendments).toEqual([]);
  const small = readFileSync(join(SAMPLE, '../small-decision.txt'), 'utf8');
  const earlier = small.replaceAll('2024', '2023').replace('15/QĐ-UBND', '16/QĐ-UBND');
  const { id } = (await upload(app, officer, earlier)).json();
  await officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 });
  const again = await officer.post(`/api/documents/${documentId}/amendments`);
  expect(again.json().amendments).toHaveLength(7);
});
