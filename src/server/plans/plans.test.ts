import { beforeEach, expect, test } from 'vitest';
import type { PlanLine, PlanRound, PlanView } from '#contract/plans.ts';
import type { ProgrammeView } from '#contract/programme.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { Browser } from '#tests/factories/app.ts';
import { useProvinceAtWork } from '#tests/factories/province-at-work.ts';
import { anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';

const work = useProvinceAtWork('2024-01-12T03:00:00Z');
let programmeId: number;
let districts: number[];
let district: Browser;

beforeEach(async () => {
  districts = [await aUnit('Huyện A', 'district'), await aUnit('Huyện B', 'district')];
  district = await work.browserOf('head', districts[0] ?? 0);
  const { id } = (await upload(work.app, work.officer)).json();
  ({ programmeId } = (await work.officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 })).json());
  await giveEverythingTo(work.health);
});

const aUnit = async (name: string, kind: AgencyKind) =>
  anAgency(work.database.db, { provinceId: work.provinceId, name, kind });

/** One target and one task go to the agency; the task is due on 28/06/2024. */
async function giveEverythingTo(leadAgencyId: number): Promise<void> {
  const programme: ProgrammeView = (await work.officer.get(`/api/programmes/${programmeId}`)).json();
  const [target] = programme.targets;
  const [task] = programme.tasks;
  const rest = { leadAgencyId, cooperatingAgencyIds: [], leaderInChargeId: null };
  for (const { id, version } of programme.targets.filter((each) => each.id !== target?.id && each.lead !== null))
    await work.officer.put(`/api/targets/${id}/assignment`, { ...rest, version, leadAgencyId: districts[1] });
  await work.officer.put(`/api/targets/${target?.id}/assignment`, { ...rest, version: target?.version });
  const due = { product: null, dueKind: 'date', dueOn: '2024-06-28' };
  await work.officer.put(`/api/tasks/${task?.id}/assignment`, { ...rest, ...due, version: task?.version });
}

