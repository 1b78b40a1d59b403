import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TargetForecastView } from '#contract/forecasts.ts';
import { findCastMember } from '#tests/factories/demonstration.ts';
import { aContext } from '#tests/factories/person.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { MapView } from '#contract/map.ts';
import type { Context } from '../context.ts';
import { getMap, getMapQuantities, getTargetForecast, getTargets } from '../monitoring/index.ts';
import { DEMONSTRATION_DAY } from './load-agencies.ts';
import { loadDemonstration } from './load-demonstration.ts';

let database: TestDatabase;
let ctx: Context;
let view: (number: string, periodKey?: string) => Promise<TargetForecastView>;
beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration(database.db);
  const chairman = aContext(database.db, await findCastMember(database.db, 'chutich'), DEMONSTRATION_DAY);
  ctx = chairman;
  const programmes = await database.db.selectFrom('programme').select('id').execute();
  const { statuses } = await getTargets(chairman, programmes[0]?.id ?? 0, undefined);
  view = async (number, periodKey) => {
    const found = statuses.find(({ target }) => target.number === number && target.wholeId === null);
    return getTargetForecast(chairman, found?.target.id ?? 0, periodKey);
  };
}, 120_000);
afterAll(async () => database.close());

test('revenue is forecast after the third quarter with its record, and says what changed since the second', async () => {
  const seen = await view('3', '2024Q3');
  expect(seen).toMatchObject({ reason: null, class: 'exceeding', record: { made: 3, inside95: 3 } });
  expect(seen.keptAt).not.toBeNull();
  expect(Number(seen.yearEnd?.lo95)).toBeGreaterThan(18_650);
  expect(seen.change?.added).toMatchObject([
    { periodKey: '2024Q3', value: '18650', expected: { periodKey: '2024Q3' } },
  ]);
  expect(seen.issued.map(({ periodKey }) => periodKey)).toEqual(['2024Q2', '2024Q1']);
  expect(seen.recordOfAll.made).toBeGreaterThan(20);
});

test('the correction of the second quarter is told with its part of the change', async () => {
  const { change } = await view('3', '2024Q2');
  expect(change?.corrected).toEqual([{ periodKey: '2024Q2', value: '12512', before: '12480' }]);
  expect(change?.byCorrections).not.toBe('0');
});

test('a target without earlier years has no forecast, and one whose year is in needs none', async () => {
  expect(await view('9', '2024Q3')).toMatchObject({
    reason: 'too-few',
    known: 3,
    needed: 4,
    class: 'no-data',
    chance: null,
  });
  expect(await view('1')).toMatchObject({ reason: 'year-is-over', class: 'missed' });
});

test('the map has the districts of each year, one of them without a figure, and no stranger sees it', async () => {
  const { quantities } = await getMapQuantities(ctx);
  const share = quantities.find(({ name }) => name === 'Tỷ lệ hộ nghèo');
  expect(share).toMatchObject({ unit: '%', units: 18 });
  const map = await getMap(ctx, share?.id ?? 0);
  expect(MapView.strict().parse(map)).toEqual(map);
  expect(map.periods.map(({ periodKey, units }) => [periodKey, units.length])).toEqual([
    ['2020Y', 18],
    ['2021Y', 18],
    ['2022Y', 18],
    ['2023Y', 18],
  ]);
  expect(map.periods[0]?.units.find(({ code }) => code === '516')).toMatchObject({ value: '39.6', origin: 'earlier' });
  expect(map.periods[3]?.units.find(({ code }) => code === '519')).toMatchObject({ value: null, given: 0 });
  const specialist = aContext(database.db, await findCastMember(database.db, 'syt.chuyenvien'), DEMONSTRATION_DAY);
  await expect(getMap(specialist, share?.id ?? 0)).rejects.toMatchObject({ code: 'not-your-role' });
});
