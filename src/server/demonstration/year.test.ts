import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TargetsView } from '#contract/monitoring.ts';
import { testApp } from '#tests/factories/app.ts';
import { findCastMember } from '#tests/factories/demonstration.ts';
import { aContext } from '#tests/factories/person.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { verifyRecord } from '../audit/index.ts';
import type { Context } from '../context.ts';
import { getLeaderView, getTarget, getTargets } from '../monitoring/index.ts';
import { listBlockers } from '../blockers/index.ts';
import { getPlanRound } from '../plans/index.ts';
import { listTasks } from '../tasks/index.ts';
import { DEMONSTRATION_DAY } from './load-agencies.ts';
import { loadDemonstration } from './load-demonstration.ts';

let database: TestDatabase;
let chairman: Context;
let programmeId: number;
beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration(database.db);
  chairman = aContext(database.db, await findCastMember(database.db, 'chutich'), DEMONSTRATION_DAY);
  const programmes = await database.db.selectFrom('programme').select('id').execute();
  programmeId = programmes[0]?.id ?? 0;
}, 120_000);
afterAll(async () => database.close());

function outlooks(view: TargetsView): Record<string, string> {
  const words = view.statuses.map(({ target, verdict }) => [target.name, `${verdict.outlook}: ${verdict.reason.code}`]);
  return Object.fromEntries(words) as Record<string, string>;
}

test('the audit chain, every report and every frozen figure hold', async () => {
  const found = await verifyRecord(database.db, null);
  expect(found.faults).toEqual([]);
});

test('the decision has become 17 targets with 6 parts, all led, and tasks of which some wait for a lead', async () => {
  const view = await getTargets(chairman, programmeId, undefined);
  expect(view.headlineTotal).toBe(17);
  expect(view.statuses.filter(({ target }) => target.wholeId !== null)).toHaveLength(6);
  expect(view.statuses.every(({ target }) => target.lead !== null && target.leaderInCharge !== null)).toBe(true);
  const { tasks } = await getLeaderView(chairman, programmeId, undefined);
  expect(tasks.total).toBeGreaterThan(tasks.withoutLead);
  expect(tasks.withoutLead).toBeGreaterThan(0);
});

test('some plans came in time, one late, others are missing, and the office owes a late answer', async () => {
  const { rows } = await getPlanRound(chairman, programmeId);
  const count = (wanted: string): number => rows.filter(({ timeClass }) => timeClass === wanted).length;
  expect([count('done-in-time'), count('done-late')]).toEqual([3, 1]);
  expect(count('overdue')).toBeGreaterThan(5);
  const { blockers, answers } = await listBlockers(chairman, { state: 'open' });
  expect(blockers).toMatchObject([{ agency: { shortName: 'Sở GTVT' }, timeClass: 'overdue' }]);
  expect(answers).toMatchObject([{ waiting: 1, overdue: 1 }]);
});

test('on the day of the demonstration the tasks stand in every class, and what is done is not overdue', async () => {
  const { tasks, counts } = await listTasks(chairman, {});
  const standing = Object.fromEntries(counts.map(({ timeClass, count }) => [timeClass, count]));
  expect(standing).toMatchObject({ overdue: 4, 'done-in-time': 4, 'done-late': 1, stopped: 1 });
  expect(new Set(tasks.map(({ state }) => state))).toEqual(
    new Set([
      'draft',
      'assigned',
      'received',
      'declined',
      'in-progress',
      'returned',
      'awaiting-confirmation',
      'done',
      'paused',
    ]),
  );
  expect(tasks.filter(({ extensionWaiting }) => extensionWaiting).map(({ lead }) => lead?.shortName)).toEqual([
    'Sở Y tế',
  ]);
  expect(tasks.find(({ extensionsGranted }) => extensionsGranted === 1)).toMatchObject({
    dueOn: '2025-01-15',
    firstDueOn: '2024-12-31',
    milestones: { done: 3, all: 5 },
  });
  const leader = await getLeaderView(chairman, programmeId, undefined);
  expect(leader.tasks.overdue).toBe(3);
});

describe('real outcomes of 2024, with their source', () => {
  test.each([
    ['Tổng sản phẩm', '7.1', 'missed', '94.67'],
    ['Thu ngân sách', '27594', 'met', '116.92'],
    ['Tổng số xã', '137', 'met', '100'],
  ])('%s: %s is %s', async (begins, value, outlook, achievedPercent) => {
    const { statuses } = await getTargets(chairman, programmeId, undefined);
    const [published] = statuses.find(({ target }) => target.name.startsWith(begins))?.published ?? [];
    expect(published).toMatchObject({ value, verdict: { outlook, achievedPercent, final: true } });
    expect(published?.source).toContain('vov.vn');
  });
});

