import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { buildApp } from '#server/app.ts';
import { readConfig } from '#server/config.ts';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { openLog } from '#server/log.ts';
import { sendReminders } from '#server/monitoring/reminders/send-reminders.ts';
import { type Browser, signInAs } from '#tests/factories/app.ts';
import { type BenchDatabase, withDatabase } from './database.ts';
import { type Bench, type BenchLine, line } from './measure.ts';
import { aProvinceOfTasks, type ProvinceOfTasks, STEPS_A_TASK, TASKS, TODAY } from './ten-thousand-tasks.ts';

const RUNS = 40;
const NIGHT_SECONDS = 10;

const views = (agencyId: number, taskId: number, next: string) =>
  [
    ['list', '/api/tasks'],
    ['list-next-page', `/api/tasks?cursor=${next}`],
    ['overdue', '/api/tasks?time=overdue'],
    ['agency', `/api/tasks?agencyId=${agencyId}`],
    ['state', '/api/tasks?state=in-progress'],
    ['search', `/api/tasks?search=${encodeURIComponent('de an do thi')}`],
    ['one-task', `/api/tasks/${taskId}`],
    ['digest', '/api/reminders'],
  ] as const;

/** The ninety-fifth of a hundred, in milliseconds; the first runs, on cold caches, are left out. */
async function p95Of(work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = [];
  for (let run = -5; run < RUNS; run += 1) {
    const begun = performance.now();
    await work();
    if (run >= 0) spent.push(performance.now() - begun);
  }
  return spent.sort((a, b) => a - b)[Math.ceil(RUNS * 0.95) - 1] ?? Number.NaN;
}

async function read(browser: Browser, url: string): Promise<void> {
  const answer = await browser.get(url);
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`);
}

async function measureViews(db: RootDb, browser: Browser, { provinceId, agencyId }: ProvinceOfTasks, who: string) {
  const first = (await browser.get('/api/tasks')).json();
  const bare = async () =>
    inTransaction(
      db,
      async (tx) =>
        sql`SELECT * FROM task WHERE province_id = ${provinceId} AND state <> 'done' ORDER BY due_on, id LIMIT 100`.execute(
          tx,
        ),
      { 'tiendo.scope': 'system' },
    );
  const note = `p95 cả yêu cầu, ${TASKS} nhiệm vụ, ${TASKS * STEPS_A_TASK} dòng lịch sử; mục tiêu ≤ 150 ms; thước đo: một câu SQL trần`;
  const lines: BenchLine[] = [];
  for (const [name, url] of views(agencyId, first.tasks[0].id, first.nextCursor)) {
    const ours = await p95Of(async () => read(browser, url));
    lines.push(line(`tasks-${who}-${name}`, ours, await p95Of(bare), 'ms', note));
  }
  return lines;
}

/** The first night finds every reminder of half a year owed; the second is a night as any other. */
async function measureNights(db: RootDb, { provinceId }: ProvinceOfTasks): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const [name, today] of [
    ['reminders-after-standstill', TODAY],
    ['reminders-nightly', '2024-06-17'],
  ] as const) {
    const begun = performance.now();
    const sent = await sendReminders(db, { provinceId, today, now: `${today}T01:00:00.000Z` });
    const seconds = (performance.now() - begun) / 1000;
    const note = `${TASKS} nhiệm vụ, ${sent} lượt nhắc được gửi; thước đo: mục tiêu ${NIGHT_SECONDS} s`;
    lines.push(line(name, seconds, NIGHT_SECONDS, 's', note));
  }
  return lines;
}

async function openApp({ pool, db }: BenchDatabase): Promise<FastifyInstance> {
  const config = readConfig({ TIENDO_LOG: 'silent' });
  const secret = randomUUID() + randomUUID();
  return buildApp({ config, pool, db, log: openLog('silent'), secret, webFolder: 'no-page' });
}

/** Every view of ten thousand tasks, as the office and an agency's specialist see it, and the nightly run of reminders. */
export const bench: Bench = async () =>
  withDatabase(async (database) => {
    const { db, pool } = database;
    const province = await aProvinceOfTasks(db);
    await pool.query('vacuum analyze');
    const nights = await measureNights(db, province);
    await pool.query('vacuum analyze');
    const app = await openApp(database);
    try {
      const asOffice = await measureViews(db, await signInAs(app, province.officer), province, 'office');
      const asAgency = await measureViews(db, await signInAs(app, province.specialist), province, 'agency');
      return [...nights, ...asOffice, ...asAgency];
    } finally {
      await app.close();
    }
  });
