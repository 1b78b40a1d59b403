import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { roles } from '#domain/agencies/role.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { anAmendedProgramme, changeOf, decideOn, type AmendedProgramme } from '#tests/factories/amended-programme.ts';
import { testApp } from '#tests/factories/app.ts';
import { aProvince } from '#tests/factories/province.ts';

let database: TestDatabase;
let app: FastifyInstance;
let amended: AmendedProgramme;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-05-12T03:00:00Z'));
});
beforeEach(async () => {
  amended = await anAmendedProgramme(app, database.db);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test('what was confirmed can be neither rejected nor changed, not even past the program', async () => {
  const { list } = await amended.proposed();
  const done = (await decideOn(amended.officer, changeOf(list, 'thu ngân sách trên địa bàn từ'), 'confirm')).json();
  expect((await decideOn(amended.officer, done, 'reopen')).json()).toMatchObject({ code: 'amendment-in-force' });
  const change = inTransaction(
    database.db,
    async (tx) => sql`update amendment set reason = 'khác' where id = ${done.id}`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  await expect(change).rejects.toThrow(/never changed/u);
});

test('every confirmed change leaves a line for itself and one for its item', async () => {
  const { list } = await amended.proposed();
  const figure = changeOf(list, 'thu ngân sách trên địa bàn từ');
  await decideOn(amended.officer, figure, 'confirm');
  const { rows } = await sql<{ action: string; detail: string }>`
    select action, detail from audit_line where province_id = ${amended.provinceId} and action like '%amended'
        or province_id = ${amended.provinceId} and action like 'amendment.%' order by sequence`.execute(database.db);
  expect(rows.map(({ action }) => action)).toEqual(['amendment.confirmed', 'target.amended']);
  expect(rows[0]?.detail).toBe('Điều chỉnh theo 1210/QĐ-UBND ngày 10/05/2024: Thu ngân sách trên địa bàn');
});

test('only officers of the programme’s office decide; everybody of the province reads', async () => {
  const { documentId, list } = await amended.proposed();
  const figure = changeOf(list, 'thu ngân sách trên địa bàn từ');
  for (const role of roles) {
    const browser = await amended.browserOf(role, amended.health);
    expect((await decideOn(browser, figure, 'confirm')).statusCode, role).toBe(403);
    expect((await browser.get(`/api/programmes/${amended.programmeId}/history`)).statusCode, role).toBe(200);
    expect((await browser.get(`/api/documents/${documentId}/amendments`)).json().mayDecide, role).toBe(false);
  }
  const { officer: stranger } = await anAmendedProgramme(app, database.db);
  expect((await decideOn(stranger, figure, 'confirm')).statusCode).toBe(404);
  expect((await stranger.get(`/api/documents/${documentId}/amendments`)).statusCode).toBe(404);
});

test('raw SQL of another province sees no amendment', async () => {
  await amended.proposed();
  const seen = async (provinceId: number) =>
    inTransaction(
      database.db,
      async (tx) => (await sql<{ id: number }>`select id from amendment`.execute(tx)).rows.length,
      { 'tiendo.province': String(provinceId), 'tiendo.agency': '0', 'tiendo.scope': 'all' },
    );
  expect(await seen(amended.provinceId)).toBe(7);
  expect(await seen(await aProvince(database.db))).toBe(0);
});
