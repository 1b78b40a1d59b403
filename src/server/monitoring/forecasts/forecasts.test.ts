import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TargetForecastView } from '#contract/forecasts.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter, type TargetsOf } from '#tests/factories/quarter.ts';
import { handIn, HEALTH } from '#tests/factories/reports.ts';
import type { Tx } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { keepForecasts } from './keep-forecasts.ts';
import { getTargetForecast } from './get-target-forecast.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const YEARS = [2019, 2020, 2021, 2022, 2023];
const season = [20, 22, 26, 30];

/** Five years of quarters, cumulative, as an import would have brought them. */
async function bringHistory({ provinceId, planning, people }: Quarter, targetId: number): Promise<void> {
  const figures = YEARS.flatMap((year, y) => {
    let sum = 0;
    return season.map((value, q) => {
      sum += value + y + ((y + 2 * q) % 3);
      return { periodKey: `${year}Q${q + 1}`, value: String(sum) };
    });
  });
  const bring = async (tx: Tx) =>
    sql`
    WITH made AS (
      INSERT INTO earlier_import (province_id, agency_id, person_id, file_name, file_sha256, mapping, source, figures, imported_at)
      VALUES (${provinceId}, ${planning}, ${people.consolidator.personId}, 'lich-su.csv', ${'0'.repeat(64)}, '{}', 'Để thử',
              ${figures.length}, now()) RETURNING id)
    INSERT INTO earlier_figure (import_id, province_id, quantity_id, period_key, value, standing, source, row, cell)
    SELECT made.id, ${provinceId}, ${targetId}, f."periodKey", f.value, 'final', 'Để thử', 1, 'A1'
      FROM made, json_to_recordset(${JSON.stringify(figures)}::json) AS f("periodKey" text, value numeric)`.execute(tx);
  await inTransaction(database.db, bring, { 'tiendo.scope': 'system' });
}

async function aForecast(targetsOf?: TargetsOf) {
  const quarter = await aQuarter(database.db, targetsOf);
  const [id = 0] = quarter.targetIds;
  const keep = async (today: string) =>
    keepForecasts(database.db, {
      provinceId: quarter.provinceId,
      programmeId: quarter.programmeId,
      today,
      now: `${today}T10:00:00+07:00`,
    });
  const view = async (person: keyof Quarter['people'] = 'leader', today = '2024-03-20') => {
    const found = await getTargetForecast(quarter.as(person, today), id, undefined);
    expect(TargetForecastView.strict().parse(found)).toEqual(found);
    return found;
  };
  return { ...quarter, id, keep, view, history: async () => bringHistory(quarter, id) };
}

test('without history there is no forecast, and how much is missing is said', async () => {
  const { view } = await aForecast();
  expect(await view()).toMatchObject({
    reason: 'too-few',
    known: 0,
    needed: 5,
    class: 'too-early',
    chance: null,
    keptAt: null,
  });
});

test('earlier years make a forecast with its chance and its record, the same for everybody who may look', async () => {
  const { view, history } = await aForecast();
  await history();
  const seen = await view();
  expect(seen.reason).toBeNull();
  expect(seen.course.map(({ periodKey }) => periodKey)).toEqual(['2024Q1', '2024Q2', '2024Q3', '2024Q4']);
  expect(Number(seen.yearEnd?.mean)).toBeGreaterThan(100);
  expect(seen).toMatchObject({ class: 'exceeding', chance: { dependence: 'alone' }, rules: { verified: false } });
  expect(seen.record.made).toBeGreaterThan(0);
  expect(await view('specialist')).toEqual(seen);
});

test('a forecast is kept once for the same figures, and made anew with what changed it when a figure comes', async () => {
  const made = await aForecast();
  const { view, history, keep } = made;
  await history();
  expect(await keep('2024-03-20')).toBe(1);
  expect(await keep('2024-03-21')).toBe(0);
  const first = await view();
  expect(first.keptAt).not.toBeNull();
  expect(first.change).toBeNull();
  await handIn(made, HEALTH, ['35'], { day: '2024-03-21' });
  expect(await keep('2024-03-22')).toBe(1);
  const second = await view('leader', '2024-03-22');
  expect(second.change).toMatchObject({
    added: [{ periodKey: '2024Q1', value: '35' }],
    corrected: [],
    from: first.yearEnd,
  });
  expect(second.change?.added[0]?.expected).toMatchObject({ periodKey: '2024Q1' });
  expect(Number(second.yearEnd?.lo95)).toBeGreaterThanOrEqual(35);
});

test('what was forecast is never altered', async () => {
  const { history, keep, id } = await aForecast();
  await history();
  await keep('2024-03-20');
  const alter = inTransaction(
    database.db,
    async (tx) => sql`UPDATE target_forecast SET outcome = '{}' WHERE target_id = ${id}`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  await expect(alter).rejects.toThrow();
});

test('another province sees neither the target nor its forecast', async () => {
  const { id } = await aForecast();
  const stranger = await aQuarter(database.db);
  await expect(getTargetForecast(stranger.as('leader'), id, undefined)).rejects.toMatchObject({ code: 'not-found' });
});
