import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buildApp } from '#server/app.ts';
import { readConfig } from '#server/config.ts';
import { openLog } from '#server/log.ts';
import { openReport, saveDraft } from '#server/reporting/index.ts';
import { aContext, aPerson, PASSWORD, type Person } from '#tests/factories/person.ts';
import { aProgrammeOfTargets } from '#tests/factories/programme-of-targets.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';
import { type BareReport, bareApp } from './bare-app.ts';
import { type BenchDatabase, withDatabase } from './database.ts';
import { type Bench, cpuOf, line } from './measure.ts';
import { Sender, type Sent } from './sender.ts';

const AGENCIES = 24;
const VALUES = 17;
const QUARTERS = ['2024Q1', '2024Q2', '2024Q3', '2024Q4'];
const TODAY = '2024-12-20';
const ROUNDS = 3;

interface Desk extends BareReport {
  cookie: string;
  version: number;
}

async function makeDesks({ db }: BenchDatabase, signIn: (person: Person) => Promise<string>): Promise<Desk[]> {
  const provinceId = await aProvince(db, { clockDay: TODAY });
  const agencies = await Promise.all(Array.from({ length: AGENCIES }, async () => anAgency(db, { provinceId })));
  const [first = 0, ...others] = agencies;
  const officer = await aPerson(db, { provinceId, agencyId: first, roles: ['programme-officer'] });
  const target = { operator: 'sum', nature: 'stock', lead: first, cooperating: others } as const;
  const targets = Array.from({ length: VALUES }, () => target);
  const { programmeId, targetIds } = await aProgrammeOfTargets(db, { provinceId, personId: officer.personId, targets });
  const desks: Desk[] = [];
  for (const agencyId of agencies) {
    const person = await aPerson(db, { provinceId, agencyId, roles: ['specialist'] });
    const cookie = await signIn(person);
    const actor = { ...person, provinceId, agencyId, roles: ['specialist' as const], delegations: {} };
    const ctx = aContext(db, actor, TODAY);
    for (const quarter of QUARTERS) {
      const { id } = await openReport(ctx, programmeId, quarter);
      const lines = targetIds.map((targetId, index) => ({
        quantityId: targetId,
        value: `${1e3 + index}.25`,
        standing: 'final' as const,
        note: null,
        obstacle: null,
      }));
      const { version } = await saveDraft(ctx, id, { version: 1, lines });
      desks.push({ id, version, cookie, agencyId, provinceId, personId: person.personId });
    }
  }
  return desks;
}

const request = (port: number, { id, version, cookie }: Desk, action: string): Sent => ({
  port,
  method: 'POST',
  path: `/api/reports/${id}/${action}`,
  body: { version },
  headers: {
    cookie,
    'idempotency-key': randomUUID(),
  },
});

async function takeAll(sender: Sender, port: number, desks: readonly Desk[], action: string): Promise<void> {
  await sender.send(desks.map((desk) => request(port, desk, action)));
  for (const desk of desks) desk.version += 1;
}

async function measureOurs(sender: Sender, port: number, desks: readonly Desk[]): Promise<number> {
  let total = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const cpu = await cpuOf(async () => takeAll(sender, port, desks, 'submit'));
    // The first round warms both up.
    if (round > 0) total += cpu;
    await takeAll(sender, port, desks, 'recall');
  }
  return total / (ROUNDS * desks.length);
}

async function measureBare(sender: Sender, database: BenchDatabase, desks: readonly Desk[]): Promise<number> {
  const app = bareApp(database.pool);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const requests = () =>
    desks.map(({ id, agencyId, provinceId, personId }) => ({
      port,
      method: 'POST' as const,
      path: '/submit',
      body: {
        id,
        agencyId,
        provinceId,
        personId,
        key: randomUUID(),
      },
      headers: {},
    }));
  await sender.send(requests());
  let total = 0;
  for (let round = 0; round < ROUNDS; round += 1) total += await cpuOf(async () => sender.send(requests()));
  await app.close();
  return total / (ROUNDS * desks.length);
}

/** CPU that the app's own process spends on one submitted report of 17 values, over real sockets. */
export const bench: Bench = async () =>
  withDatabase(async (database) => {
    const sender = new Sender();
    const config = readConfig({ TIENDO_LOG: 'silent' });
    const { pool, db } = database;
    const app = await buildApp({
      config,
      pool,
      db,
      log: openLog('silent'),
      secret: randomUUID() + randomUUID(),
      webFolder: 'no-page',
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const signIn = async ({ userName }: Person): Promise<string> => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/sign-in',
        payload: { userName, password: PASSWORD },
      });
      return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    };
    try {
      const desks = await makeDesks(database, signIn);
      const { port } = app.server.address() as AddressInfo;
      const ours = await measureOurs(sender, port, desks);
      const bare = await measureBare(sender, database, desks);
      const note = `CPU của tiến trình cho một báo cáo ${VALUES} số; mục tiêu ≤ 3 ms; thước đo: fastify + pg trần, ghi cùng các dòng`;
      return [line('submit-report', ours, bare, 'ms', note)];
    } finally {
      sender.stop();
      await app.close();
    }
  });
