import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureOfSums, type NodeSums, sumUnits, type UnitFigure } from '#domain/consolidation/node-sums.ts';
import type { Combination } from '#domain/forms/indicator.ts';
import type { Tx } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aRouteForm, handInUnit, type RouteForm } from '#tests/factories/route-form.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const asSystem = async <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  inTransaction(database.db, work, { 'tiendo.scope': 'system' });

async function findDifferences(): Promise<unknown[]> {
  return asSystem(async (tx) => {
    const { rows } = await sql`
      SELECT c.id, d.* FROM consolidation_round c CROSS JOIN LATERAL round_differences(c) d LIMIT 20`.execute(tx);
    return rows;
  });
}

interface KeptRow extends NodeSums {
  nodeId: number;
  quantityId: number;
}

async function keptSums(): Promise<KeptRow[]> {
  return asSystem(async (tx) => {
    const { rows } = await sql<KeptRow>`
      SELECT node_id AS "nodeId", quantity_id AS "quantityId", given, estimates, preliminaries, total, weighted_total AS "weightedTotal",
             weight_total AS "weightTotal", unweighted, last_value AS "lastValue", last_differs AS "lastDiffers"
        FROM kept_sum`.execute(tx);
    return rows;
  });
}

interface LineRow extends UnitFigure {
  path: number[];
  quantityId: number;
  combination: Combination;
}

/** What is in force, with the parents as the register has them: nothing of what is kept is read. */
async function linesInForce({ formId }: RouteForm): Promise<LineRow[]> {
  return asSystem(async (tx) => {
    const { rows } = await sql<LineRow>`
      SELECT CASE WHEN d.parent_id IS NULL THEN ARRAY[s.parent_id] ELSE ARRAY[s.parent_id, d.parent_id] END AS path,
             l.quantity_id AS "quantityId", i.combination, l.value, l.standing, w.value AS weight,
             (SELECT max(at) FROM report_step h WHERE h.report_version_id = l.report_version_id AND hands_in) AS "handedInAt"
        FROM report r
        JOIN period p ON p.id = r.period_id
        JOIN agency_state s ON s.agency_id = r.agency_id AND s.valid @> p.cut_off_on
        JOIN agency_state d ON d.agency_id = s.parent_id AND d.valid @> p.cut_off_on
        JOIN report_line l ON l.report_version_id = r.in_force_version_id AND l.value IS NOT NULL
        JOIN indicator i ON i.id = l.quantity_id
        LEFT JOIN report_line w ON w.report_version_id = l.report_version_id AND w.quantity_id = i.weight_id
       WHERE r.form_id = ${formId}`.execute(tx);
    return rows;
  });
}