test('at the end of the third quarter nothing is met or missed yet, and a figure not had is no data', async () => {
  const view = await getTargets(chairman, programmeId, '2024Q3');
  expect(view.period?.closed).toBe(true);
  expect([view.counts.met, view.counts.missed]).toEqual([0, 0]);
  expect(view.headlineWithData).toBe(15);
  expect(outlooks(view)).toMatchObject({
    'Thu ngân sách trên địa bàn': 'on-track: on-pace',
    'Tỷ lệ dân số đô thị được sử dụng nước sạch': 'no-data: no-figure',
    'Tỷ lệ che phủ rừng': 'no-data: no-figure',
  });
});

test('on the day of the demonstration four of ten have handed in, and nobody sees what the others draft', async () => {
  const { reports, period, consolidation } = await getLeaderView(chairman, programmeId, undefined);
  expect([period.key, reports.expected, reports.received]).toEqual(['2024Q4', 10, 4]);
  expect(reports.missing.map(({ timeliness }) => timeliness)).toEqual(
    Array.from({ length: 6 }, () => ({ class: 'due-soon', workingDays: 1 })),
  );
  expect(consolidation?.status).toBe('open');
  const { statuses } = await getTargets(chairman, programmeId, undefined);
  const revenue = statuses.find(({ target }) => target.number === '3');
  expect([revenue?.latest?.periodKey, revenue?.latest?.value]).toEqual(['2024Q3', '18650']);
});

test('figures of later periods are not looked at', async () => {
  const { statuses } = await getTargets(chairman, programmeId, '2024Q1');
  expect(statuses.every(({ series }) => series.length === 1 && series[0]?.periodKey === '2024Q1')).toBe(true);
});

test('a target shows its parts, its clause, its notes and what each quarter left has to bring', async () => {
  const { statuses } = await getTargets(chairman, programmeId, '2024Q3');
  const poor = statuses.find(({ target }) => target.number === '5');
  const page = await getTarget(chairman, poor?.target.id ?? 0, '2024Q3');
  expect(page.neededPerPeriod).toBe('850');
  expect(page.clauseText).toContain('2.900 hộ');
  const communes = statuses.find(({ target }) => target.number === '4');
  expect((await getTarget(chairman, communes?.target.id ?? 0, '2024Q3')).parts).toHaveLength(2);
  const growth = await getTarget(chairman, statuses[0]?.target.id ?? 0, undefined);
  expect(growth.notes.map(({ periodKey }) => periodKey)).toEqual(['2024Q4', '2024Q2', '2024Q1']);
});

test('a correction after the freeze is a second version with its reason, and the quarter was frozen anew', async () => {
  const { rows } = await database.pool.query(
    `select c.number, status, remark is not null as explained from consolidation c join period p on p.id = c.period_id
      where p.key = '2024Q2' order by c.number`,
  );
  expect(rows).toEqual([
    { number: 1, status: 'frozen', explained: false },
    { number: 2, status: 'frozen', explained: true },
  ]);
});

test('a specialist has no leader view', async () => {
  const specialist = aContext(database.db, await findCastMember(database.db, 'stc.chuyenvien'), DEMONSTRATION_DAY);
  await expect(getLeaderView(specialist, programmeId, undefined)).rejects.toMatchObject({ code: 'not-your-role' });
  const seen = await getTargets(specialist, programmeId, '2024Q3');
  expect(seen.headlineWithData).toBe(15);
});

describe('the pages over HTTP', () => {
  let app: FastifyInstance;
  let cookie: string;
  beforeAll(async () => {
    app = await testApp(database);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/demonstration/sign-in',
      payload: { userName: 'chutich' },
    });
    cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  });
  afterAll(async () => app.close());
  const get = async (url: string): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'GET', url, headers: { cookie } });

  test.each([
    ['targets', 200],
    ['targets?periodKey=2024Q2', 200],
    ['leader', 200],
    ['targets?periodKey=2025Q1', 404],
    ['targets?periodKey=quy-1', 422],
  ])('%s answers %i', async (path, status) => {
    expect((await get(`/api/programmes/${programmeId}/${path}`)).statusCode).toBe(status);
  });

  test('a programme or target of nobody is not found', async () => {
    expect((await get('/api/programmes/999999/targets')).json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await get('/api/targets/999999')).json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('without a session there is no answer', async () => {
    expect((await app.inject({ method: 'GET', url: `/api/programmes/${programmeId}/targets` })).statusCode).toBe(401);
  });
});
