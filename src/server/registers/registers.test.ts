import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RegisterEntryView, RegisterList, RegisterView } from '#contract/registers.ts';
import { checkDefinition } from '#domain/registers/check-definition.ts';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Answer, type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { shippedDefinitions } from './shipped-definitions.ts';

let database: TestDatabase;
let app: FastifyInstance;
let now: string;
let provinceId: number;
let land: number;
let officer: Browser;
let landOfficer: Browser;
let stranger: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date(now));
});
beforeEach(async () => {
  now = '2024-03-11T03:00:00Z';
  provinceId = await aProvince(database.db);
  const office = await anAgency(database.db, {
    provinceId,
    name: 'Văn phòng UBND tỉnh',
    functions: ['programme-office'],
  });
  land = await anAgency(database.db, { provinceId, name: 'Sở Tài nguyên và Môi trường' });
  const health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  officer = await browserOf('programme-officer', office);
  landOfficer = await browserOf('specialist', land);
  stranger = await browserOf('specialist', health);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId: number): Promise<Browser> {
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role] }));
}
async function ok<View = RegisterEntryView>(answer: Promise<Answer>): Promise<View> {
  const given = await answer;
  expect(given.statusCode, given.body).toBeLessThan(300);
  return given.json();
}
const petition = { subject: 'Gia hạn thuê đất', business: 'Công ty A', dialogue: '2024-03-08', area: 'Đất đai' };
const write = async (
  browser: Browser,
  code: string,
  values: object,
  responsibleAgencyId = land,
  secrecy = 'internal',
) => browser.post(`/api/registers/${code}/entries`, { values, responsibleAgencyId, secrecy });
const step = async (
  browser: Browser,
  code: string,
  { id, version }: RegisterEntryView,
  action: string,
  values = {},
  words = '',
) => browser.post(`/api/registers/${code}/entries/${id}/steps`, { version, action, values, words });

test('every shipped register can be used as it is', () => {
  expect([...shippedDefinitions.values()].flatMap(checkDefinition)).toEqual([]);
  expect(shippedDefinitions.size).toBe(9);
});

test('a petition goes from the dialogue to its answer and to what the business thinks of it', async () => {
  const code = 'business-petitions';
  const written = await ok(write(officer, code, petition));
  expect(written).toMatchObject({ state: 'waiting', timeClass: 'in-time', actions: [], mayMend: true });
  const early = await step(landOfficer, code, written, 'answer');
  expect(early.json()).toMatchObject({ code: 'register-entry-wrong', detail: 'Cần ghi “Nội dung trả lời”.' });
  expect((await step(officer, code, written, 'answer', { answer: 'x' })).json()).toMatchObject({
    code: 'register-not-yours',
  });
  const answered = await ok(step(landOfficer, code, written, 'answer', { answer: 'Được gia hạn đến 2030' }));
  expect((await step(officer, code, written, 'satisfaction')).statusCode).toBe(409);
  const returned = await ok(step(officer, code, answered, 'return', {}, 'Chưa nói thủ tục'));
  const again = await ok(step(landOfficer, code, returned, 'answer', { answer: 'Nộp hồ sơ tại một cửa' }));
  const closed = await ok(step(officer, code, again, 'satisfaction', { satisfaction: 'Hài lòng' }));
  expect(closed).toMatchObject({ state: 'closed', timeClass: 'stopped', mayMend: false });
  expect(closed.story.map(({ name, changed, words }) => [name, ...changed, words])).toEqual([
    ['Vào sổ', null],
    ['Trả lời', 'Nội dung trả lời', null],
    ['Yêu cầu trả lời lại', 'Chưa nói thủ tục'],
    ['Trả lời', 'Nội dung trả lời', null],
    ['Ghi ý kiến doanh nghiệp', 'Mức độ hài lòng', null],
  ]);
});

test('an agency that takes no part reads an open register, never a restricted line', async () => {
  await ok(write(officer, 'business-petitions', petition));
  await ok(write(officer, 'business-petitions', petition, land, 'restricted'));
  const conclusion = { subject: 'Thu hồi', kind: 'Thanh tra', number: '1/KL', issued: '2024-03-01' };
  const { id } = await ok(write(officer, 'inspection-conclusions', conclusion, land, 'internal'));
  expect((await ok<RegisterView>(stranger.get('/api/registers/business-petitions'))).entries).toHaveLength(1);
  expect((await ok<RegisterView>(landOfficer.get('/api/registers/business-petitions'))).entries).toHaveLength(2);
  expect((await stranger.get(`/api/registers/inspection-conclusions/entries/${id}`)).statusCode).toBe(404);
  expect((await write(officer, 'business-petitions', petition, land, 'secret')).statusCode).toBe(422);
  expect((await write(stranger, 'business-petitions', petition, land)).json()).toMatchObject({
    code: 'register-not-yours',
  });
});

test('a slow project is found with its reason, and capital that would be left is proposed to move', async () => {
  const project = { name: 'Cầu Bến Đò', group: 'B', investor: 'Ban QLDA', 'start-due': '2024-01-15' };
  await ok(write(landOfficer, 'investment-projects', project));
  await ok(write(landOfficer, 'investment-projects', { ...project, name: 'Đường 1', 'start-done': '2024-02-15' }));
  const slow = await ok<RegisterView>(landOfficer.get('/api/registers/investment-projects?only=slow'));
  expect(slow.entries.map(({ values }) => values['name'])).toEqual(['Cầu Bến Đò']);
  expect(slow.entries[0]?.slow).toMatchObject([{ kind: 'milestone', name: 'Khởi công' }]);

  const line = { source: 'Ngân sách tỉnh', month: '2024-03', planned: '1000' };
  await ok(write(landOfficer, 'disbursement', { ...line, project: 'Cầu', spent: '22' }));
  await ok(write(landOfficer, 'disbursement', { ...line, project: 'Đường', spent: '220' }));
  const { capital } = await ok<RegisterView>(landOfficer.get('/api/registers/disbursement?find=khong-co'));
  expect(capital).toMatchObject({
    month: '2024-03',
    underspent: '800',
    moves: [{ from: 'Cầu', to: 'Đường', amount: '800' }],
  });
});

test('a register of one’s own is used from its day on, and older lines keep the version they were made by', async () => {
  const { definition } = await ok<RegisterView>(officer.get('/api/registers/business-petitions'));
  const written = await ok(write(officer, 'business-petitions', petition));
  const fields = [
    ...definition.fields,
    { key: 'phone', name: 'Điện thoại', kind: 'text', required: true, unit: null, choices: [] },
  ];
  const wish = { basedOn: 1, definition: { ...definition, fields } };
  expect((await stranger.post('/api/registers', wish)).json()).toMatchObject({ code: 'not-your-role' });
  expect((await ok<RegisterView>(officer.post('/api/registers', wish))).version).toBe(2);
  expect((await officer.post('/api/registers', wish)).statusCode).toBe(409);
  expect((await write(officer, 'business-petitions', petition)).json()).toMatchObject({
    detail: 'Cần ghi “Điện thoại”.',
  });
  expect((await ok(step(landOfficer, 'business-petitions', written, 'answer', { answer: 'Được' }))).state).toBe(
    'answered',
  );
  const broken = { basedOn: 0, definition: { ...definition, code: 'own', firstState: 'nowhere' } };
  expect((await officer.post('/api/registers', broken)).json()).toMatchObject({ code: 'register-definition-wrong' });
  expect((await ok<RegisterList>(officer.get('/api/registers'))).registers).toHaveLength(9);
});
