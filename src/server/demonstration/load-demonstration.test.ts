import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { loadDemonstration } from './load-demonstration.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration(database.db, 'people');
});
afterAll(async () => database.close());

async function count(kind: string, day: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    'select count(*) from agency_state where kind = $1 and valid @> $2::date',
    [kind, day],
  );
  return rows[0]?.count ?? -1;
}

test.each([
  ['district', '2024-12-16', 18],
  ['commune', '2024-12-16', 244],
  ['armed-force', '2024-12-16', 3],
])('kinds of agencies: %s on %s', async (kind, day, expected) => expect(await count(kind, day)).toBe(expected));

test('19 specialised bodies and the economic zones stand in 2024', async () => {
  const bodies = await Promise.all(
    ['office', 'department', 'inspectorate'].map(async (kind) => count(kind, '2024-12-16')),
  );
  expect(bodies.reduce((total, each) => total + each)).toBe(19);
  expect(await count('management-board', '2024-12-16')).toBe(1);
});

test('the planning department consolidates until an event takes the duty from it', async () => {
  const { rows } = await database.pool.query<{ key: string }>(
    `select agency.key from agency_function held join agency on agency.id = held.agency_id
      where function = 'consolidates-targets'`,
  );
  expect(rows.map(({ key }) => key)).toEqual(['so-khdt']);
});
