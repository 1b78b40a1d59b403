import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FigureOriginView, RouteConsolidationView } from '#contract/route-consolidation.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { Context } from '#server/context.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { aRouteForm, handInUnit, type RouteForm } from '#tests/factories/route-form.ts';
import { chooseSource } from '../conflicts/choose-source.ts';
import { listConflicts } from '../conflicts/list-conflicts.ts';
import { getFigureOrigin } from './get-figure-origin.ts';
import { getRouteConsolidation } from './get-route-consolidation.ts';

let database: TestDatabase;
let form: RouteForm;
let second: RouteForm;

const as = async (agencyId: number, role: Role): Promise<Context> =>
  aContext(
    database.db,
    await anActor(database.db, { provinceId: form.provinceId, agencyId, roles: [role] }),
    '2024-03-20',
  );

/** Another form of the same period asks the communes for all of the same indicators. */
async function aSecondForm(): Promise<RouteForm> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO report_form (province_id, regime_id, code, name, effective, status)
    SELECT province_id, regime_id, 'BIEU2', 'Biểu thứ hai', effective, 'draft' FROM report_form WHERE id = ${form.formId}
    RETURNING id`.execute(database.db);
  const formId = rows[0]?.id ?? 0;
  await sql`
    INSERT INTO form_line (form_id, indicator_id, ordinal, number)
    SELECT ${formId}, indicator_id, ordinal, number FROM form_line WHERE form_id = ${form.formId}`.execute(database.db);
  await sql`INSERT INTO form_unit (form_id, kind) VALUES (${formId}, 'commune')`.execute(database.db);
  await sql`UPDATE report_form SET status = 'issued' WHERE id = ${formId}`.execute(database.db);
  return { ...form, formId };
}

const handIn = async (into: RouteForm, commune: number, ...values: (string | null)[]) =>
  handInUnit(database.db, into, {
    unit: form.communeIds[commune] ?? 0,
    day: '2024-03-15',
    lines: values.map((value, at) => ({ quantityId: form.quantityIds[at] ?? 0, value, standing: 'final' })),
  });

const conflicts = async () => (await listConflicts(await as(form.topId, 'leader'), '2024Q1')).conflicts;

async function choose(quantity: number, side: number | null): Promise<void> {
  const found = (await conflicts()).find((each) => each.quantity.id === form.quantityIds[quantity]);
  await chooseSource(await as(form.topId, 'consolidator'), {
    quantityId: found?.quantity.id ?? 0,
    agencyId: found?.agency?.id ?? 0,
    periodKey: '2024Q1',
    chosen: side === null ? null : (found?.sides[side]?.key ?? ''),
    reason: 'Theo sổ hộ nghèo của xã',
    seen: found?.seen ?? '',
  });
}

const province = async (of: RouteForm) =>
  (await getRouteConsolidation(await as(form.topId, 'leader'), of.formId, '2024Q1')).here.cells;
const valuesOf = async (of: RouteForm) => (await province(of)).map(({ value }) => value);

beforeAll(async () => {
  database = await testDatabase();
  form = await aRouteForm(database.db, { districts: 2, communes: 4 });
  second = await aSecondForm();
  await handIn(form, 0, '10', '100', '50', '1', '1');
  await handIn(form, 1, '20', '300', '10', '2', '2');
  await handIn(second, 0, '12', '200', '50.0', '7', '1');
});
afterAll(async () => database.close());

test('a commune’s figures in two forms of one period contradict each other by value, not by how they are written', async () => {
  const found = await conflicts();
  expect(
    found.map(({ agency, quantity, state, sides }) => [
      agency?.name,
      quantity.name,
      state,
      sides.map(({ value }) => value),
    ]),
  ).toEqual([
    ['Xã 1', 'I0', 'open', ['10', '12']],
    ['Xã 1', 'I1', 'open', ['100', '200']],
    ['Xã 1', 'I3', 'open', ['1', '7']],
  ]);
  expect(found[0]?.sides.map(({ sources }) => sources[0]?.formName)).toEqual(['Biểu thử', 'Biểu thứ hai']);
});

test('until somebody chooses, each form shows what was signed in it and says where it is contradicted', async () => {
  expect(await valuesOf(form)).toEqual(['30', '400', '20', null, null]);
  expect((await province(form)).map((cell) => [cell.conflicts, cell.chosen])).toEqual([
    [1, 0],
    [1, 0],
    [0, 0],
    [1, 0],
    [0, 0],
  ]);
});

test('a chosen figure counts in both forms, in sums, as a weight and as the latest, and is made again to the same digits', async () => {
  await choose(0, 1);
  await choose(1, 1);
  await choose(3, 0);
  expect(await valuesOf(form)).toEqual(['32', '500', '26', null, null]);
  expect(await valuesOf(second)).toEqual(['12', '200', '50', '1', null]);
  const view = await getRouteConsolidation(await as(form.topId, 'leader'), form.formId, '2024Q1');
  expect(RouteConsolidationView.strict().parse(view)).toEqual(view);
  expect(view.below.map(({ cells }) => cells[0]?.value)).toEqual(['12', '20']);
  for (const of of [form, second]) {
    for (const [at, quantityId] of form.quantityIds.entries()) {
      const origin = await getFigureOrigin(await as(form.topId, 'leader'), of.formId, '2024Q1', {
        agencyId: form.topId,
        quantityId,
      });
      expect(FigureOriginView.strict().parse(origin)).toEqual(origin);
      expect(origin.recomputed).toBe((await valuesOf(of))[at]);
    }
  }
});

test('the lineage shows the chosen figure beside the signed one, with who chose it and why', async () => {
  const question = { agencyId: form.topId, quantityId: form.quantityIds[0] ?? 0 };
  const { leaves, conflicts: found } = await getFigureOrigin(
    await as(form.topId, 'leader'),
    form.formId,
    '2024Q1',
    question,
  );
  expect(leaves.map(({ value, signedValue }) => [value, signedValue])).toEqual([
    ['12', '10'],
    ['20', null],
  ]);
  expect(found).toMatchObject([
    { state: 'resolved', choices: [{ chosen: { value: '12' }, reason: 'Theo sổ hộ nghèo của xã' }] },
  ]);
});

test('a correction of either form opens the conflict again at once, and what was signed counts', async () => {
  await handIn(second, 0, '13', '200', '50', '7', '1');
  expect((await conflicts()).map(({ state }) => state)).toEqual(['reopened', 'reopened', 'reopened']);
  expect((await valuesOf(form)).slice(0, 3)).toEqual(['30', '400', '20']);
});

test('when the forms agree there is nothing left to choose', async () => {
  await handIn(second, 0, '10', '100', '50', '1', '1');
  expect(await conflicts()).toEqual([]);
  const place = { quantityId: form.quantityIds[0] ?? 0, agencyId: form.communeIds[0] ?? 0, periodKey: '2024Q1' };
  const wanted = { ...place, chosen: null, reason: 'Vì', seen: '' };
  await expect(chooseSource(await as(form.topId, 'consolidator'), wanted)).rejects.toMatchObject({
    code: 'no-conflict',
  });
});
