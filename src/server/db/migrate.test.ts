import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { migrate } from './migrate.ts';
import { migrationsFolder } from '../program-folder.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

test('a database of this version needs no step', async () => {
  expect(await migrate(database.pool, migrationsFolder)).toBe(0);
});

describe('steps on a database of their own', () => {
  const write = (name: string, sql: string): void => writeFileSync(join(folder, name), sql);

  beforeEach(async () => {
    await database.pool.query('drop table if exists schema_migration, first_thing, second_thing');
    folder = mkdtempSync(join(tmpdir(), 'tiendo-migrations-'));
    write('0001_first.sql', 'create table first_thing (id integer)');
    write('0002_second.sql', 'create table second_thing (id integer)');
    return () => rmSync(folder, { recursive: true });
  });

  test('two programs that start at once run each step once', async () => {
    const runs = await Promise.all([migrate(database.pool, folder), migrate(database.pool, folder)]);
    expect(runs.toSorted()).toEqual([0, 2]);
  });

  test('a step that fails leaves nothing, and the steps before it stay', async () => {
    write('0002_second.sql', 'create table second_thing (id integer); select 1 / 0');
    await expect(migrate(database.pool, folder)).rejects.toThrow('migrations/0002_second.sql: division by zero');
    const { rows } = await database.pool.query(
      `select to_regclass('first_thing') is not null as first, to_regclass('second_thing') is not null as second`,
    );
    expect(rows).toEqual([{ first: true, second: false }]);
    write('0002_second.sql', 'create table second_thing (id integer)');
    expect(await migrate(database.pool, folder)).toBe(1);
  });

  test('a step that changed after it ran is refused by name', async () => {
    await migrate(database.pool, folder);
    write('0001_first.sql', 'create table first_thing (id bigint)');
    await expect(migrate(database.pool, folder)).rejects.toThrow(
      'Bước chuyển cơ sở dữ liệu 0001_first.sql đã chạy nhưng tệp trong migrations/ nay khác đi',
    );
  });

  test('a database newer than the program is refused', async () => {
    await migrate(database.pool, folder);
    rmSync(join(folder, '0002_second.sql'));
    await expect(migrate(database.pool, folder)).rejects.toThrow('Cơ sở dữ liệu mới hơn chương trình');
  });

  test('two steps with one number are refused', async () => {
    write('0002_third.sql', 'select 1');
    await expect(migrate(database.pool, folder)).rejects.toThrow('has this number');
  });
});
