import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '#server/db/migrate.ts';
import { openPool } from '#server/db/pool.ts';
import { migrationsFolder } from '#server/program-folder.ts';
import { testDatabase } from '#tests/database/database.ts';

const STEP = '0021';

function copyMigrations(keep: (number: string) => boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-migrations-'));
  const names = readdirSync(migrationsFolder).filter((name) => keep(name.slice(0, 4)));
  for (const name of names) cpSync(join(migrationsFolder, name), join(folder, name));
  return folder;
}

test('a province that reported before keeps its regime, its quarters and their due days', async () => {
  const database = await testDatabase();
  const pool = openPool({ url: database.url }, { max: 2 });
  const before = copyMigrations((number) => number < STEP);
  const after = copyMigrations((number) => number <= STEP);
  await pool.query('drop schema public cascade; create schema public');
  await migrate(pool, before);
  await pool.query(`
    insert into province (code, name) values ('49', 'Quảng Nam');
    insert into reporting_regime (province_id, code, name, frequency, window_from_day, cut_off_day, due_working_days,
                                  due_semantics, consolidation_working_days, legal_basis, effective)
    values (1, 'chi-tieu-quy', 'Báo cáo quý', 'quarter', 15, 14, 2, 'by', 3, 'Để thử', '[2019-03-12,infinity)');
    insert into period (province_id, regime_id, key, year, number, starts_on, cut_off_on, submission_due_on, consolidation_due_on)
    values (1, 1, '2024Q1', 2024, 1, '2023-12-15', '2024-03-14', '2024-03-18', '2024-03-21')`);
  expect(await migrate(pool, after)).toBe(1);
  const regime = await pool.query('select route, carries_targets, closing_time, final_due from reporting_regime');
  expect(regime.rows).toEqual([
    {
      route: [
        { level: 'agency', workingDays: 2, holder: null },
        { level: 'province', workingDays: 3, holder: null },
      ],
      carries_targets: true,
      closing_time: null,
      final_due: null,
    },
  ]);
  const period = await pool.query('select regime_code, carries_targets, due_days from period');
  expect(period.rows).toEqual([
    {
      regime_code: 'chi-tieu-quy',
      carries_targets: true,
      due_days: [
        { level: 'agency', dueOn: '2024-03-18' },
        { level: 'province', dueOn: '2024-03-21' },
      ],
    },
  ]);
  for (const folder of [before, after]) rmSync(folder, { recursive: true });
  await pool.end();
  await database.close();
});