/** Node → quantity → figure, made in the domain from the lines alone. */
function figuresOfLines(lines: readonly LineRow[]): Map<string, string | null> {
  const groups = new Map<string, LineRow[]>();
  for (const line of lines)
    for (const node of line.path) {
      const key = `${node} ${line.quantityId}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  return new Map([...groups].map(([key, units]) => [key, describeFigure(sumsOf(units), combinationOf(units))]));
}

const combinationOf = ([first]: readonly LineRow[]): Combination => first?.combination ?? 'none';
const sumsOf = (units: readonly LineRow[]): NodeSums | null => sumUnits(units, combinationOf(units));

function describeFigure(sums: NodeSums | null, combination: Combination): string | null {
  const { value, noFigure } = figureOfSums(sums, combination);
  return `${noFigure ?? value} ${sums?.given} ${sums?.estimates} ${sums?.preliminaries}`;
}

async function expectKeptAsMade(form: RouteForm): Promise<void> {
  expect(await findDifferences()).toEqual([]);
  const lines = await linesInForce(form);
  const combinations = new Map(lines.map(({ quantityId, combination }) => [quantityId, combination]));
  const kept = (await keptSums())
    .filter(({ quantityId }) => combinations.has(quantityId))
    .map((row) => {
      const combination = combinations.get(row.quantityId) ?? 'none';
      return [`${row.nodeId} ${row.quantityId}`, describeFigure(row, combination)] as const;
    });
  const made = figuresOfLines(lines);
  expect(kept.length).toBe(made.size);
  for (const [key, figure] of kept) expect(`${key}: ${figure}`).toBe(`${key}: ${made.get(key)}`);
}

/** A generator of its own, so that a history that failed can be run again. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}

function drawLines(draw: (below: number) => number, form: RouteForm) {
  return form.quantityIds.map((quantityId) => ({
    quantityId,
    value: draw(6) === 0 ? null : String((draw(20_000) - 5000) / 10 ** draw(4)),
    standing: (['estimate', 'preliminary', 'final'] as const)[draw(3)] ?? 'final',
  }));
}

test.each([11, 12, 13])(
  'after any history the kept sums have the digits that the leaves make (history %i)',
  async (seed) => {
    const form = await aRouteForm(database.db, { districts: 3, communes: 9 });
    const draw = drawing(seed);
    for (let step = 0; step < 40; step += 1) {
      const unit = form.communeIds[draw(form.communeIds.length)] ?? 0;
      const day = `2024-03-1${draw(3) + 5}`;
      await handInUnit(database.db, form, { unit, day, lines: drawLines(draw, form) });
      if (draw(8) === 0) await moveUnit(unit, form.districtIds[draw(3)] ?? 0);
      if (step % 8 === 7) await expectKeptAsMade(form);
    }
  },
  60_000,
);

async function moveUnit(unit: number, districtId: number): Promise<void> {
  await asSystem(async (tx) =>
    sql`UPDATE agency_state SET parent_id = ${districtId} WHERE agency_id = ${unit}`.execute(tx),
  );
}

test('communes that hand in and correct all at once lose nothing and never wait in a circle', async () => {
  const form = await aRouteForm(database.db, { districts: 2, communes: 8 });
  const lines = (value: string) =>
    form.quantityIds.map((quantityId) => ({ quantityId, value, standing: 'final' as const }));
  for (const round of ['1', '2.5', '0.125']) {
    await Promise.all(
      form.communeIds.map(async (unit, index) =>
        handInUnit(database.db, form, { unit, day: '2024-03-15', lines: lines(`${index}${round}`) }),
      ),
    );
  }
  await expectKeptAsMade(form);
  const [first] = form.quantityIds;
  const top = (await keptSums()).find(({ nodeId, quantityId }) => nodeId === form.topId && quantityId === first);
  expect(top).toMatchObject({
    given: 8,
    total: String([0, 1, 2, 3, 4, 5, 6, 7].reduce((all, index) => all + Number(`${index}0.125`), 0)),
  });
});

test('a correction of one commune is in the province’s figure when it is committed', async () => {
  const form = await aRouteForm(database.db, { districts: 2, communes: 3 });
  const [unit = 0] = form.communeIds;
  const [quantityId = 0] = form.quantityIds;
  const line = (value: string) => [{ quantityId, value, standing: 'final' as const }];
  await handInUnit(database.db, form, { unit, day: '2024-03-15', lines: line('100.50') });
  await handInUnit(database.db, form, { unit, day: '2024-03-16', lines: line('99.5') });
  const kept = await keptSums();
  expect(kept.filter((row) => row.quantityId === quantityId).map(({ total, given }) => [total, given])).toEqual([
    ['99.5', 1],
    ['99.5', 1],
  ]);
});

test('one altered digit in the kept sums is found', async () => {
  const form = await aRouteForm(database.db, { districts: 1, communes: 2 });
  const [unit = 0] = form.communeIds;
  const [quantityId = 0] = form.quantityIds;
  await handInUnit(database.db, form, {
    unit,
    day: '2024-03-15',
    lines: [{ quantityId, value: '7', standing: 'final' }],
  });
  const alter = async (total: string) =>
    asSystem(async (tx) =>
      sql`UPDATE kept_sum SET total = ${total} WHERE quantity_id = ${quantityId} AND node_id = ${form.topId}`.execute(
        tx,
      ),
    );
  await alter('7.01');
  expect(await findDifferences()).toMatchObject([{ what: 'sum', node_id: form.topId, quantity_id: quantityId }]);
  await alter('7');
  expect(await findDifferences()).toEqual([]);
});

test('a commune sees its own leaf and nobody’s sums, the province’s readers all of the province, another province nothing', async () => {
  const form = await aRouteForm(database.db, { districts: 1, communes: 2 });
  const [unit = 0, other = 0] = form.communeIds;
  const [quantityId = 0] = form.quantityIds;
  const lines = [{ quantityId, value: '7', standing: 'final' as const }];
  for (const each of [unit, other]) await handInUnit(database.db, form, { unit: each, day: '2024-03-15', lines });
  const seen = async (scope: string, provinceId: number): Promise<unknown> => {
    const settings = { 'tiendo.scope': scope, 'tiendo.province': String(provinceId), 'tiendo.agency': String(unit) };
    const count = async (tx: Tx) => {
      const { rows } = await sql`
        SELECT (SELECT count(*)::integer FROM kept_leaf) AS leaves, (SELECT count(*)::integer FROM kept_sum) AS sums`.execute(
        tx,
      );
      return rows[0];
    };
    return inTransaction(database.db, count, settings);
  };
  expect(await seen('own', form.provinceId)).toEqual({ leaves: 1, sums: 0 });
  expect(await seen('all', form.provinceId)).toEqual({ leaves: 2, sums: 2 });
  expect(await seen('all', form.provinceId + 1000)).toEqual({ leaves: 0, sums: 0 });
});
