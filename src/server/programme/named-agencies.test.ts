import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DocumentView, TaskView } from '#contract/programme.ts';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import type { Browser } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { aMerger } from '#tests/factories/agency-event.ts';
import { upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let officer: Browser;
let healthId: number;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
});
beforeEach(async () => {
  provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, {
    provinceId,
    name: 'Văn phòng UBND tỉnh',
    functions: ['programme-office'],
  });
  healthId = await anAgency(database.db, { provinceId, name: 'Sở Y tế tỉnh Quảng Nam' });
  officer = await signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: ['programme-officer'] }));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const imported = async (): Promise<DocumentView> => (await upload(app, officer)).json();

test('a document says which agencies it names, those that the register does not know first, groups last', async () => {
  const { agencies } = await imported();
  expect(agencies.map(({ name, match }) => [name, match.kind])).toEqual([
    ['Sở Tài chính', 'unknown'],
    ['Sở Y tế', 'known'],
    ['Các cơ quan', 'group'],
  ]);
  expect(agencies[1]?.match).toMatchObject({ agencyId: healthId, name: 'Sở Y tế tỉnh Quảng Nam', at: 'then' });
});

test('an accepted task is assigned to the agency that the register means by the written name', async () => {
  const { proposals, id } = await imported();
  const task = proposals.find(({ content }) => content.kind === 'task' && content.task.leads[0] === 'Sở Y tế');
  await officer.post(`/api/proposals/${task?.id}/accept`, { version: task?.version });
  const { programmeId } = (await officer.get(`/api/documents/${id}`)).json();
  const { tasks } = (await officer.get(`/api/programmes/${programmeId}`)).json() as { tasks: TaskView[] };
  expect(tasks).toMatchObject([{ lead: { id: healthId }, cooperating: [] }]);
});

test('an agency that has ended since is shown with the one that stands for it today', async () => {
  const unitedId = await anAgency(database.db, { provinceId, name: 'Sở Y tế và Dân số' });
  const administrator = await signInAs(
    app,
    await aPerson(database.db, { provinceId, agencyId: unitedId, roles: ['administrator'] }),
  );
  const { id } = await imported();
  const event = aMerger(healthId, unitedId, '2024-01-10');
  const { fingerprint } = (await administrator.post('/api/agencies/events/preview', { event })).json();
  const recorded = await administrator.post('/api/agencies/events', { event, fingerprint, roleIds: [] });
  expect(recorded.statusCode, recorded.body).toBe(201);
  const { agencies } = (await officer.get(`/api/documents/${id}`)).json() as DocumentView;
  const health = agencies.find(({ name }) => name === 'Sở Y tế');
  expect(health?.match).toMatchObject({ hasEnded: true, successors: ['Sở Y tế và Dân số'] });
});
