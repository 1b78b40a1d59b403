/**
 * The closing hour: every unit of a province submits its report within a minute, against the built program in a process of its own, on a durable
 * database. Says how long units waited, what failed, and whether every report that was acknowledged is there.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReport, saveDraft } from '#server/reporting/index.ts';
import { aContext, aPerson, PASSWORD } from '#tests/factories/person.ts';
import { aProgrammeOfTargets } from '#tests/factories/programme-of-targets.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';
import { type BenchDatabase, withDatabase } from './database.ts';
import { withProgram } from './running-program.ts';
import { listSubmitted } from './submitted-queries.ts';

const TODAY = '2024-12-20';
const QUARTER = '2024Q4';
const VALUES = 17;

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.split('=')[1]);
};
const units = option('units', 276);
const seconds = option('seconds', 60);

interface Desk {
  id: number;
  userName: string;
  version: number;
  lines: object[];
}

const linesOf = (targetIds: readonly number[], at: number) =>
  targetIds.map((quantityId, index) => ({
    quantityId,
    value: `${1000 + index + at}.25`,
    standing: 'final' as const,
    note: null,
    obstacle: null,
  }));

/** Units of one province, each with a draft that lacks nothing. */
async function makeDesks({ db }: BenchDatabase): Promise<Desk[]> {
  const provinceId = await aProvince(db, { clockDay: TODAY });
  const agencies: number[] = [];
  for (let at = 0; at < units; at += 1) agencies.push(await anAgency(db, { provinceId, kind: 'commune' }));
  const [first = 0, ...others] = agencies;
  const officer = await aPerson(db, { provinceId, agencyId: first, roles: ['programme-officer'] });
  const target = { operator: 'sum', nature: 'stock', lead: first, cooperating: others } as const;
  const targets = Array.from({ length: VALUES }, () => target);
  const { programmeId, targetIds } = await aProgrammeOfTargets(db, { provinceId, personId: officer.personId, targets });
  const desks: Desk[] = [];
  for (const [at, agencyId] of agencies.entries()) {
    const person = await aPerson(db, { provinceId, agencyId, roles: ['specialist'] });
    const ctx = aContext(db, { ...person, provinceId, agencyId, roles: ['specialist'], delegations: {} }, TODAY);
    const { id } = await openReport(ctx, programmeId, QUARTER);
    const { version } = await saveDraft(ctx, id, { version: 1, lines: linesOf(targetIds, at) });
    desks.push({ id, userName: person.userName, version, lines: linesOf(targetIds, at + 1) });
  }
  return desks;
}

async function signIn(port: number, userName: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${userName} could not sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Arrivals that know nothing of each other, the same in every run. */
function arrivalTimes(): number[] {
  let state = 20_241_217;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: units }, () => draw() * seconds * 1000).sort((one, other) => one - other);
}

interface Step {
  name: string;
  status: number;
  ms: number;
  fromArrivalMs: number;
  text?: string;
}

interface Arrived {
  id: number;
  steps: Step[];
}

async function run(port: number, desks: readonly Desk[]): Promise<Arrived[]> {
  const times = arrivalTimes();
  const sent = [];
  for (const [at, desk] of desks.entries()) {
    const cookie = await signIn(port, desk.userName);
    sent.push({ ...desk, cookie, atMs: times[at] ?? 0, keys: [randomUUID(), randomUUID()] });
  }
  const child = fork(join(import.meta.dirname, 'arrivals.mjs'), { execArgv: [] });
  const answered = new Promise<Arrived[]>((resolve) => child.once('message', resolve));
  child.send({ port, units: sent });
  const arrived = await answered;
  child.kill();
  return arrived;
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
function spread(times: readonly number[]): { p50: number; p95: number; p99: number; most: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

function report(arrived: readonly Arrived[], kept: ReadonlySet<number>): boolean {
  const all = arrived.flatMap(({ steps }) => steps);
  const errors = all.filter(({ status }) => status !== 200);
  for (const name of ['open', 'save', 'submit']) {
    const { p50, p95, p99, most } = spread(all.filter((step) => step.name === name).map(({ ms }) => ms));
    console.log(`${name.padEnd(8)} p50 ${p50} ms   p95 ${p95} ms   p99 ${p99} ms   max ${most} ms`);
  }
  const whole = spread(all.filter(({ name }) => name === 'submit').map(({ fromArrivalMs }) => fromArrivalMs));
  console.log(
    `arrival→ submitted: p50 ${whole.p50} ms   p95 ${whole.p95} ms   p99 ${whole.p99} ms   max ${whole.most} ms`,
  );
  const acknowledged = arrived.filter(({ steps }) => steps.at(-1)?.status === 200);
  const lost = acknowledged.filter(({ id }) => !kept.has(id));
  console.log(
    `${units} units in ${seconds} s: ${acknowledged.length} acknowledged, ${errors.length} errors, ${lost.length} lost`,
  );
  for (const { name, status, text } of errors.slice(0, 5)) console.log(`  ${name}: ${status} ${text ?? ''}`);
  const submit = spread(all.filter(({ name }) => name === 'submit').map(({ ms }) => ms));
  return errors.length === 0 && lost.length === 0 && submit.p95 <= 500;
}

const good = await withDatabase(async (database) => {
  const desks = await makeDesks(database);
  const data = mkdtempSync(join(tmpdir(), 'tiendo-load-'));
  try {
    return await withProgram(
      data,
      async ({ port }) => report(await run(port, desks), await listSubmitted(database.db)),
      { DATABASE_URL: database.url },
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}, true);
console.log(good ? 'Đạt: p95 của trình ≤ 500 ms, không lỗi, không mất báo cáo nào.' : 'Không đạt.');
process.exit(good ? 0 : 1);
