import { expect, test } from 'vitest';
import type { TaskDetail, TaskList } from '#contract/tasks.ts';
import type { Browser } from '#tests/factories/app.ts';
import { useProvinceAtWork } from '#tests/factories/province-at-work.ts';
import { anAgency } from '#tests/factories/province.ts';

const work = useProvinceAtWork('2024-03-11T03:00:00Z');

const added = async (more: object = {}): Promise<TaskDetail> => {
  const answer = await work.officer.post('/api/tasks', {
    kind: 'task',
    origin: 'directive',
    sourceWords: 'Thông báo số 12/TB-UBND ngày 05/3/2024',
    title: 'Rà soát danh mục thuốc đấu thầu',
    product: 'Báo cáo',
    leadAgencyId: work.health,
    cooperatingAgencyIds: [],
    leaderInChargeId: null,
    dueKind: 'date',
    dueOn: '2024-03-29',
    urgent: false,
    secrecy: 'internal',
    ...more,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const step = async (browser: Browser, task: TaskDetail, action: string, more: object = {}) =>
  browser.post(`/api/tasks/${task.id}/steps`, { version: task.version, action, ...more });
const stepped = async (...given: Parameters<typeof step>): Promise<TaskDetail> => {
  const answer = await step(...given);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const proof = { number: '215/BC-SYT', datedOn: '2024-03-08', title: 'Báo cáo rà soát danh mục thuốc' };
const proved = async (task: TaskDetail, more: object = {}) => {
  const { id } = (await work.head.post(`/api/tasks/${task.id}/proofs`, { ...proof, ...more })).json();
  return { proofId: id };
};
const listOf = async (browser: Browser, query = ''): Promise<TaskList> =>
  (await browser.get(`/api/tasks${query}`)).json();

test('a task goes from its directive to a confirmed result, and its story tells every step', async () => {
  let task = await added();
  task = await stepped(work.specialist, task, 'receive');
  task = await stepped(work.specialist, task, 'progress', { reason: 'Đã rà soát 9/18 bệnh viện' });
  task = await stepped(work.head, task, 'finish', await proved(task));
  expect(task).toMatchObject({ state: 'awaiting-confirmation', timeClass: 'done-in-time', provedOn: '2024-03-08' });
  task = await stepped(work.officer, task, 'confirm');
  expect(task).toMatchObject({ state: 'done', timeClass: 'done-in-time', actions: ['reopen'] });
  expect(task.story.map(({ kind, action }) => action ?? kind)).toEqual([
    'confirm',
    'finish',
    'progress',
    'receive',
    'assigned',
  ]);
  expect(task.story.map(({ agency }) => agency?.id)).toEqual([
    work.officeId,
    work.health,
    work.health,
    work.health,
    work.health,
  ]);
  expect(task.story[1]?.proof).toMatchObject({ number: '215/BC-SYT', grade: 'document-named' });
});

test('a result without its document is refused, one of tomorrow too, and nothing changes', async () => {
  const task = await stepped(work.specialist, await added(), 'receive');
  expect((await step(work.head, task, 'finish')).json()).toMatchObject({ code: 'task-proof-missing' });
  const early = await work.head.post(`/api/tasks/${task.id}/proofs`, { ...proof, datedOn: '2024-03-12' });
  expect(early.json()).toMatchObject({ code: 'task-proof-of-tomorrow' });
  expect((await work.officer.get(`/api/tasks/${task.id}`)).json()).toMatchObject({
    state: 'received',
    version: task.version,
  });
});

test('a result that is returned counts as open again, late if its day has passed', async () => {
  let task = await added({ dueOn: '2024-03-12' });
  task = await stepped(work.head, task, 'finish', await proved(task));
  work.now = '2024-03-20T03:00:00Z';
  task = await stepped(work.officer, task, 'return', { reason: 'Thiếu phụ lục' });
  expect(task).toMatchObject({ state: 'returned', provedOn: null, timeClass: 'overdue', workingDaysLeft: -6 });
});

test('a later day is asked for in time, answered by the level that assigned, and the first day stays', async () => {
  let task = await added();
  const ask = async (browser: Browser, dueOn: string) =>
    browser.post(`/api/tasks/${task.id}/extensions`, { version: task.version, dueOn, reason: 'Chờ kết quả đấu thầu' });
  expect((await ask(work.officer, '2024-04-19')).json()).toMatchObject({ code: 'task-not-yours' });
  const dayOff = (await ask(work.head, '2024-04-18')).json();
  expect(dayOff).toMatchObject({ code: 'extension-day-off' });
  expect(dayOff.detail).toContain('19/04/2024');
  task = (await ask(work.head, '2024-04-19')).json();
  expect(task).toMatchObject({ extensionWaiting: true, dueOn: '2024-03-29', mayAskExtension: false });
  expect((await ask(work.head, '2024-04-26')).json()).toMatchObject({ code: 'extension-asked-already' });

  const answer = {
    version: task.version,
    extensionId: task.waitingExtension?.id,
    granted: true,
    dueOn: null,
    answer: '',
  };
  expect((await work.head.post(`/api/tasks/${task.id}/extensions/decision`, answer)).statusCode).toBe(403);
  task = (await work.officer.post(`/api/tasks/${task.id}/extensions/decision`, answer)).json();
  expect(task).toMatchObject({
    dueOn: '2024-04-19',
    firstDueOn: '2024-03-29',
    extensionsGranted: 1,
    extensionWaiting: false,
  });
  expect(task.story[0]).toMatchObject({ kind: 'extension-granted', fromDay: '2024-03-29', toDay: '2024-04-19' });
});

test('after the due day no extension is to be had, and a refusal needs its words', async () => {
  let task = await added();
  task = (
    await work.head.post(`/api/tasks/${task.id}/extensions`, {
      version: task.version,
      dueOn: '2024-04-19',
      reason: 'Chờ Bộ',
    })
  ).json();
  const extensionId = task.waitingExtension?.id;
  const no = { version: task.version, extensionId, granted: false, dueOn: null, answer: '' };
  expect((await work.officer.post(`/api/tasks/${task.id}/extensions/decision`, no)).json()).toMatchObject({
    code: 'task-reason-missing',
  });
  task = (
    await work.officer.post(`/api/tasks/${task.id}/extensions/decision`, { ...no, answer: 'Đã gia hạn hai lần' })
  ).json();
  expect(task).toMatchObject({ dueOn: '2024-03-29', extensionWaiting: false, extensionsGranted: 0 });
  work.now = '2024-04-01T03:00:00Z';
  const late = await work.head.post(`/api/tasks/${task.id}/extensions`, {
    version: task.version,
    dueOn: '2024-04-19',
    reason: 'x',
  });
  expect(late.json()).toMatchObject({ code: 'extension-too-late' });
});

test('the list counts every class, finds without marks, and pages without losing or doubling a task', async () => {
  await added({ title: 'Đề án một', dueOn: '2024-03-13' });
  await added({ title: 'Nhiệm vụ hai', dueOn: '2024-06-28' });
  await added({ title: 'Nhiệm vụ ba', dueKind: 'none', dueOn: null });
  const done = await added({ title: 'Nhiệm vụ bốn' });
  await stepped(work.officer, await stepped(work.head, done, 'finish', await proved(done)), 'confirm');
  const { counts, tasks } = await listOf(work.officer);
  expect(Object.fromEntries(counts.map(({ timeClass, count }) => [timeClass, count]))).toEqual({
    'due-soon': 1,
    'in-time': 1,
    'no-due-day': 1,
    'done-in-time': 1,
  });
  expect(tasks.map(({ title }) => title)).toEqual(['Đề án một', 'Nhiệm vụ hai', 'Nhiệm vụ ba', 'Nhiệm vụ bốn']);
  expect((await listOf(work.officer, '?search=de an')).tasks.map(({ title }) => title)).toEqual(['Đề án một']);
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: TaskList = await listOf(work.officer, `?limit=1&cursor=${cursor}`);
    seen.push(...page.tasks.map(({ title }) => title));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(tasks.map(({ title }) => title));
  for (const { timeClass, count } of counts) {
    const ofClass = (await listOf(work.officer, `?time=${timeClass}`)).tasks;
    expect(ofClass.map((task) => task.timeClass)).toEqual(Array.from({ length: count }, () => timeClass));
  }
});

test('a due day in the past or on a day off is refused with the working day that follows', async () => {
  const entered = async (dueOn: string) => {
    const task = { kind: 'task', origin: 'letter', sourceWords: 'Công văn 9/UBND', title: 'Báo cáo', product: null };
    const rest = {
      cooperatingAgencyIds: [],
      leaderInChargeId: null,
      dueKind: 'date',
      urgent: false,
      secrecy: 'internal',
    };
    return (await work.officer.post('/api/tasks', { ...task, ...rest, leadAgencyId: work.health, dueOn })).json();
  };
  expect(await entered('2024-03-08')).toMatchObject({ code: 'due-day-past' });
  const dayOff = await entered('2024-03-16');
  expect(dayOff).toMatchObject({ code: 'task-due-day-off' });
  expect(dayOff.detail).toContain('18/03/2024');
});

test('the list tells when a task was given and its milestones by day, and is asked for by origin', async () => {
  const task = await added({ kind: 'scheme' });
  const milestones = [{ kind: 'outline', title: 'Đề cương', dueOn: '2024-03-15', doneOn: '2024-03-11' }];
  await work.head.put(`/api/tasks/${task.id}/milestones`, { version: task.version, milestones });
  const [shown] = (await listOf(work.officer, '?origin=directive')).tasks;
  expect(shown).toMatchObject({
    assignedOn: '2024-03-11',
    milestones: { done: 1, all: 1, days: [{ title: 'Đề cương', dueOn: '2024-03-15', doneOn: '2024-03-11' }] },
  });
  expect((await listOf(work.officer, '?origin=letter')).tasks).toEqual([]);
});

test('only the officers of the office are offered to follow a task', async () => {
  const task = await added();
  const seen: TaskDetail = (await work.officer.get(`/api/tasks/${task.id}`)).json();
  expect(seen.followers).toHaveLength(1);
  expect(((await work.head.get(`/api/tasks/${task.id}`)).json() as TaskDetail).followers).toEqual([]);
  const [follower] = seen.followers;
  const following = {
    followedById: follower?.id ?? null,
    decidingLevel: 'chairman',
    urgent: true,
    secrecy: 'internal',
  };
  const set = await work.officer.put(`/api/tasks/${task.id}/following`, { version: seen.version, ...following });
  expect(set.json()).toMatchObject({ followedBy: { id: follower?.id }, urgent: true, decidingLevel: 'chairman' });
});

test('a restricted task does not exist for an agency that has no part in it', async () => {
  const other = await work.browserOf(
    'head',
    await anAgency(work.database.db, { provinceId: work.provinceId, name: 'Sở Công Thương' }),
  );
  const task = await added({ secrecy: 'restricted' });
  expect((await other.get(`/api/tasks/${task.id}`)).statusCode).toBe(404);
  expect((await listOf(other)).tasks).toEqual([]);
  expect((await listOf(work.head)).tasks).toHaveLength(1);
  const open = await added({ secrecy: 'internal' });
  expect((await other.get(`/api/tasks/${open.id}`)).json()).toMatchObject({ actions: [], mayAskExtension: false });
});

test('milestones lie inside the task’s own day, and the lead agency marks them done', async () => {
  const task = await added({ kind: 'scheme' });
  const set = async (dueOn: string, doneOn: string | null) =>
    work.head.put(`/api/tasks/${task.id}/milestones`, {
      version: task.version,
      milestones: [{ kind: 'outline', title: 'Đề cương', dueOn, doneOn }],
    });
  expect((await set('2024-04-01', null)).json()).toMatchObject({ code: 'milestone-after-due' });
  expect((await set('2024-03-15', '2024-03-12')).json()).toMatchObject({ code: 'milestone-of-tomorrow' });
  expect((await set('2024-03-15', '2024-03-11')).json()).toMatchObject({ milestones: { done: 1, all: 1 } });
});

test('two people act on one task: the second is told who was first, and a retry does not double', async () => {
  const task = await added();
  await stepped(work.specialist, task, 'receive');
  expect((await step(work.head, task, 'decline', { reason: 'Không thuộc chức năng' })).json()).toMatchObject({
    code: 'stale-version',
  });
});
