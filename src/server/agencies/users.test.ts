import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { PASSWORD, aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let agencyId: number;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-03-20T03:00:00Z'));
  provinceId = await aProvince(database.db);
  agencyId = await anAgency(database.db, { provinceId, name: 'Văn phòng UBND tỉnh', shortName: 'VPUB' });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const person = async (...roles: Role[]) => aPerson(database.db, { provinceId, agencyId, roles });
const browserOf = async (...roles: Role[]) => signInAs(app, await person(...roles));
const newUser = (userName: string) => ({
  userName,
  fullName: 'Trần Thị Ánh',
  title: 'Chuyên viên',
  agencyId,
  roles: ['specialist'],
  password: PASSWORD,
});

test('a user made by an administrator can sign in and is listed', async () => {
  const administrator = await browserOf('administrator');
  const made = await administrator.post('/api/users', newUser('tran.anh'));
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ userName: 'tran.anh', agency: { shortName: 'VPUB' }, roles: ['specialist'] });
  await signInAs(app, { userName: 'tran.anh' });
  const { users } = (await administrator.get('/api/users')).json();
  expect(users.map(({ userName }: { userName: string }) => userName)).toContain('tran.anh');
});

test('a name that is taken is refused and named', async () => {
  const administrator = await browserOf('administrator');
  await administrator.post('/api/users', newUser('hai-lan'));
  const again = await administrator.post('/api/users', newUser('hai-lan'));
  expect(again.json()).toMatchObject({ status: 409, code: 'user-name-taken' });
  expect(again.json().detail).toContain('hai-lan');
});

test.each(['specialist', 'head', 'auditor', 'leader', 'programme-officer'] as const)(
  'a %s neither sees nor makes users',
  async (role) => {
    const browser = await browserOf(role);
    expect((await browser.get('/api/users')).json()).toMatchObject({ code: 'not-your-role' });
    expect((await browser.post('/api/users', newUser('khong-duoc'))).json()).toMatchObject({ code: 'not-your-role' });
  },
);

test('disabling a user ends his sessions at once and closes the door, enabling opens it', async () => {
  const administrator = await browserOf('administrator');
  const someone = await person('specialist');
  const browser = await signInAs(app, someone);
  expect((await browser.get('/api/session')).statusCode).toBe(200);
  expect((await administrator.post(`/api/users/${someone.personId}/disable`)).statusCode).toBe(204);
  expect((await browser.get('/api/session')).statusCode).toBe(401);
  const { userName } = someone;
  const refused = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password: PASSWORD } });
  expect(refused.json()).toMatchObject({ status: 403, code: 'disabled' });
  await administrator.post(`/api/users/${someone.personId}/enable`);
  await signInAs(app, someone);
});

test('a user of another province does not exist for an administrator', async () => {
  const elsewhere = await aProvince(database.db, { name: 'Quảng Ngãi' });
  const stranger = await aPerson(database.db, {
    provinceId: elsewhere,
    agencyId: await anAgency(database.db, { provinceId: elsewhere }),
  });
  const answer = await (await browserOf('administrator')).post(`/api/users/${stranger.personId}/disable`);
  expect(answer.statusCode).toBe(404);
});

test('a changed password ends the other sessions, and the old one opens nothing', async () => {
  const someone = await person('specialist');
  const [office, home] = [await signInAs(app, someone), await signInAs(app, someone)];
  const wrong = await office.post('/api/session/password', { current: 'không phải', next: 'một mật khẩu mới' });
  expect(wrong.json()).toMatchObject({ status: 422, code: 'wrong-current-password' });
  const changed = await office.post('/api/session/password', { current: PASSWORD, next: 'một mật khẩu mới' });
  expect(changed.statusCode).toBe(204);
  expect((await home.get('/api/session')).statusCode).toBe(401);
  await expect(signInAs(app, someone)).rejects.toThrow('wrong-credentials');
});

