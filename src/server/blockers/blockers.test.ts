import { beforeEach, expect, test } from 'vitest';
import type { BlockerList, BlockerView } from '#contract/blockers.ts';
import type { TaskDetail } from '#contract/tasks.ts';
import type { Answer, Browser } from '#tests/factories/app.ts';
import { accepted, useProvinceAtWork } from '#tests/factories/province-at-work.ts';
import { anAgency } from '#tests/factories/province.ts';

const work = useProvinceAtWork('2024-03-11T03:00:00Z');
let finance: number;
let financeHead: Browser;

beforeEach(async () => {
  finance = await anAgency(work.database.db, { provinceId: work.provinceId, name: 'Sở Tài chính' });
  financeHead = await work.browserOf('head', finance);
});

const ok = async <View = BlockerView>(answer: Promise<Answer>) => accepted<View>(answer);
const aTask = async (): Promise<TaskDetail> =>
  ok<TaskDetail>(
    work.officer.post('/api/tasks', {
      kind: 'task',
      origin: 'letter',
      sourceWords: 'Công văn 9/UBND',
      title: 'Mua thuốc',
      product: null,
      leadAgencyId: work.health,
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
  let blocker = await ok(raise(work.specialist, task.id));
  expect(blocker).toMatchObject({
    owner: { id: work.officeId },
    answerBy: '2024-03-18',
    timeClass: 'due-soon',
    actions: ['withdraw'],
  });
  work.now = '2024-03-20T03:00:00Z';
  const [late] = (await listOf(work.officer, '?side=to-answer')).blockers;
  expect(late).toMatchObject({ timeClass: 'overdue', workingDaysLeft: -2, actions: ['answer', 'pass-on'] });
  expect((await step(work.officer, blocker, 'answer')).json()).toMatchObject({ code: 'task-reason-missing' });
  blocker = await ok(step(work.officer, blocker, 'answer', { words: 'Theo Nghị định 24' }));
  expect(blocker).toMatchObject({ state: 'answered', answeredOn: '2024-03-20', timeClass: 'done-late' });
  blocker = await ok(step(work.specialist, blocker, 'reopen', { words: 'Nghị định chưa nói đến vật tư' }));
  expect(blocker).toMatchObject({ state: 'open', answeredOn: null, answerBy: '2024-03-27' });
  blocker = await ok(step(work.officer, blocker, 'answer', { words: 'Đã xin ý kiến Bộ' }));
  blocker = await ok(step(work.specialist, blocker, 'remove'));
  expect(blocker).toMatchObject({ state: 'removed', timeClass: 'done-in-time', actions: [] });
  expect(blocker.steps.map(({ action }) => action)).toEqual(['answer', 'reopen', 'answer', 'remove']);
});

test('who cannot remove it passes it on, and the clock begins anew for the next', async () => {
  const task = await aTask();
  const blocker = await ok(raise(work.specialist, task.id));
  expect((await financeHead.get('/api/blockers')).json().blockers).toEqual([]);
  work.now = '2024-03-13T03:00:00Z';
  expect((await step(work.officer, blocker, 'pass-on', { words: 'x', toAgencyId: work.health })).json()).toMatchObject({
    code: 'blocker-agency-missing',
  });
  await ok(step(work.officer, blocker, 'pass-on', { words: 'Thuộc thẩm quyền tài chính', toAgencyId: finance }));
  const [passed] = (await listOf(financeHead)).blockers;
  expect(passed).toMatchObject({ owner: { id: finance }, answerBy: '2024-03-20', actions: ['answer', 'pass-on'] });
});

test('the answering time of the level above stands beside the delays of the level below', async () => {
  const task = await aTask();
  await aTask();
  await ok(raise(work.specialist, task.id));
  work.now = '2024-03-25T03:00:00Z';
  const { answers, delays } = await listOf(work.officer);
  expect(answers).toMatchObject([{ agency: { id: work.officeId }, waiting: 1, overdue: 1, answered: 0 }]);
  expect(delays).toMatchObject([{ agency: { id: work.health }, overdue: 2, waitingForAnswer: 1 }]);
});

test('only the lead agency raises one, once for each try, and the second who acts is told', async () => {
  const task = await aTask();
  expect((await raise(financeHead, task.id)).json()).toMatchObject({ code: 'task-not-yours' });
  const body = { taskId: task.id, words: 'Thiếu vốn', wanted: null };
  const key = { 'idempotency-key': 'bao-vuong-mac-1' };
  const first = await work.specialist.post('/api/blockers', body, key);
  expect((await work.specialist.post('/api/blockers', body, key)).json()).toEqual(first.json());
  const list = await listOf(work.specialist, `?taskId=${task.id}`);
  expect([list.blockers.length, list.mayRaise]).toEqual([1, true]);
  const blocker: BlockerView = first.json();
  await ok(step(work.specialist, blocker, 'withdraw', { words: 'Đã có vốn' }));
  expect((await step(work.officer, blocker, 'answer', { words: 'x' })).json()).toMatchObject({ code: 'stale-version' });
});
