import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DirectiveList, DirectiveView } from '#contract/directives.ts';
import type { DocumentView } from '#contract/programme.ts';
import type { TaskDetail, TaskList } from '#contract/tasks.ts';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';

const notice = readFileSync(
  join(import.meta.dirname, '../../../tests/samples/documents/conclusion-notice.txt'),
  'utf8',
);

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let health: number;
let officer: Browser;
let leader: Browser;
let head: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-03-11T03:00:00Z'));
});
beforeEach(async () => {
  provinceId = await aProvince(database.db);
  const office = await anAgency(database.db, {
    provinceId,
    name: 'Văn phòng UBND tỉnh',
    functions: ['programme-office'],
  });
  const committee = await anAgency(database.db, { provinceId, name: 'UBND tỉnh', kind: 'peoples-committee' });
  health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  await anAgency(database.db, { provinceId, name: 'Sở Tài chính' });
  officer = await browserOf('programme-officer', office);
  leader = await browserOf('leader', committee, 'Chủ tịch UBND tỉnh');
  head = await browserOf('head', health);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId: number, title: string | null = null): Promise<Browser> {
  const fullName = role === 'leader' ? 'Lê Văn Dũng' : 'Nguyễn Văn An';
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role], fullName, title }));
}

const alone = {
  givenById: null,
  agendaItemId: null,
  aboutTaskId: null,
  aboutTargetId: null,
  leadAgencyId: null,
  dueOn: null,
};
const said = async (browser: Browser, words: string, more: object = {}): Promise<DirectiveView> => {
  const answer = await browser.post('/api/directives', { ...alone, words, ...more });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const taskOf = (directive: DirectiveView, more: object = {}) => ({
  version: directive.version,
  kind: 'task',
  title: 'Báo cáo tình hình thuốc',
  product: 'Báo cáo',
  leadAgencyId: directive.lead?.id ?? health,
  cooperatingAgencyIds: [],
  leaderInChargeId: null,
  dueKind: directive.dueOn === null ? 'none' : 'date',
  dueOn: directive.dueOn,
  urgent: false,
  secrecy: 'internal',
  ...more,
});
const tasksOf = async (browser: Browser): Promise<TaskList['tasks']> => (await browser.get('/api/tasks')).json().tasks;

test('a conclusion notice is read, confirmed by an officer, and becomes tasks of no programme with their clause', async () => {
  const { id } = (await upload(app, officer, notice, 'thong-bao-ket-luan.txt')).json();
  const document: DocumentView = (await officer.get(`/api/documents/${id}`)).json();
  expect(document).toMatchObject({ type: 'Thông báo', purpose: 'directives', purposeChangeable: true });
  const accepted = await officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 });
  expect(accepted.json()).toMatchObject({ programmeId: null, purposeChangeable: false });
  const tasks = await tasksOf(officer);
  const health1 = tasks.find(({ title }) => title.includes('danh mục thuốc'));
  expect(health1).toMatchObject({
    origin: 'directive',
    programmeId: null,
    sourceWords: 'Thông báo số 112/TB-VPUB ngày 04/03/2024',
    clause: { documentId: id },
    state: 'assigned',
    dueOn: '2024-03-28',
  });
  expect([health1?.lead?.name, health1?.cooperating.map(({ name }) => name)]).toEqual(['Sở Y tế', ['Sở Tài chính']]);
  expect(tasks.filter(({ lead }) => lead === null).map(({ state }) => state)).not.toContain('assigned');
});

test('a person may say that a document sets up a programme after all, until something of it was accepted', async () => {
  const { id, version } = (await upload(app, officer, notice, 'thong-bao.txt')).json();
  const set = async (browser: Browser, seen: number) =>
    browser.put(`/api/documents/${id}/purpose`, { version: seen, purpose: 'programme' });
  expect((await set(head, version)).statusCode).toBe(403);
  const changed: DocumentView = (await set(officer, version)).json();
  expect(changed.purpose).toBe('programme');
  expect((await set(officer, version)).json()).toMatchObject({ code: 'stale-version' });
  await officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 });
  const after: DocumentView = (await officer.get(`/api/documents/${id}`)).json();
  expect(after.programmeId).not.toBeNull();
  expect((await set(officer, after.version)).json()).toMatchObject({ code: 'document-purpose-in-use' });
});