test('a head lends his role to a deputy for named days, and the deputy then acts as head', async () => {
  const head = await browserOf('head');
  const deputy = await person('specialist');
  const lent = await head.post('/api/delegations', {
    toPersonId: deputy.personId,
    role: 'head',
    from: '2024-03-18',
    to: '2024-03-22',
    basis: 'Quyết định 12/QĐ-VP',
  });
  expect(lent.statusCode).toBe(201);
  expect(lent.json()).toMatchObject({ fromDay: '2024-03-18', toDay: '2024-03-22', to: { id: deputy.personId } });
  const session = await (await signInAs(app, deputy)).get('/api/session');
  expect(session.json().roles).toEqual(['specialist', 'head']);
});

test('who audits holds no other role, neither made so nor lent one', async () => {
  const administrator = await browserOf('administrator');
  const wanted = { fullName: 'Trần Thị Kiểm', title: '', agencyId, password: PASSWORD };
  const made = await administrator.post('/api/users', {
    ...wanted,
    userName: 'kiem-tra-kep',
    roles: ['auditor', 'head'],
  });
  expect(made.json()).toMatchObject({ status: 422, code: 'auditor-alone' });
  const { personId } = await person('auditor');
  const lending = { toPersonId: personId, role: 'head', from: '2024-03-20', to: '2024-03-22', basis: 'QĐ 12' };
  const lent = await (await browserOf('head')).post('/api/delegations', lending);
  expect(lent.json()).toMatchObject({ status: 422, code: 'auditor-alone' });
});

test('a lent role ends with its giver’s own: who holds it no more, or is locked out, lends nothing', async () => {
  const giver = await person('head');
  const deputy = await person('specialist');
  const wanted = { toPersonId: deputy.personId, role: 'head', from: '2024-03-18', to: '2024-03-22', basis: 'QĐ 12' };
  expect((await (await signInAs(app, giver)).post('/api/delegations', wanted)).statusCode).toBe(201);
  const administrator = await browserOf('administrator');
  const browser = await signInAs(app, deputy);
  const roles = async (): Promise<string[]> => (await browser.get('/api/session')).json().roles;
  expect(await roles()).toEqual(['specialist', 'head']);
  await administrator.post(`/api/users/${giver.personId}/disable`);
  expect(await roles()).toEqual(['specialist']);
});

test('nobody lends a role that he does not hold', async () => {
  const specialist = await browserOf('specialist');
  const { personId } = await person('specialist');
  const wanted = { toPersonId: personId, role: 'head', from: '2024-03-20', to: '2024-03-22', basis: 'miệng' };
  expect((await specialist.post('/api/delegations', wanted)).json()).toMatchObject({ code: 'role-not-yours' });
});

test('agencies are listed as they were on the day asked for', async () => {
  await anAgency(database.db, { provinceId, name: 'Sở Kế hoạch và Đầu tư', valid: '[2000-01-01,2025-03-01)' });
  const browser = await browserOf('auditor');
  const namesOn = async (day: string): Promise<string[]> =>
    (await browser.get(`/api/agencies?asOf=${day}`)).json().agencies.map(({ name }: { name: string }) => name);
  expect(await namesOn('2024-03-20')).toContain('Sở Kế hoạch và Đầu tư');
  expect(await namesOn('2025-03-01')).not.toContain('Sở Kế hoạch và Đầu tư');
});

test('a real province has no demonstration sign-in', async () => {
  const { userName } = await person('specialist');
  const answer = await app.inject({ method: 'POST', url: '/api/demonstration/sign-in', payload: { userName } });
  expect(answer.statusCode).toBe(404);
  const today = await (await browserOf('administrator')).post('/api/demonstration/today', { day: '2024-10-10' });
  expect(today.statusCode).toBe(404);
});

test('in the demonstration one click signs in, and the day can be moved', async () => {
  const demonstration = await aProvince(database.db, { clockDay: '2024-04-02' });
  const office = await anAgency(database.db, { provinceId: demonstration });
  const officer = await aPerson(database.db, {
    provinceId: demonstration,
    agencyId: office,
    roles: ['programme-officer'],
  });
  const payload = { userName: officer.userName };
  const opened = await app.inject({ method: 'POST', url: '/api/demonstration/sign-in', payload });
  expect(opened.statusCode).toBe(204);
  const browser = await signInAs(app, officer);
  expect((await browser.get('/api/session')).json().today).toBe('2024-04-02');
  await browser.post('/api/demonstration/today', { day: '2024-07-15' });
  expect((await browser.get('/api/session')).json().today).toBe('2024-07-15');
});
