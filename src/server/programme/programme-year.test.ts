import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentView, ProgrammeView } from '#contract/programme.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { smallDecision, upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let officer: Browser;
let reader: Browser;
beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  const signedIn = async (role: 'programme-officer' | 'specialist') =>
    signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role] }));
  officer = await signedIn('programme-officer');
  reader = await signedIn('specialist');
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const acceptAll = async ({ id }: DocumentView) => officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 });
const say = async (browser: Browser, { id, version }: DocumentView, year: number) =>
  browser.put(`/api/documents/${id}/programme-year`, { version, year });
const yearOf = async ({ id }: DocumentView): Promise<number> => {
  const { programmeId } = (await officer.get(`/api/documents/${id}`)).json<DocumentView>();
  return (await officer.get(`/api/programmes/${programmeId}`)).json<ProgrammeView>().year;
};

test('the year that the title names is the programme’s, and an officer may correct it until somebody reports', async () => {
  const document = (await upload(app, officer)).json<DocumentView>();
  expect(document).toMatchObject({ programmeYear: 2024, yearChangeable: true });
  expect((await acceptAll(document)).statusCode).toBe(200);
  expect(await yearOf(document)).toBe(2024);
  expect((await say(reader, document, 2025)).json()).toMatchObject({ code: 'not-your-role' });
  expect((await say(officer, document, 1999)).statusCode).toBe(422);
  expect((await say(officer, document, 2025)).json()).toMatchObject({ programmeYear: 2025 });
  expect(await yearOf(document)).toBe(2025);
  expect((await say(officer, document, 2026)).json()).toMatchObject({ code: 'stale-version' });
});

test('a document of 1998 makes no programme before somebody has said its year', async () => {
  const old = smallDecision.replaceAll('2024', '1998').replaceAll('2023', '1997');
  const document = (await upload(app, officer, old, 'cu.txt')).json<DocumentView>();
  expect(document).toMatchObject({ programmeYear: null, yearChangeable: true });
  expect((await acceptAll(document)).json()).toMatchObject({ status: 422, code: 'programme-year-unknown' });
  expect((await say(officer, document, 2024)).json()).toMatchObject({ programmeYear: 2024 });
  expect((await acceptAll(document)).statusCode).toBe(200);
  expect(await yearOf(document)).toBe(2024);
});
