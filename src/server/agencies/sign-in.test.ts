import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { PASSWORD, aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';

let database: TestDatabase;
let app: FastifyInstance;
let time = new Date('2026-11-23T08:00:00Z');
let provinceId: number;
let agencyId: number;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => time);
  provinceId = await aProvince(database.db);
  agencyId = await anAgency(database.db, { provinceId, name: 'Sở Y tế', functions: ['programme-office'] });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const person = async (roles: Parameters<typeof aPerson>[1]['roles'] = ['specialist']) =>
  aPerson(database.db, { provinceId, agencyId, roles: roles ?? [] });

const trySignIn = async (userName: string, password: string, code?: string) =>
  app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password, ...(code && { code }) } });

test('a person signs in with name and password, and the page learns who acts for which agency', async () => {
  const browser = await signInAs(app, await person(['head', 'specialist']));
  const answer = await browser.get('/api/session');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    agency: { id: agencyId, name: 'Sở Y tế' },
    roles: ['head', 'specialist'],
    functions: ['programme-office'],
    programmes: [],
    currentPeriodKey: null,
    today: '2026-11-23',
    twoFactorEnabled: false,
  });
});

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const { userName } = await person();
  const answer = await trySignIn(userName, PASSWORD);
  expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('without a session nothing is answered', async () => {
  const answer = await app.inject({ method: 'GET', url: '/api/session' });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: 'not-signed-in', title: 'Chưa đăng nhập' });
});

test('a browser may ask who is signed in before anybody is: nobody is an answer, and no refusal', async () => {
  const before = await app.inject({ method: 'GET', url: '/api/sign-in' });
  expect(before.statusCode).toBe(200);
  expect(before.json()).toEqual({ session: null });
  const browser = await signInAs(app, await person(['head']));
  const own = (await browser.get('/api/session')).json();
  expect((await browser.get('/api/sign-in')).json()).toEqual({ session: own });
});

test('a wrong password five times makes this user name wait, not the office', async () => {
  const [one, colleague] = [await person(), await person()];
  for (const left of ['4', '3', '2', '1', '0']) {
    const answer = await trySignIn(one.userName, 'sai');
    expect(answer.json()).toMatchObject({ code: 'wrong-credentials' });
    expect(answer.json().detail).toContain(`Còn ${left} lần`);
  }
  const locked = await trySignIn(one.userName, PASSWORD);
  expect(locked.statusCode).toBe(429);
  expect(locked.json().detail).toContain('thử lại sau 15 phút');
  expect((await trySignIn(colleague.userName, PASSWORD)).statusCode).toBe(204);
  time = new Date(time.getTime() + 16 * 60_000);
  expect((await trySignIn(one.userName, PASSWORD)).statusCode).toBe(204);
});

test('an unknown name is refused in the same words as a wrong password', async () => {
  const answer = await trySignIn('khong-co-ai', PASSWORD);
  expect(answer.json()).toMatchObject({ status: 401, code: 'wrong-credentials' });
});

test('signing out everywhere ends every session at once', async () => {
  const someone = await person();
  const [office, home] = [await signInAs(app, someone), await signInAs(app, someone)];
  expect((await home.get('/api/session')).statusCode).toBe(200);
  expect((await office.post('/api/session/sign-out-everywhere')).statusCode).toBe(204);
  expect((await office.get('/api/session')).statusCode).toBe(401);
  expect((await home.get('/api/session')).statusCode).toBe(401);
});

test('signing out ends this session only', async () => {
  const someone = await person();
  const [office, home] = [await signInAs(app, someone), await signInAs(app, someone)];
  expect((await office.post('/api/sign-out')).statusCode).toBe(204);
  expect((await office.get('/api/session')).statusCode).toBe(401);
  expect((await home.get('/api/session')).statusCode).toBe(200);
});

test('a write from another site is refused, even with the cookie', async () => {
  const browser = await signInAs(app, await person());
  const url = '/api/session/sign-out-everywhere';
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
    expect((await browser.post(url, undefined, headers)).json()).toMatchObject({ code: 'foreign-origin' });
  }
  expect((await browser.get('/api/session')).statusCode).toBe(200);
});

test('every sign-in and every refusal leaves a line', async () => {
  const someone = await person();
  await trySignIn(someone.userName, 'sai');
  await trySignIn(someone.userName, PASSWORD);
  const lines = await database.db
    .selectFrom('audit_line')
    .select('action')
    .where('subject_kind', '=', 'person')
    .where('subject_id', '=', someone.personId)
    .orderBy('sequence')
    .execute();
  expect(lines.map(({ action }) => action)).toEqual(['sign-in.refused', 'sign-in.opened']);
});

test('everything missing in a request is named at once, in Vietnamese', async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName: '' } });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    code: 'invalid-request',
    problems: [
      { path: 'userName', message: 'Tên đăng nhập còn trống. Hãy điền vào.' },
      { path: 'password', message: 'Mật khẩu còn thiếu hoặc sai kiểu. Hãy điền lại.' },
    ],
  });
});

test('what was sent broken is answered with a sentence', async () => {
  const headers = { 'content-type': 'application/json' };
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', headers, payload: '{"userName":' });
  expect(answer.json()).toMatchObject({ status: 400, code: 'unreadable-request' });
});

test('the interface describes itself', async () => {
  const answer = await app.inject({ method: 'GET', url: '/api/openapi.json' });
  expect(answer.json().openapi).toBe('3.1.0');
  expect(Object.keys(answer.json().paths)).toContain('/api/session');
});
