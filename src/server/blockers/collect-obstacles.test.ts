import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter } from '#tests/factories/quarter.ts';
import { anAgency } from '#tests/factories/province.ts';
import { HEALTH, handIn } from '#tests/factories/reports.ts';
import { collectObstacles } from './collect-obstacles.ts';
import { listBlockers } from './list-blockers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

test('an obstacle written in a report that was handed in waits for the level above, once however often the clock looks', async () => {
  const quarter = await aQuarter(database.db);
  const { provinceId } = quarter;
  const officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng', functions: ['programme-office'] });
  const look = async (today: string): Promise<number> =>
    collectObstacles(database.db, { provinceId, today, now: `${today}T08:00:00.000Z` });
  expect(await look('2024-03-15')).toBe(0);
  const { id } = await handIn(quarter, HEALTH, ['70'], { obstacle: 'Thiếu mặt bằng' });
  expect([await look('2024-03-15'), await look('2024-03-18')]).toEqual([1, 0]);
  const { blockers } = await listBlockers(quarter.as('head', '2024-03-18'), {});
  expect(blockers).toMatchObject([
    {
      words: 'Thiếu mặt bằng',
      owner: { id: officeId },
      agency: { id: quarter.health },
      source: { kind: 'report', id, periodKey: '2024Q1' },
      raisedBy: null,
      answerBy: '2024-03-22',
    },
  ]);
});

test('what was written long ago is history, and a report without obstacles gives none', async () => {
  const quarter = await aQuarter(database.db);
  const { provinceId } = quarter;
  await anAgency(database.db, { provinceId, name: 'Văn phòng', functions: ['programme-office'] });
  await handIn(quarter, HEALTH, ['70'], { obstacle: 'Thiếu vốn' });
  expect(
    await collectObstacles(database.db, { provinceId, today: '2024-05-20', now: '2024-05-20T08:00:00.000Z' }),
  ).toBe(0);
});
