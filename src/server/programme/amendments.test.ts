import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import {
  amendingDecision,
  anAmendedProgramme,
  changeOf,
  decideOn,
  type AmendedProgramme,
} from '#tests/factories/amended-programme.ts';
import { testApp } from '#tests/factories/app.ts';
import { smallDecision, upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let amended: AmendedProgramme;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-05-12T03:00:00Z'));
});
beforeEach(async () => {
  amended = await anAmendedProgramme(app, database.db);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test('an amending decision is compared with the programme of the number that it cites', async () => {
  const { documentId } = await amended.proposed();
  const { amends, programme, amendments, mayDecide } = await amended.view(documentId);
  expect(amends).toMatchObject({ number: '15/QĐ-UBND', date: '2024-01-05' });
  expect(programme).toMatchObject({ id: amended.programmeId, year: 2024 });
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
  const { documentId } = await amended.proposed();
  const { proposals } = (await amended.officer.get(`/api/documents/${documentId}`)).json();
  expect(proposals).toHaveLength(1);
  const [{ id, version }] = proposals;
  expect((await amended.officer.post(`/api/proposals/${id}/accept`, { version })).statusCode).toBe(200);
  expect((await amended.programme()).tasks.map(({ title }) => title).join()).toContain('Bố trí kinh phí');
});

test('a confirmed figure changes the target, which tells by which decision, from what', async () => {
  const { documentId, list } = await amended.proposed();
  const done = await decideOn(amended.officer, changeOf(list, 'thu ngân sách trên địa bàn từ'), 'confirm');
  expect(done.json()).toMatchObject({ status: 'confirmed', decidedBy: { fullName: 'Lê Thị Bình' } });
  const revenue = (await amended.programme()).targets.find(({ number }) => number === '2');
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
  const { list } = await amended.proposed();
  await decideOn(amended.officer, changeOf(list, 'Quý II/2024 sang'), 'confirm');
  const [scheme] = (await amended.programme()).tasks;
  expect(scheme).toMatchObject({ due: { kind: 'quarter', dueOn: '2024-09-30' }, firstDueOn: '2024-06-30' });
});

test('the lead changes hands and the old one is closed, not lost', async () => {
  const { list } = await amended.proposed();
  await decideOn(amended.officer, changeOf(list, 'thay Sở Y tế'), 'confirm');
  const [scheme] = (await amended.programme()).tasks;
  expect(scheme).toMatchObject({ lead: { id: amended.finance }, cooperating: [] });
  const { rows } = await sql<{ agency: number; ended: boolean }>`
    select agency_id as agency, ended_at is not null as ended from assignment
     where task_id = ${scheme?.id ?? 0} and part = 'lead' order by id`.execute(database.db);
  expect(rows).toEqual([
    { agency: amended.health, ended: true },
    { agency: amended.finance, ended: false },
  ]);
});

test('what is added comes in with its lead and its day, at the end', async () => {
  const { list } = await amended.proposed();
  await decideOn(amended.officer, changeOf(list, 'Lập bản đồ'), 'confirm');
  const added = (await amended.programme()).tasks.at(-1);
  expect(added).toMatchObject({
    title: 'Lập bản đồ các điểm ngập úng',
    lead: { id: amended.health },
    due: { dueOn: '2024-11-29' },
    amendments: [{ kind: 'add', before: null }],
  });
});

test('an item that an amendment added cannot be taken back behind the history’s back', async () => {
  const { documentId, list } = await amended.proposed();
  await decideOn(amended.officer, changeOf(list, 'Lập bản đồ'), 'confirm');
  const { proposals, counts } = (await amended.officer.get(`/api/documents/${documentId}`)).json();
  expect(counts).toEqual({ proposed: 7, accepted: 1, rejected: 0 });
  const added = proposals.find(({ status }: { status: string }) => status === 'accepted');
  const reopened = await amended.officer.post(`/api/proposals/${added.id}/reopen`, { version: added.version });
  expect(reopened.json()).toMatchObject({ status: 409, code: 'item-in-use' });
});

test('a dropped task leaves the programme and stays in its history', async () => {
  const { list } = await amended.proposed();
  const dropped = changeOf(list, 'Đưa ra khỏi');
  await decideOn(amended.officer, dropped, 'confirm');
  const titles = (await amended.programme()).tasks.map(({ title }) => title);
  expect(titles.some((title) => title.includes('thu ngân sách'))).toBe(false);
  const { entries } = await amended.history();
  expect(entries).toMatchObject([
    { kind: 'drop', item: { kind: 'task' }, after: null, inForceOn: '2024-05-10', clausePath: 'Điều 1/5' },
  ]);
  const again = await amended.officer.put(`/api/tasks/${entries[0]?.item.id ?? 0}/assignment`, {
    version: 2,
    leadAgencyId: amended.finance,
    cooperatingAgencyIds: [],
    leaderInChargeId: null,
    product: null,
    dueKind: 'none',
    dueOn: null,
  });
  expect(again.json()).toMatchObject({ code: 'item-withdrawn' });
});

test('a decision that tells the old figure wrongly is confirmed with a reason only', async () => {
  const { list } = await amended.proposed();
  const forest = changeOf(list, 'che phủ rừng');
  expect(forest.conflicts).toEqual([{ field: 'figure', said: '58%', held: 'đạt 58,92%' }]);
  const refused = await decideOn(amended.officer, forest, 'confirm');
  expect(refused.json()).toMatchObject({ status: 422, code: 'amendment-conflict' });
  expect(refused.json().detail).toContain('“58%”');
  const done = await decideOn(amended.officer, forest, 'confirm', 'Số cũ làm tròn');
  expect(done.json()).toMatchObject({ status: 'confirmed', reason: 'Số cũ làm tròn', after: { value: '59' } });
  expect((await amended.history()).entries[0]?.conflicts).toHaveLength(1);
});

test('where the words leave it open a person chooses the item, or rejects with a reason', async () => {
  const { list } = await amended.proposed();
  const open = changeOf(list, 'Bãi bỏ điểm c');
  expect((await decideOn(amended.officer, open, 'confirm')).json()).toMatchObject({ code: 'amendment-undecided' });
  expect((await decideOn(amended.officer, open, 'reject')).json()).toMatchObject({ code: 'reason-missing' });
  const [scheme] = (await amended.programme()).tasks;
  const body = { version: open.version, item: { kind: 'task', id: scheme?.id } };
  const chosen = await amended.officer.put(`/api/amendments/${open.id}/item`, body);
  expect(chosen.json()).toMatchObject({ item: { id: scheme?.id }, chosen: true, version: 2 });
  const wrong = { version: 2, item: { kind: 'task', id: 999_999 } };
  expect((await amended.officer.put(`/api/amendments/${open.id}/item`, wrong)).json().code).toBe(
    'amended-item-not-found',
  );
  const rejected = await decideOn(amended.officer, chosen.json(), 'reject', 'Đã bãi bỏ ở văn bản khác');
  expect(rejected.json()).toMatchObject({ status: 'rejected' });
  expect((await decideOn(amended.officer, rejected.json(), 'reopen')).json()).toMatchObject({
    status: 'proposed',
    reason: null,
  });
});

test('a stale version loses, and a second click finds it done', async () => {
  const { list } = await amended.proposed();
  const figure = changeOf(list, 'thu ngân sách trên địa bàn từ');
  const stale = await decideOn(amended.officer, { ...figure, version: 7 }, 'confirm');
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-version' });
  const key = { 'idempotency-key': 'one-act-of-one-person' };
  const clicks = await Promise.all(
    [1, 2].map(async () =>
      amended.officer.post(`/api/amendments/${figure.id}/confirm`, { version: figure.version }, key),
    ),
  );
  expect(clicks.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await amended.history()).entries).toHaveLength(1);
  const later = await decideOn(amended.officer, { ...figure, version: 2 }, 'confirm');
  expect(later.json()).toMatchObject({ status: 409, code: 'amendment-decided' });
});

test('a third decision may cite the second, and sees what that one made of the programme', async () => {
  const { list } = await amended.proposed();
  await decideOn(amended.officer, changeOf(list, 'thu ngân sách trên địa bàn từ'), 'confirm');
  const third = amendingDecision
    .replace('Số: 1210/QĐ-UBND', 'Số: 2300/QĐ-UBND')
    .replace('15/QĐ-UBND ngày 05/01/2024', '1210/QĐ-UBND ngày 10/5/2024')
    .replace('từ 23.600 tỷ đồng thành 25.000', 'từ 25.000 tỷ đồng thành 26.000');
  const { programme, amendments } = await amended.view(await amended.amend(third));
  expect(programme).toMatchObject({ id: amended.programmeId });
  expect(amendments[0]).toMatchObject({ before: { value: '25000' }, after: { value: '26000' }, conflicts: [] });
});

test('a programme that comes in after its amendment is found when it is looked for again', async () => {
  const text = amendingDecision.replaceAll('15/QĐ-UBND', '16/QĐ-UBND').replaceAll('2024', '2023');
  const documentId = await amended.amend(text);
  expect((await amended.view(documentId)).amendments).toEqual([]);
  const earlier = smallDecision.replaceAll('2024', '2023').replace('15/QĐ-UBND', '16/QĐ-UBND');
  const { id } = (await upload(app, amended.officer, earlier)).json();
  await amended.officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 });
  const again = await amended.officer.post(`/api/documents/${documentId}/amendments`);
  expect(again.json().amendments).toHaveLength(7);
  expect((await amended.officer.get(`/api/documents/${documentId}`)).json().proposals).toHaveLength(1);
});

test('two who look for the same amendments at once do not double them', async () => {
  const { documentId, list } = await amended.proposed();
  const path = `/api/documents/${documentId}/amendments`;
  await Promise.all([amended.officer.post(path), amended.officer.post(path), amended.officer.post(path)]);
  expect((await amended.view(documentId)).amendments).toHaveLength(list.length);
});

test('a figure that no rule can hold is refused by name', async () => {
  const odd = amendingDecision.replace('thành 25.000 tỷ đồng', 'thành 5/0 xã');
  const { amendments } = await amended.view(await amended.amend(odd));
  const answer = await decideOn(
    amended.officer,
    changeOf(amendments, 'thu ngân sách trên địa bàn từ'),
    'confirm',
    'Rõ',
  );
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ problems: [{ path: 'after.denominator' }] });
});
