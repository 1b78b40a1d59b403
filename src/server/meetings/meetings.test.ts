import { beforeEach, expect, test } from 'vitest';
import type { DirectiveView } from '#contract/directives.ts';
import type { MeetingView, ProposedItems } from '#contract/meetings.ts';
import type { Answer } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { accepted, useProvinceAtWork } from '#tests/factories/province-at-work.ts';

const work = useProvinceAtWork('2024-03-11T03:00:00Z');
let chairId: number;

beforeEach(async () => {
  const { provinceId, officeId: agencyId } = work;
  const chair = { provinceId, agencyId, roles: ['leader' as const], title: 'Chủ tịch' };
  chairId = (await aPerson(work.database.db, chair)).personId;
});

const ok = async <View = MeetingView>(answer: Promise<Answer>) => accepted<View>(answer);
const item = {
  id: null,
  kind: 'to-decide',
  title: 'Thuốc đấu thầu',
  question: null,
  agencyId: null,
  taskId: null,
  targetId: null,
};
const planned = async (items: readonly object[] = [item, { ...item, title: 'Việc khác', kind: 'to-hear' }]) => {
  const meeting = await ok(
    work.officer.post('/api/meetings', {
      kind: 'regular',
      title: 'Phiên họp thường kỳ tháng 3',
      heldOn: '2024-03-12',
      place: null,
      chairId,
      attendees: null,
    }),
  );
  return ok(work.officer.put(`/api/meetings/${meeting.id}/agenda`, { version: meeting.version, items }));
};
const step = async ({ id, version }: MeetingView, action: string, more: object = {}) =>
  work.officer.post(`/api/meetings/${id}/steps`, { version, action, ...more });
const settle = async ({ id, version, agenda }: MeetingView, at: number, outcome: string, words: string | null = null) =>
  work.officer.put(`/api/meetings/${id}/items/${agenda[at]?.id}`, { version, outcome, outcomeWords: words });
const said = async (agendaItemId: number | undefined, words: string) =>
  work.officer.post('/api/directives', {
    words,
    agendaItemId,
    givenById: null,
    aboutTaskId: null,
    aboutTargetId: null,
    leadAgencyId: null,
    dueOn: null,
  });

test('a meeting goes from its agenda over what was decided to the notice, and its directives become tasks that name it', async () => {
  let meeting = await ok(step(await planned(), 'open'));
  const directive = await ok<DirectiveView>(said(meeting.agenda[0]?.id, 'Sở Y tế báo cáo trước ngày 29/3/2024'));
  expect(directive).toMatchObject({ givenBy: { id: chairId }, lead: { id: work.health }, meeting: { id: meeting.id } });
  meeting = await ok(settle(meeting, 0, 'decided', 'Thống nhất'));
  expect((await step(meeting, 'conclude')).json()).toMatchObject({ code: 'meeting-items-open' });
  expect((await settle(meeting, 1, 'deferred')).json()).toMatchObject({ code: 'task-reason-missing' });
  meeting = await ok(settle(meeting, 1, 'noted'));
  meeting = await ok(step(meeting, 'conclude'));
  expect((await step(meeting, 'announce')).json()).toMatchObject({ code: 'meeting-notice-missing' });
  meeting = await ok(step(meeting, 'announce', { notice: { number: '112/TB-VPUB', datedOn: '2024-03-13' } }));
  expect(meeting).toMatchObject({ state: 'concluded', waiting: 1, actions: [], notice: { number: '112/TB-VPUB' } });

  const assigned = await ok<DirectiveView>(
    work.officer.post(`/api/directives/${directive.id}/assignment`, {
      version: directive.version,
      kind: 'task',
      title: 'Báo cáo thuốc',
      product: null,
      leadAgencyId: work.health,
      cooperatingAgencyIds: [],
      leaderInChargeId: null,
      dueKind: 'date',
      dueOn: '2024-03-28',
      urgent: false,
      secrecy: 'internal',
    }),
  );
  const task = (await work.head.get(`/api/tasks/${assigned.task?.id}`)).json();
  expect(task.sourceWords).toBe('Thông báo kết luận số 112/TB-VPUB ngày 13/03/2024');
  expect((await work.officer.get(`/api/meetings/${meeting.id}`)).json()).toMatchObject({ waiting: 0, directives: 1 });
});