const opened = async (browser = work.specialist): Promise<PlanView> => {
  const answer = await browser.post('/api/plans', { programmeId });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const draftOf = ({ id: _id, unit: _unit, above: _above, shares, ...line }: PlanLine) => ({
  ...line,
  inCharge: 'Trưởng phòng Kế hoạch',
  shares: shares.map(({ agency: _agency, ...share }) => share),
});
const written = async (plan: PlanView, lines: readonly object[], browser = work.specialist): Promise<PlanView> => {
  const answer = await browser.put(`/api/plans/${plan.id}/lines`, { version: plan.version, lines });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const step = async (browser: Browser, { id, version }: PlanView, action: string, more: object = {}) =>
  browser.post(`/api/plans/${id}/steps`, { version, action, ...more });
const promulgation = { number: '12/KH-SYT', issuedOn: '2024-01-12' };
const roundOf = async (browser: Browser): Promise<PlanRound> =>
  (await browser.get(`/api/plans?programmeId=${programmeId}`)).json();

test('a plan begins with everything that the agency answers for, and is issued when nothing stands against it', async () => {
  let plan = await opened();
  expect(plan.lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['target', 'task']));
  expect(new Set(plan.problems.map(({ code }) => code))).toEqual(new Set(['in-charge-missing']));
  expect((await step(work.head, plan, 'promulgate', promulgation)).json()).toMatchObject({ code: 'plan-has-problems' });
  plan = await written(plan, plan.lines.map(draftOf));
  expect(plan.problems).toEqual([]);
  expect((await step(work.specialist, plan, 'promulgate', promulgation)).json()).toMatchObject({
    code: 'not-your-role',
  });
  expect((await step(work.head, plan, 'promulgate')).json()).toMatchObject({ code: 'plan-number-missing' });
  plan = (await step(work.head, plan, 'promulgate', promulgation)).json();
  expect(plan).toMatchObject({ state: 'issued', firstIssuedOn: '2024-01-12', mayWrite: false });

  expect((await step(work.officer, plan, 'return')).json()).toMatchObject({ code: 'task-reason-missing' });
  plan = (await step(work.officer, plan, 'return', { reason: 'Thiếu giải pháp' })).json();
  work.now = '2024-02-05T03:00:00Z';
  plan = (
    await step(work.head, plan, 'promulgate', { ...promulgation, number: '30/KH-SYT', issuedOn: '2024-02-05' })
  ).json();
  plan = (await step(work.officer, plan, 'accept')).json();
  expect(plan).toMatchObject({ state: 'accepted', number: '30/KH-SYT', firstIssuedOn: '2024-01-12' });
  expect(plan.steps.map(({ action }) => action)).toEqual(['accept', 'promulgate', 'return', 'promulgate']);
});

test('days stay inside the province’s, and what is left out is named', async () => {
  const plan = await opened();
  const late = plan.lines.map(draftOf).map((line) => (line.kind === 'task' ? { ...line, dueOn: '2024-07-01' } : line));
  const { problems } = await written(plan, late);
  expect(problems).toMatchObject([{ code: 'due-after-above', above: '2024-06-28' }]);
  const onlyTasks = (
    await written(
      { ...plan, version: 2 },
      late.filter(({ kind }) => kind === 'task'),
    )
  ).problems;
  expect(onlyTasks.map(({ code }) => code)).toContain('duty-missing');
});

test('a target is allocated to districts with the sum checked, and becomes a duty of their plans', async () => {
  let plan = await opened();
  const lines = plan.lines.map(draftOf).map((line) =>
    line.kind === 'target'
      ? {
          ...line,
          planned: '100',
          allocation: 'sum',
          shares: districts.map((agencyId, at) => ({ agencyId, planned: at === 0 ? '60' : '39.5', dueOn: null })),
        }
      : line,
  );
  plan = await written(plan, lines);
  expect(plan.problems.filter(({ code }) => code === 'shares-differ')).toMatchObject([{ above: '0.5' }]);
  expect((await roundOf(district)).mayOpen).toBe(false);
  const mended = lines.map((line) =>
    line.kind === 'target'
      ? { ...line, shares: line.shares.map((share, at) => (at === 1 ? { ...share, planned: '40' } : share)) }
      : line,
  );
  plan = await written(plan, mended);
  const blocking = plan.problems.filter(({ code }) => code !== 'planned-short');
  expect(blocking).toEqual([]);
  const whole = plan.lines.map(draftOf).map((line) => {
    const above = plan.lines.find(({ targetId }) => targetId === line.targetId)?.above?.planned ?? null;
    return line.kind === 'target' && above !== null
      ? { ...line, planned: above, shares: [{ agencyId: districts[0], planned: above, dueOn: null }] }
      : line;
  });
  plan = await written(plan, whole);
  expect(plan.problems).toEqual([]);
  expect((await step(work.head, plan, 'promulgate', promulgation)).statusCode).toBe(200);

  const round = await roundOf(district);
  expect(round.mayOpen).toBe(true);
  const below = await opened(district);
  expect(below.lines[0]?.above).toMatchObject({ from: { id: work.health } });
  expect(below.acceptor?.name).toBe('Văn phòng UBND tỉnh');
  expect((await district.get(`/api/plans/${plan.id}`)).statusCode).toBe(200);
});

test('the round tells who has issued by the set day and who has not; a draft is its agency’s own', async () => {
  const set = await work.officer.put(`/api/programmes/${programmeId}/plan-round`, {
    version: null,
    issueBy: '2024-01-19',
    basis: 'Điều 2.1 Quyết định',
  });
  expect(set.statusCode, set.body).toBe(200);
  const plan = await opened();
  const rowOf = (round: PlanRound) => round.rows.find(({ agency }) => agency.id === work.health);
  expect(rowOf(await roundOf(work.officer))).toMatchObject({ planId: null, state: null, timeClass: 'due-soon' });
  expect((await work.officer.get(`/api/plans/${plan.id}`)).statusCode).toBe(404);
  expect(rowOf(await roundOf(work.head))).toMatchObject({ planId: plan.id, state: 'draft' });
  work.now = '2024-01-23T03:00:00Z';
  expect(rowOf(await roundOf(work.officer))).toMatchObject({ timeClass: 'overdue', workingDaysLeft: -2 });
  const ready = await written(plan, plan.lines.map(draftOf));
  await step(work.head, ready, 'promulgate', { ...promulgation, issuedOn: '2024-01-22' });
  expect(rowOf(await roundOf(work.officer))).toMatchObject({
    timeClass: 'done-late',
    state: 'issued',
    planId: plan.id,
  });
  const again = { version: null, issueBy: '2024-01-26', basis: 'x' };
  expect((await work.officer.put(`/api/programmes/${programmeId}/plan-round`, again)).json()).toMatchObject({
    code: 'stale-version',
  });
  const sunday = { version: 1, issueBy: '2024-01-21', basis: 'x' };
  expect((await work.officer.put(`/api/programmes/${programmeId}/plan-round`, sunday)).json()).toMatchObject({
    code: 'task-due-day-off',
  });
});

test('a line that nobody gave, or a unit that is not below, is refused; a retry opens no second plan', async () => {
  const key = { 'idempotency-key': 'lap-ke-hoach-1' };
  const first = await work.specialist.post('/api/plans', { programmeId }, key);
  const second = await work.specialist.post('/api/plans', { programmeId }, key);
  expect(second.json()).toEqual(first.json());
  expect((await work.head.post('/api/plans', { programmeId })).json()).toMatchObject({ code: 'plan-exists' });
  const plan: PlanView = first.json();
  const [line] = plan.lines.map(draftOf);
  const put = async (lines: readonly object[]) =>
    work.specialist.put(`/api/plans/${plan.id}/lines`, { version: plan.version, lines });
  expect((await put([{ ...line, kind: 'task', targetId: null, taskId: 999_999 }])).json()).toMatchObject({
    code: 'plan-line-strange',
  });
  expect((await put([line ?? {}, line ?? {}])).json()).toMatchObject({ code: 'plan-line-strange' });
  const shares = [{ agencyId: work.health, planned: '1', dueOn: null }];
  expect((await put([{ ...line, shares }])).json()).toMatchObject({ code: 'plan-unit-strange' });
});
