import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RouteConsolidationView } from '#contract/route-consolidation.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { Context } from '#server/context.ts';
import { checkFrozenRound } from '#server/audit/check-frozen-rounds.ts';
import { findStoredRound, recomputeRound } from '#server/audit/frozen-round-queries.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { aRouteForm, handInUnit, type RouteForm } from '#tests/factories/route-form.ts';
import { freezeRound } from './freeze-round.ts';
import { getRouteConsolidation } from './get-route-consolidation.ts';

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

let database: TestDatabase;
let superuser: pg.Client;
let form: RouteForm;

const as = async (role: Role, agencyId = form.topId): Promise<Context> =>
  aContext(
    database.db,
    await anActor(database.db, { provinceId: form.provinceId, agencyId, roles: [role] }),
    '2024-03-20',
  );
const look = async () => getRouteConsolidation(await as('consolidator'), form.formId, '2024Q1');
const freeze = async (remark?: string, by?: Context, revision?: number) =>
  freezeRound(by ?? (await as('consolidator')), form.formId, '2024Q1', {
    revision: revision ?? (await look()).revision,
    remark,
  });
const handIn = async (commune: number, ...values: string[]) =>
  handInUnit(database.db, form, {
    unit: form.communeIds[commune] ?? 0,
    day: '2024-03-15',
    lines: values.map((value, at) => ({ quantityId: form.quantityIds[at] ?? 0, value, standing: 'final' })),
  });

/** What the verifier finds in the frozen rounds: hash, and figures made again from the versions they name. */
const faults = async () =>
  inTransaction(
    database.db,
    async (tx) => {
      const round = await findStoredRound(tx, form.provinceId, 0);
      return round ? checkFrozenRound(round, await recomputeRound(tx, round.id), hashText) : null;
    },
    { 'tiendo.scope': 'system' },
  );

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.url);
  await superuser.connect();
  form = await aRouteForm(database.db, { districts: 2, communes: 4 });
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});

test('nothing is frozen before anybody has handed in, nor by who does not consolidate', async () => {
  expect((await look()).mayFreeze).toBe(false);
  await expect(freeze('Chốt')).rejects.toMatchObject({ code: 'nothing-to-consolidate' });
  await handIn(0, '10', '100', '50', '1', '1');
  await handIn(1, '20.5', '300', '10.25', '2', '2');
  await handIn(2, '1', '7', '3', '3', '3');
  await expect(freeze('Chốt', await as('leader'))).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(freeze('Chốt', await as('consolidator', form.districtIds[0]))).rejects.toMatchObject({
    code: 'not-your-agency',
  });
});

test('a unit that is missing has to be answered for, and only what was looked at is frozen', async () => {
  await expect(freeze()).rejects.toMatchObject({ code: 'remark-missing', facts: { missing: '1' } });
  const { revision } = await look();
  await expect(freeze('Xã 4 bão lũ', undefined, revision - 1)).rejects.toMatchObject({ code: 'stale-version' });
  expect(await freeze('Xã 4 bão lũ')).toEqual({ number: 1 });
  const view = await look();
  expect(RouteConsolidationView.strict().parse(view)).toEqual(view);
  expect(view.freezes).toMatchObject([
    { number: 1, remark: 'Xã 4 bão lũ', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(view.here.cells.every(({ changedFrom }) => changedFrom === null)).toBe(true);
});

test('made again from the versions that it names a frozen form has the same digits at every place', async () => {
  expect(await faults()).toEqual([]);
});

test('a correction after the freeze is in the figures at once, beside what was frozen, and the frozen one stays', async () => {
  await handIn(1, '21.5', '300', '10.25', '2', '2');
  const { here, below } = await look();
  expect(here.cells[0]).toMatchObject({ value: '32.5', changedFrom: { value: '31.5' } });
  expect(here.cells[1]).toMatchObject({ value: '407', changedFrom: null });
  expect(below.map(({ cells }) => cells[0]?.changedFrom)).toEqual([null, { value: '20.5' }]);
  expect(await faults()).toEqual([]);
});

test('it is frozen again only when something has changed, with a reason, under the next number', async () => {
  await expect(freeze()).rejects.toMatchObject({ code: 'remark-missing' });
  expect(await freeze('Xã 2 đính chính')).toEqual({ number: 2 });
  await expect(freeze('Lần nữa')).rejects.toMatchObject({ code: 'freeze-unchanged' });
  expect((await look()).freezes.map(({ number }) => number)).toEqual([2, 1]);
  expect((await look()).here.cells[0]?.changedFrom).toBeNull();
});

test.each([
  `UPDATE frozen_place SET cells = jsonb_set(cells, '{0,value}', '"33"')`,
  `UPDATE frozen_round SET remark = 'khác'`,
  `UPDATE frozen_round SET leaves = leaves - 0`,
  `DELETE FROM frozen_place WHERE agency_id = (SELECT min(agency_id) FROM frozen_place)`,
])('the verifier finds %s', async (tampering) => {
  await superuser.query('BEGIN; SET LOCAL session_replication_role = replica');
  await superuser.query(
    `CREATE TEMP TABLE kept_rounds AS TABLE frozen_round; CREATE TEMP TABLE kept_places AS TABLE frozen_place`,
  );
  await superuser.query(tampering);
  await superuser.query('COMMIT');
  expect(await faults()).not.toEqual([]);
  await superuser.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM frozen_place; DELETE FROM frozen_round;
    INSERT INTO frozen_round OVERRIDING SYSTEM VALUE TABLE kept_rounds; INSERT INTO frozen_place TABLE kept_places;
    DROP TABLE kept_rounds, kept_places; COMMIT`);
});

test('what is frozen is never changed, not by the program itself', async () => {
  const change = sql`UPDATE frozen_round SET remark = 'khác'`;
  await expect(
    inTransaction(database.db, async (tx) => change.execute(tx), { 'tiendo.scope': 'system' }),
  ).rejects.toThrow(/never changed/);
});
