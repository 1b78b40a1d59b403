import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { verifyRecord } from '../audit/index.ts';
import { inTransaction } from '../db/transaction.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { replayReorganisations, type ReplayedReorganisation } from './replay-reorganisations.ts';

let database: TestDatabase;
let steps: ReplayedReorganisation[];
beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration(database.db);
  steps = (await replayReorganisations(database.db)) ?? [];
}, 180_000);
afterAll(async () => database.close());

async function rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  const found = await database.pool.query<Row>(sql, values);
  return found.rows;
}

const stepOf = (day: string) => steps.find((step) => step.day === day);
const nameOn = async (key: string, day: string) =>
  rows<{ name: string }>(
    `select state.name from agency join agency_state state on state.agency_id = agency.id and state.valid @> $2::date where agency.key = $1`,
    key,
    day,
  ).then(([row]) => row?.name);

test('on 01/01/2025 Nông Sơn is part of Quế Sơn, with its communes', async () => {
  expect(stepOf('2025-01-01')?.before.agencies).toMatchObject({ district: 18, commune: 242 });
  expect(stepOf('2025-01-01')?.after.agencies).toMatchObject({ district: 17, commune: 234 });
  expect(await nameOn('huyen-519', '2024-12-31')).toBe('UBND huyện Nông Sơn');
  expect(await nameOn('huyen-519', '2025-01-01')).toBeUndefined();
  const parents = await rows<{ key: string }>(
    `select distinct parent.key from agency_state state join agency on agency.id = state.agency_id
       join agency parent on parent.id = state.parent_id
      where agency.key in ('xa-20656', 'xa-20668') and state.valid @> date '2025-01-01'`,
  );
  expect(parents).toEqual([{ key: 'huyen-509' }]);
});

test('on 01/03/2025 nineteen bodies become thirteen, and consolidating targets is with Sở Tài chính', async () => {
  const bodies = (totals = stepOf('2025-03-01')?.before) =>
    ['department', 'office', 'inspectorate'].reduce((sum, kind) => sum + (totals?.agencies[kind] ?? 0), 0);
  expect([bodies(), bodies(stepOf('2025-03-01')?.after)]).toEqual([19, 13]);
  const holders = await rows<{ key: string; day: string }>(
    `select agency.key, days.day::text as day
       from (values (date '2025-02-28'), (date '2025-03-01')) days(day)
       join agency_function held on held.function = 'consolidates-targets' and held.valid @> days.day
       join agency on agency.id = held.agency_id order by day`,
  );
  expect(holders.map(({ key }) => key)).toEqual(['so-khdt', 'so-tai-chinh']);
});

test('what Sở Kế hoạch và Đầu tư led is led by Sở Tài chính, and no target or task is left without its lead', async () => {
  const { rows: led } = await database.pool.query<{ was: string; is: string; count: number }>(
    `select old.key as was, new.key as is, count(*)::integer as count
       from assignment before join agency old on old.id = before.agency_id
       join assignment now on now.begun_by_event_id = before.ended_by_event_id and now.part = before.part
        and (now.target_id = before.target_id or now.task_id = before.task_id)
       join agency new on new.id = now.agency_id
      where before.part = 'lead' group by 1, 2 order by 1`,
  );
  expect(led.find(({ was }) => was === 'so-khdt')).toMatchObject({ is: 'so-tai-chinh' });
  expect(led.find(({ was }) => was === 'so-ldtbxh')).toMatchObject({ is: 'so-noi-vu' });
  const [open] = await rows<{ count: number }>(
    `select count(*)::integer as count from assignment a where a.ended_at is null
        and not exists (select from agency_state s where s.agency_id = a.agency_id and s.valid @> date '2025-07-01')`,
  );
  expect(open?.count).toBe(0);
});

test('on 01/07/2025 no district is left, and 78 communes stand under the province', () => {
  expect(stepOf('2025-07-01')?.after.agencies['district']).toBeUndefined();
  expect(stepOf('2025-07-01')?.after.agencies['commune']).toBe(78);
});

test('every figure and every total is the same before and after, to the last digit', () => {
  const first = steps[0]?.before;
  expect(first?.figures).toBe(70);
  expect(first?.units.units).toBe(244);
  expect(steps.at(-1)?.after.units.units).toBe(78);
  for (const { before, after } of steps) {
    for (const totals of [before, after]) {
      expect(totals.same).toBe(70);
      expect(totals.units).toMatchObject({ households: first?.units.households, weighted: first?.units.weighted });
    }
  }
});

test('closed quarters stay with the agencies that reported them, and the record verifies', async () => {
  const kept = await inTransaction(
    database.db,
    async (tx) =>
      tx
        .selectFrom('report')
        .innerJoin('agency', 'agency.id', 'report.agency_id')
        .select('report.id')
        .where('agency.key', '=', 'so-khdt')
        .where('in_force_version_id', 'is not', null)
        .where('passed_to_id', 'is', null)
        .execute(),
    { 'tiendo.scope': 'system' },
  );
  expect(kept).toHaveLength(4);
  expect((await verifyRecord(database.db, null)).faults).toEqual([]);
});

test('who handed in the last quarter of 2024 stays its source; what an ended agency still owed is owed by its heir', async () => {
  const sources = await rows<{ key: string }>(
    `select distinct agency.key from period_source o join period p on p.id = o.period_id and p.key = '2024Q4'
       join agency on agency.id = o.agency_id`,
  );
  const keys = sources.map(({ key }) => key);
  expect(keys).toContain('so-khdt');
  expect(keys).not.toContain('so-ldtbxh');
  expect(keys).toContain('so-noi-vu');
});

test('played again, nothing happens twice', async () => {
  const again = await replayReorganisations(database.db);
  expect(again?.every(({ skipped, events }) => skipped && events.length === 0)).toBe(true);
  const [counted] = await rows<{ count: number }>('select count(*)::integer as count from agency_event');
  expect(counted?.count).toBe(steps.reduce((sum, { events }) => sum + events.length, 0));
});