test('outside the session nothing is taken down, and an item with a conclusion stays on the agenda', async () => {
  let meeting = await planned();
  expect((await said(meeting.agenda[0]?.id, 'Báo cáo')).json()).toMatchObject({ code: 'meeting-not-in-session' });
  expect((await settle(meeting, 0, 'noted')).json()).toMatchObject({ code: 'meeting-not-in-session' });
  meeting = await ok(settle(await ok(step(meeting, 'open')), 0, 'noted'));
  const items = [item];
  const gone = await work.officer.put(`/api/meetings/${meeting.id}/agenda`, { version: meeting.version, items });
  expect(gone.json()).toMatchObject({ code: 'agenda-item-in-use' });
  const kept = meeting.agenda.map(({ id, kind, title }) => ({ ...item, id, kind, title }));
  const reversed = await ok(
    work.officer.put(`/api/meetings/${meeting.id}/agenda`, { version: meeting.version, items: kept.toReversed() }),
  );
  expect(reversed.agenda.map(({ title, outcome }) => [title, outcome])).toEqual([
    ['Việc khác', null],
    ['Thuốc đấu thầu', 'noted'],
  ]);
});

test('what is overdue, declined or waits for an answer is proposed for the agenda, once', async () => {
  const added = {
    kind: 'task',
    origin: 'letter',
    sourceWords: 'Công văn 9/UBND',
    product: null,
    leadAgencyId: work.health,
    cooperatingAgencyIds: [],
    leaderInChargeId: null,
    dueKind: 'date',
    urgent: false,
    secrecy: 'internal',
  };
  const late = (await work.officer.post('/api/tasks', { ...added, title: 'Việc trễ', dueOn: '2024-03-12' })).json();
  const declined = (
    await work.officer.post('/api/tasks', { ...added, title: 'Việc bị từ chối', dueOn: '2024-05-31' })
  ).json();
  await work.officer.post('/api/tasks', { ...added, title: 'Việc còn hạn', dueOn: '2024-06-28' });
  await work.head.post(`/api/tasks/${declined.id}/steps`, {
    version: 1,
    action: 'decline',
    reason: 'Không thuộc chức năng',
  });
  work.now = '2024-03-20T03:00:00Z';
  const meeting = await planned([]);
  const { items }: ProposedItems = (await work.officer.get(`/api/meetings/${meeting.id}/proposed-items`)).json();
  expect(items.map(({ title, reason, workingDaysLate }) => [title, reason, workingDaysLate])).toEqual([
    ['Việc trễ', 'overdue', 6],
    ['Việc bị từ chối', 'declined', null],
  ]);
  const agenda = { version: meeting.version, items: [{ ...item, title: 'Việc trễ', taskId: late.id }] };
  await ok(work.officer.put(`/api/meetings/${meeting.id}/agenda`, agenda));
  const left: ProposedItems = (await work.officer.get(`/api/meetings/${meeting.id}/proposed-items`)).json();
  expect(left.items.map(({ title }) => title)).toEqual(['Việc bị từ chối']);
});

test('the draft of minutes and notice is a file of Word; agencies see no meetings', async () => {
  const meeting = await planned();
  for (const type of ['minutes', 'notice']) {
    const paper = await work.officer.get(`/api/meetings/${meeting.id}/minutes?type=${type}`);
    expect(paper.statusCode).toBe(200);
    expect(paper.rawPayload.subarray(0, 2).toString()).toBe('PK');
  }
  expect((await work.head.get(`/api/meetings/${meeting.id}`)).statusCode).toBe(404);
  expect((await work.head.get('/api/meetings')).json()).toMatchObject({ code: 'not-your-role' });
});

test('a meeting without agenda is not opened, and who looks at an older version is told', async () => {
  const meeting = await planned([]);
  expect((await step(meeting, 'open')).json()).toMatchObject({ code: 'meeting-without-agenda' });
  expect((await step({ ...meeting, version: 1 }, 'open')).json()).toMatchObject({ code: 'stale-version' });
});
