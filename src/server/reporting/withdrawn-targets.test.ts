import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeConsolidation } from '#server/consolidation/compute-consolidation.ts';
import { loadQuarter } from '#server/consolidation/load-quarter.ts';
import { inReadTransaction } from '#server/context.ts';
import { getTarget, getTargets } from '#server/monitoring/index.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { loadMatrix } from './get-matrix.ts';
import { getReport } from './get-report.ts';
import { openReport } from './open-report.ts';

let database: TestDatabase;
let quarter: Quarter;
let kept: number;
let dropped: number;
let educations: number;
beforeAll(async () => {
  database = await testDatabase();
  quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health, name: 'Chỉ tiêu còn lại' },
    { lead: health, name: 'Chỉ tiêu đưa ra' },
    { lead: education, name: 'Chỉ tiêu duy nhất của ngành' },
  ]);
  [kept = 0, dropped = 0, educations = 0] = quarter.targetIds;
  // The second quarter's window began on 15 March, the third's begins on 15 June.
  await sql`update target set withdrawn_on = '2024-05-10' where id in (${dropped}, ${educations})`.execute(database.db);
});
afterAll(async () => database.close());

const owedIn = async (periodKey: string) => {
  const { id } = await openReport(quarter.as('specialist', '2024-09-16'), quarter.programmeId, periodKey);
  const { lines } = await getReport(quarter.as('specialist', '2024-09-16'), id);
  return lines.map(({ quantity }) => quantity.id);
};

test('what left in May is still reported for the quarter that had begun, and no more after it', async () => {
  expect(await owedIn('2024Q2')).toEqual([kept, dropped]);
  expect(await owedIn('2024Q3')).toEqual([kept]);
});

test('an agency whose last target left owes no report for the quarters after', async () => {
  const ctx = quarter.as('consolidator', '2024-09-16');
  const { rows } = await inReadTransaction(ctx, async (tx) => loadMatrix(ctx, tx, quarter.programmeId));
  const owing = rows.filter(({ agency }) => agency.id === quarter.education).map(({ periodKey }) => periodKey);
  expect(owing).toEqual(['2024Q1', '2024Q2']);
  await expect(openReport(quarter.as('teacher', '2024-09-16'), quarter.programmeId, '2024Q3')).rejects.toMatchObject({
    code: 'nothing-to-report',
  });
});

test('the quarter’s table asks for it as long as it was owed', async () => {
  const ctx = quarter.as('consolidator', '2024-09-16');
  const tableOf = async (periodKey: string) =>
    inReadTransaction(ctx, async (tx) => {
      const figures = await computeConsolidation(
        tx,
        await loadQuarter(ctx, tx, quarter.programmeId, periodKey),
        new Map(),
      );
      return figures.map(({ targetId }) => targetId);
    });
  expect(await tableOf('2024Q2')).toEqual([kept, dropped, educations]);
  expect(await tableOf('2024Q3')).toEqual([kept]);
});

test('it is counted no more from that day on; its own page stays', async () => {
  const before = await getTargets(quarter.as('leader', '2024-05-09'), quarter.programmeId, '2024Q2');
  expect(before.headlineTotal).toBe(3);
  const after = await getTargets(quarter.as('leader', '2024-05-11'), quarter.programmeId, '2024Q2');
  expect(after.headlineTotal).toBe(1);
  const page = await getTarget(quarter.as('leader', '2024-05-11'), dropped, '2024Q2');
  expect(page.status.target).toMatchObject({ id: dropped, withdrawnOn: '2024-05-10' });
});
