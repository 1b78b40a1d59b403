import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FigureOriginView, RouteConsolidationView } from '#contract/route-consolidation.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { Context, Tx } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { aRouteForm, handInUnit, type RouteForm } from '#tests/factories/route-form.ts';
import { getFigureOrigin } from './get-figure-origin.ts';
import { getRouteConsolidation } from './get-route-consolidation.ts';

let database: TestDatabase;
let form: RouteForm;
const lines = (...values: (string | null)[]) =>
  values.map((value, at) => ({ quantityId: form.quantityIds[at] ?? 0, value, standing: 'final' as const }));

const asSystem = async <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  inTransaction(database.db, work, { 'tiendo.scope': 'system' });

const as = async (agencyId: number, role: Role): Promise<Context> =>
  aContext(
    database.db,
    await anActor(database.db, { provinceId: form.provinceId, agencyId, roles: [role] }),
    '2024-03-20',
  );

beforeAll(async () => {
  database = await testDatabase();
  form = await aRouteForm(database.db, { districts: 2, communes: 4 });
});
afterAll(async () => database.close());

/** Communes 1 and 3 are of the first district, 2 and 4 of the second; the fourth hands in nothing. */
async function handInThree(): Promise<void> {
  const [one = 0, two = 0, three = 0] = form.communeIds;
  await handInUnit(database.db, form, { unit: one, day: '2024-03-15', lines: lines('10', '100', '50', '1', '1') });
  await handInUnit(database.db, form, { unit: two, day: '2024-03-15', lines: lines('20.5', '300', '10', '2', '2') });
  await handInUnit(database.db, form, { unit: three, day: '2024-03-18', lines: lines(null, '300', '30', '3', '3') });
}

test('before anybody has handed in the route is there, with nobody’s figures and whom it waits for', async () => {
  const view = await getRouteConsolidation(await as(form.topId, 'consolidator'), form.formId, '2024Q1');
  expect(RouteConsolidationView.strict().parse(view)).toEqual(view);
  expect(view.here).toMatchObject({ level: 'province', units: 4, received: 0 });
  expect(view.here.cells.map(({ value }) => value)).toEqual([null, null, null, null, null]);
  expect(view.below.map(({ agency, units }) => [agency.name, units])).toEqual([
    ['Huyện 1', 2],
    ['Huyện 2', 2],
  ]);
});

test('the province, its districts and their communes, each indicator by its own operator, on how many units', async () => {
  await handInThree();
  const leader = await as(form.topId, 'leader');
  const top = await getRouteConsolidation(leader, form.formId, '2024Q1');
  expect(top.here).toMatchObject({ units: 4, received: 3, late: 1, isUnit: false });
  expect(top.here.cells.map(({ value, given, noFigure }) => [noFigure ?? value, given])).toEqual([
    ['30.5', 2],
    ['700', 3],
    ['24.286', 3],
    ['3', 3],
    ['not-combined', 3],
  ]);
  const [first] = top.below;
  expect(first).toMatchObject({ units: 2, received: 2, late: 1 });
  const district = await getRouteConsolidation(leader, form.formId, '2024Q1', { agencyId: first?.agency.id });
  expect(district.above.map(({ name }) => name)).toEqual(['UBND tỉnh']);
  expect(district.here.cells.map(({ value }) => value)).toEqual(['10', '400', '35', '3', null]);
  expect(district.below.map(({ agency, isUnit, cells }) => [agency.name, isUnit, cells[0]?.value])).toEqual([
    ['Xã 1', true, '10'],
    ['Xã 3', true, null],
  ]);
});

test('a district reads its own communes and no other district; a commune reads itself', async () => {
  const [own = 0, other = 0] = form.districtIds;
  const district = await as(own, 'specialist');
  expect((await getRouteConsolidation(district, form.formId, '2024Q1')).here.agency.id).toBe(own);
  await expect(getRouteConsolidation(district, form.formId, '2024Q1', { agencyId: other })).rejects.toMatchObject({
    code: 'not-your-agency',
  });
  const commune = await as(form.communeIds[0] ?? 0, 'head');
  expect((await getRouteConsolidation(commune, form.formId, '2024Q1')).here).toMatchObject({
    isUnit: true,
    received: 1,
  });
  await expect(getRouteConsolidation(commune, form.formId, '2024Q1', { agencyId: own })).rejects.toMatchObject({
    code: 'not-your-agency',
  });
});

test('from the province’s mean down to each version, made again from these to the same digits, and who is missing', async () => {
  const question = { agencyId: form.topId, quantityId: form.quantityIds[2] ?? 0 };
  const origin = await getFigureOrigin(await as(form.topId, 'auditor'), form.formId, '2024Q1', question);
  expect(FigureOriginView.strict().parse(origin)).toEqual(origin);
  expect(origin.recomputed).toBe(origin.cell.value);
  expect(origin.leaves.map(({ agency, value, weight }) => [agency.name, value, weight])).toEqual([
    ['Xã 1', '50', '100'],
    ['Xã 2', '10', '300'],
    ['Xã 3', '30', '300'],
  ]);
  expect(origin.missing.map(({ name }) => name)).toEqual(['Xã 4']);
});

test('a commune’s correction is in the province’s figure at the next look', async () => {
  const leader = await as(form.topId, 'leader');
  const before = await getRouteConsolidation(leader, form.formId, '2024Q1');
  await handInUnit(database.db, form, {
    unit: form.communeIds[1] ?? 0,
    day: '2024-03-19',
    lines: lines('20.25', '300', '10', '2', '2'),
  });
  const after = await getRouteConsolidation(leader, form.formId, '2024Q1');
  expect(after.here.cells[0]?.value).toBe('30.25');
  expect(after.revision).toBeGreaterThan(before.revision);
});

test('a commune that is excused is not waited for, and is again once that is revoked', async () => {
  const leader = await as(form.topId, 'leader');
  const unitsWaitedFor = async () => {
    const { here } = await getRouteConsolidation(leader, form.formId, '2024Q1');
    return here.units;
  };
  await asSystem(async (tx) =>
    sql`INSERT INTO report_exemption (province_id, form_id, period_id, agency_id, reason, granted_by, granted_at)
        VALUES (${form.provinceId}, ${form.formId}, ${form.periodId}, ${form.communeIds[3]}, 'Bão lũ', ${form.personId}, now())`.execute(
      tx,
    ),
  );
  expect(await unitsWaitedFor()).toBe(3);
  await asSystem(async (tx) =>
    sql`UPDATE report_exemption SET revoked_at = now(), revoked_by = ${form.personId}, revoked_because = 'Đã nộp'
           WHERE form_id = ${form.formId}`.execute(tx),
  );
  expect(await unitsWaitedFor()).toBe(4);
});

test('a form of another province is not there', async () => {
  const other = await aRouteForm(database.db, { districts: 1, communes: 1 });
  await expect(getRouteConsolidation(await as(form.topId, 'leader'), other.formId, '2024Q1')).rejects.toMatchObject({
    code: 'period-not-found',
  });
});
