import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import type { Browser } from '#tests/factories/app.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { smallDecision, upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let officer: Browser;
let colleague: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
  const provinceId = await aProvince(database.db);
  const name = 'Văn phòng UBND tỉnh';
  const agencyId = await anAgency(database.db, { provinceId, name, functions: ['programme-office'] });
  const browser = async () =>
    signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: ['programme-officer'] }));
  officer = await browser();
  colleague = await browser();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** A decision with an annex of many hundred lines. */
const bigDecision = (lines: number): string =>
  `${smallDecision}\nPHỤ LỤC\n\n${Array.from({ length: lines }, (_, i) => `${i + 1}. Sở Y tế trình Đề án số ${i + 1} trong quý II năm 2024.`).join('\n\n')}\n`;
const send = async (key: string, content: string | Uint8Array) =>
  upload(app, officer, content, 'quyet-dinh.txt', { 'idempotency-key': key });

/** Sends a decision, and does the other thing again and again until the answer has come. */
async function sendAndMeanwhile(key: string, content: string, meanwhile: () => Promise<void>): Promise<number> {
  const sent = { isAnswered: false };
  const answer = send(key, content).finally(() => {
    sent.isAnswered = true;
  });
  while (!sent.isAnswered) {
    await meanwhile();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return (await answer).statusCode;
}

test('while a long decision is read, the program answers others', async () => {
  const waits: number[] = [];
  const status = await sendAndMeanwhile('long-decision', bigDecision(400), async () => {
    const began = performance.now();
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    waits.push(performance.now() - began);
  });
  expect(status).toBe(201);
  expect(waits.length).toBeGreaterThan(10);
  expect(Math.max(...waits)).toBeLessThan(1000);
}, 60_000);

test('who uploads can ask how far the reading has come, and nobody else can', async () => {
  const path = '/api/readings/second-decision';
  expect((await officer.get(path)).statusCode).toBe(404);
  const stages = new Set<string>();
  const status = await sendAndMeanwhile('second-decision', bigDecision(150), async () => {
    const asked = await officer.get(path);
    if (asked.statusCode === 200) stages.add(asked.json<{ stage: string }>().stage);
    expect((await colleague.get(path)).statusCode).toBe(404);
  });
  expect(status).toBe(201);
  expect([...stages]).toContain('compiling');
  expect((await officer.get(path)).json()).toEqual({ stage: 'done', done: null, of: null });
}, 60_000);

test('a file that is refused has failed, and sent again under its key gets the same answer', async () => {
  const refused = await send('an-empty-file', '');
  expect(refused.json()).toMatchObject({ status: 422, code: 'file-unreadable' });
  expect((await officer.get('/api/readings/an-empty-file')).json()).toMatchObject({ stage: 'failed' });
  expect((await send('an-empty-file', '')).json()).toEqual(refused.json());
});

test('a decision sent twice under one key is kept once', async () => {
  const [first, second] = await Promise.all([send('sent-twice', bigDecision(3)), send('sent-twice', bigDecision(3))]);
  expect(second?.json()).toEqual(first?.json());
  expect(first?.statusCode).toBe(201);
});