test('what a leader types beside a task names who and by when, and the officer makes a task of it that keeps his words', async () => {
  const first = await said(leader, 'Giao Sở Y tế báo cáo tình hình thuốc trước ngày 29/3/2024');
  expect(first).toMatchObject({ lead: { id: health }, dueOn: '2024-03-28', state: 'given', actions: ['withdraw'] });
  const answer = await officer.post(`/api/directives/${first.id}/assignment`, taskOf(first));
  expect(answer.statusCode, answer.body).toBe(200);
  const assigned: DirectiveView = answer.json();
  expect(assigned).toMatchObject({ state: 'assigned', actions: [] });
  const task: TaskDetail = (await head.get(`/api/tasks/${assigned.task?.id}`)).json();
  expect(task).toMatchObject({
    origin: 'directive',
    asWritten: 'Giao Sở Y tế báo cáo tình hình thuốc trước ngày 29/3/2024',
    sourceWords: 'Ý kiến chỉ đạo của Chủ tịch UBND tỉnh Lê Văn Dũng ngày 11/03/2024',
    state: 'assigned',
  });

  await said(leader, 'Nêu rõ bệnh viện nào còn thiếu thuốc', { aboutTaskId: task.id });
  const beside: DirectiveList = (await head.get(`/api/directives?taskId=${task.id}`)).json();
  expect(beside.directives.map(({ about, state }) => [about?.kind ?? null, state])).toEqual([
    ['task', 'given'],
    [null, 'assigned'],
  ]);
  expect(beside.mayGive).toBe(false);
});

test('an agency does not read what is not about its tasks, and gives no instructions', async () => {
  await said(leader, 'Xem lại việc chậm giải ngân');
  expect(((await head.get('/api/directives')).json() as DirectiveList).directives).toEqual([]);
  expect((await head.post('/api/directives', { ...alone, words: 'Làm ngay' })).json()).toMatchObject({
    code: 'not-your-role',
  });
});

test('an officer takes down an instruction only in the name of a leader', async () => {
  const nameless = await officer.post('/api/directives', { ...alone, words: 'Xem lại việc chậm giải ngân' });
  expect(nameless.json()).toMatchObject({ code: 'directive-giver-missing' });
  const { leaders }: DirectiveList = (await officer.get('/api/directives')).json();
  const taken = await said(officer, 'Xem lại việc chậm giải ngân', { givenById: leaders[0]?.id });
  expect(taken).toMatchObject({ givenBy: { fullName: 'Lê Văn Dũng' }, takenDownBy: { fullName: 'Nguyễn Văn An' } });
});

test('the second who decides is told, a retry does not double, and taking back needs its reason', async () => {
  const first = await said(leader, 'Rà soát thuốc');
  const key = { 'idempotency-key': 'lan-giao-thu-nhat' };
  const once = await officer.post(`/api/directives/${first.id}/assignment`, taskOf(first), key);
  const again = await officer.post(`/api/directives/${first.id}/assignment`, taskOf(first), key);
  expect([once.statusCode, again.json()]).toEqual([200, once.json()]);
  expect(await tasksOf(officer)).toHaveLength(1);
  const late = await officer.post(`/api/directives/${first.id}/withdrawal`, {
    version: first.version,
    reason: 'Trùng',
  });
  expect(late.json()).toMatchObject({ code: 'directive-settled' });
  const second = await said(leader, 'Rà soát vật tư');
  const bare = { version: second.version, reason: '' };
  expect((await leader.post(`/api/directives/${second.id}/withdrawal`, bare)).json()).toMatchObject({
    code: 'task-reason-missing',
  });
  const back = await leader.post(`/api/directives/${second.id}/withdrawal`, {
    ...bare,
    reason: 'Đã giao bằng văn bản',
  });
  expect(back.json()).toMatchObject({ state: 'withdrawn', reason: 'Đã giao bằng văn bản' });
});

test('a task of a directive that its agency declines is given to another from its own page', async () => {
  const first = await said(leader, 'Rà soát thuốc');
  const { task }: DirectiveView = (await officer.post(`/api/directives/${first.id}/assignment`, taskOf(first))).json();
  const seen: TaskDetail = (await head.get(`/api/tasks/${task?.id}`)).json();
  const step = { version: seen.version, action: 'decline', reason: 'Không thuộc chức năng' };
  const declined: TaskDetail = (await head.post(`/api/tasks/${seen.id}/steps`, step)).json();
  const finance = await anAgency(database.db, { provinceId, name: 'Sở Công Thương' });
  const wanted = { version: declined.version, leadAgencyId: finance, cooperatingAgencyIds: [], leaderInChargeId: null };
  const rest = { product: 'Báo cáo', dueKind: 'date', dueOn: '2024-04-19' };
  expect((await head.put(`/api/tasks/${seen.id}/lead`, { ...wanted, ...rest })).statusCode).toBe(403);
  const given = await officer.put(`/api/tasks/${seen.id}/lead`, { ...wanted, ...rest });
  expect(given.json()).toMatchObject({ state: 'assigned', lead: { id: finance }, dueOn: '2024-04-19' });
});
