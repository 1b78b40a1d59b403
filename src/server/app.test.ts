import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { PASSWORD, aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { openDb } from './db/database.ts';
import { openPool } from './db/pool.ts';
import { openLog } from './log.ts';

const NOWHERE = { url: 'postgresql://nobody:nothing@127.0.0.1:1/nowhere' };
const page = { accept: 'text/html,application/xhtml+xml' };

let database: TestDatabase;
let webFolder: string;
let app: FastifyInstance;

async function anApp(pool: TestDatabase['pool']): Promise<FastifyInstance> {
  const secret = 'a secret of the tests only, long enough to sign';
  return buildApp({ config: readConfig({}), pool, db: openDb(pool), log: openLog('silent'), secret, webFolder });
}

/** The cookie of a real session: the secret is the same in every app here. */
async function aCookie(): Promise<string> {
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId });
  const { userName } = await aPerson(database.db, { provinceId, agencyId });
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password: PASSWORD } });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'tiendo-page-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Tiến Độ</title>');
  writeFileSync(join(webFolder, 'assets', 'app-3f2a.js'), 'export {};');
  writeFileSync(join(webFolder, 'assets', 'app-3f2a.js.br'), 'squeezed');
  database = await testDatabase();
  app = await anApp(database.pool);
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(webFolder, { recursive: true });
});

test('the program says that it lives, and that its database answers', async () => {
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok' });
});

test('without its database everything but life is answered with 503 and a sentence, within two seconds', async () => {
  const pool = openPool(NOWHERE);
  const lonely = await anApp(pool);
  const cookie = await aCookie();
  const began = Date.now();
  const payload = { userName: 'nguyen.van', password: PASSWORD };
  const answers = [
    await lonely.inject('/readyz'),
    await lonely.inject({ method: 'POST', url: '/api/sign-in', payload }),
    await lonely.inject({ url: '/api/session', headers: { cookie } }),
  ];
  expect(Date.now() - began).toBeLessThan(2000);
  expect((await lonely.inject('/healthz')).statusCode).toBe(200);
  for (const answer of answers) {
    expect(answer.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
  }
  await lonely.close();
  await pool.end();
});

test('every view of the page is the one page, and is asked for afresh', async () => {
  for (const url of ['/', '/bao-cao/12', '/chi-tieu?ky=2024Q1']) {
    const answer = await app.inject({ url, headers: page });
    expect(answer.body).toContain('Tiến Độ');
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

test('files with their hash in the name are kept for good and sent squeezed', async () => {
  const answer = await app.inject({ url: '/assets/app-3f2a.js', headers: { 'accept-encoding': 'br' } });
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.headers['content-encoding']).toBe('br');
});

test('an address that is nothing is not found, in words', async () => {
  for (const request of [
    { url: '/api/nothing', headers: page },
    { url: '/assets/gone.js', headers: { accept: '*/*' } },
  ]) {
    expect((await app.inject(request)).json()).toMatchObject({
      status: 404,
      code: 'not-found',
      title: 'Không tìm thấy',
    });
  }
});

test('no script of elsewhere runs, and no other page may frame ours', async () => {
  const policy = String((await app.inject({ url: '/', headers: page })).headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a person whose last role has ended is told so', async () => {
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId });
  const { userName, personId } = await aPerson(database.db, { provinceId, agencyId });
  await database.db
    .updateTable('person_role')
    .set({ valid: '[2000-01-01,2020-01-01)' })
    .where('person_id', '=', personId)
    .execute();
  const signIn = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password: PASSWORD } });
  const cookie = signIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const answer = await app.inject({ url: '/api/session', headers: { cookie } });
  expect(answer.json()).toMatchObject({ status: 403, code: 'no-role-today' });
});

test('the description of the interface names every request', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json();
  const expected = ['/api/sign-in', '/api/documents', '/api/proposals/{id}/accept', '/api/programmes/{id}'];
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(expected));
});

test('a long answer travels packed, for the slow lines of the mountains', async () => {
  const headers = { 'accept-encoding': 'gzip' };
  const long = await app.inject({ url: '/api/openapi.json', headers });
  expect(long.headers['content-encoding']).toBe('gzip');
  const short = await app.inject({ url: '/healthz', headers });
  expect(short.headers['content-encoding']).toBeUndefined();
});
