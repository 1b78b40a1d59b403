import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openLog } from '#server/log.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter } from '#tests/factories/quarter.ts';
import { handIn, HEALTH } from '#tests/factories/reports.ts';
import { listWarnings } from '../warnings/list-warnings.ts';
import { watchFigures } from './watch-figures.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

test('what is approved is followed by the warnings within two seconds, without anybody looking', async () => {
  const quarter = await aQuarter(database.db);
  const clock = () => new Date('2024-03-20T10:00:00+07:00');
  const stop = watchFigures({ db: database.db, pool: database.pool, log: openLog('silent'), clock });
  const kinds = async () =>
    (await listWarnings(quarter.as('leader'), quarter.programmeId)).open.map(({ kind }) => kind);
  await vi.waitFor(async () => expect(await kinds()).toEqual(['stale']), { timeout: 5000 });
  await handIn(quarter, HEALTH, ['10'], { day: '2024-03-20' });
  const approvedAt = Date.now();
  await vi.waitFor(async () => expect(await kinds()).toEqual(['unlikely']), { timeout: 5000, interval: 50 });
  expect(Date.now() - approvedAt).toBeLessThan(2000);
  await stop();
});
