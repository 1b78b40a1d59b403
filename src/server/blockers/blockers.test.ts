import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BlockerList, BlockerView } from '#contract/blockers.ts';
import type { TaskDetail } from '#contract/tasks.ts';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Answer, type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';

let database: TestDatabase;
let app: FastifyInstance;
let now: string;
let provinceId: number;
let officeId: number;
let finance: number;
let health: number;
let officer: Browser;
let specialist: Browser;
let financeHead: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date(now));
});
beforeEach(async () => {
  now = '2024-03-11T03:00:00Z';
  provinceId = await aProvince(database.db);
  officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  finance = await anAgency(database.db, { provinceId, name: 'Sở Tài chính' });
  officer = await browserOf('programme-officer', officeId);
  specialist = await browserOf('specialist', health);
  financeHead = await browserOf('head', finance);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId: number): Promise<Browser> {
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role] }));
}
async function ok<View = BlockerView>(answer: Promise<Answer>): Promise<View> {
  const given = await answer;
  expect(given.statusCode, given.body).toBeLessThan(300);
  return given.json();
}
const aTask = async (): Promise<TaskDetail> =>
  ok<TaskDetail>(
    officer.post('/api/tasks', {
      kind: 'task',
      origin: 'letter',
      sourceWords: 'Công văn 9/UBND',
      title: 'Mua thuốc',
      product: null,
      leadAgencyId: health,
      cooperatingAgencyIds: [],
      leaderInChargeId: null,
      dueKind: 'date',
      dueOn: '2024-03-15',
      urgent: false,
      secrecy: 'internal',
    }),
  );
const raise = async (browser: Browser, taskId: number, words = 'Chưa có hướng dẫn đấu thầu') =>
  browser.post('/api/blockers', { taskId, words, wanted: 'Xin ý kiến Bộ' });
const step = async (browser: Browser, { id, version }: BlockerView, action: string, more: object = {}) =>
  browser.post(`/api/blockers/${id}/steps`, { version, action, ...more });
const listOf = async (browser: Browser, query = ''): Promise<BlockerList> =>
  ok<BlockerList>(browser.get(`/api/blockers${query}`));

test('an obstacle is owned by the level above, which has its own clock, and the agency says whether it is out of the way', async () => {
  const task = await aTask();
  let blocker = await ok(raise(specialist, task.id));
  expect(blocker).toMatchObject({
    owner: { id: officeId },
    answerBy: '2024-03-18',
    timeClass: 'due-soon',
    actions: ['withdraw'],
  });
  now = '2024-03-20T03:00:00Z';
  const [late] = (await listOf(officer, '?side=to-answer')).blockers;
  expect(late).toMatchObject({ timeClass: 'overdue', workingDaysLeft: -2, actions: ['answer', 'pass-on'] });
  expect((await step(officer, blocker, 'answer')).json()).toMatchObject({ code: 'task-reason-missing' });
  blocker = await ok(step(officer, blocker, 'answer', { words: 'Theo Nghị định 24' }));
  expect(blocker).toMatchObject({ state: 'answered', answeredOn: '2024-03-20', timeClass: 'done-late' });
  blocker = await ok(step(specialist, blocker, 'reopen', { words: 'Nghị định chưa nói đến vật tư' }));
  expect(blocker).toMatchObject({ state: 'open', answeredOn: null, answerBy: '2024-03-27' });
  blocker = await ok(step(officer, blocker, 'answer', { words: 'Đã xin ý kiến Bộ' }));
  blocker = await ok(step(specialist, blocker, 'remove'));
  expect(blocker).toMatchObject({ state: 'removed', timeClass: 'done-in-time', actions: [] });
  expect(blocker.steps.map(({ action }) => action)).toEqual(['answer', 'reopen', 'answer', 'remove']);
});

test('who cannot remove it passes it on, and the clock begins anew for the next', async () => {
  const task = await aTask();
  const blocker = await ok(raise(specialist, task.id));
  expect((await financeHead.get('/api/blockers')).json().blockers).toEqual([]);
  now = '2024-03-13T03:00:00Z';
  expect((await step(officer, blocker, 'pass-on', { words: 'x', toAgencyId: health })).json()).toMatchObject({
    code: 'blocker-agency-missing',
  });
  await ok(step(officer, blocker, 'pass-on', { words: 'Thuộc thẩm quyền tài chính', toAgencyId: finance }));
  const [passed] = (await listOf(financeHead)).blockers;
  expect(passed).toMatchObject({ owner: { id: finance }, answerBy: '2024-03-20', actions: ['answer', 'pass-on'] });
});

test('the answering time of the level above stands beside the delays of the level below', async () => {
  const task = await aTask();
  await aTask();
  await ok(raise(specialist, task.id));
  now = '2024-03-25T03:00:00Z';
  const { answers, delays } = await listOf(officer);
  expect(answers).toMatchObject([{ agency: { id: officeId }, waiting: 1, overdue: 1, answered: 0 }]);
  expect(delays).toMatchObject([{ agency: { id: health }, overdue: 2, waitingForAnswer: 1 }]);
});

test('only the lead agency raises one, once for each try, and the second who acts is told', async () => {
  const task = await aTask();
  expect((await raise(financeHead, task.id)).json()).toMatchObject({ code: 'task-not-yours' });
  const body = { taskId: task.id, words: 'Thiếu vốn', wanted: null };
  const key = { 'idempotency-key': 'bao-vuong-mac-1' };
  const first = await specialist.post('/api/blockers', body, key);
  expect((await specialist.post('/api/blockers', body, key)).json()).toEqual(first.json());
  const list = await listOf(specialist, `?taskId=${task.id}`);
  expect([list.blockers.length, list.mayRaise]).toEqual([1, true]);
  const blocker: BlockerView = first.json();
  await ok(step(specialist, blocker, 'withdraw', { words: 'Đã có vốn' }));
  expect((await step(officer, blocker, 'answer', { words: 'x' })).json()).toMatchObject({ code: 'stale-version' });
});
