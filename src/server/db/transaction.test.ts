import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { inTransaction } from './transaction.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

test('the application never stands above row-level security', async () => {
  const { rows } = await database.pool.query(
    'select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
  );
  expect(rows).toEqual([{ above: false }]);
});

test('days, figures and moments leave the database as the strings they are', async () => {
  const { rows } = await database.pool.query(
    `select date '2024-03-31' as day, 0.10::numeric as figure, 276::bigint as count,
            timestamptz '2024-04-05 08:00+07' as moment, array[7.50, null]::numeric[] as figures`,
  );
  expect(rows).toEqual([
    { day: '2024-03-31', figure: '0.10', count: 276, moment: '2024-04-05T01:00:00.000Z', figures: ['7.50', null] },
  ]);
});

test('what row-level security reads is set for one transaction and gone after it', async () => {
  const read = sql<{ scope: string }>`select coalesce(current_setting('tiendo.scope', true), '') as scope`;
  const inside = await inTransaction(database.db, async (db) => read.execute(db), { 'tiendo.scope': 'own' });
  expect(inside.rows).toEqual([{ scope: 'own' }]);
  expect((await read.execute(database.db)).rows).toEqual([{ scope: '' }]);
});
