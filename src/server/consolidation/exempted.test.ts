import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConsolidationView } from '#contract/consolidation.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, HEALTH, handIn } from '#tests/factories/reports.ts';
import { verifyRecord } from '../audit/index.ts';
import { exemptReport } from '../reporting/exempt-report.ts';
import { revokeExemption } from '../reporting/revoke-exemption.ts';
import { getConsolidation } from './get-consolidation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const table = async (quarter: Quarter) =>
  getConsolidation(quarter.as('consolidator', '2024-03-19'), quarter.programmeId, '2024Q1');
const exempt = async (quarter: Quarter, agencyId: number) =>
  exemptReport(quarter.as('consolidator', '2024-03-19'), {
    programmeId: quarter.programmeId,
    formId: null,
    periodKey: '2024Q1',
    agencyId,
    reason: 'Đang sáp nhập',
  });

/** A sum of two departments, and a target that Education leads alone. */
const aQuarterOfTwo = async () =>
  aQuarter(database.db, ({ health, education }) => [
    { operator: 'sum', lead: health, cooperating: [education] },
    { lead: education },
  ]);

test('an agency that is excused is not waited for: the sum is complete without it, and its own target is not missing', async () => {
  const quarter = await aQuarterOfTwo();
  await handIn(quarter, HEALTH, ['3', null]);
  expect((await table(quarter)).rows.map(({ completeness }) => completeness)).toEqual(['partial', 'missing']);
  const before = (await table(quarter)).version;
  await exempt(quarter, quarter.education);
  const view = await table(quarter);
  expect(ConsolidationView.strict().parse(view)).toEqual(view);
  expect(view.version).toBeGreaterThan(before);
  expect(view.rows).toMatchObject([
    {
      completeness: 'complete',
      value: '3',
      expectedSources: 1,
      waitingFor: [],
      exempted: [{ name: 'Sở Giáo dục và Đào tạo' }],
    },
    { completeness: 'not-due', value: null, waitingFor: [], exempted: [{ name: 'Sở Giáo dục và Đào tạo' }] },
  ]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('if it hands in all the same its figures count, and once the exemption is revoked it is waited for again', async () => {
  const quarter = await aQuarterOfTwo();
  await handIn(quarter, HEALTH, ['3', null]);
  const { id, version } = await exempt(quarter, quarter.education);
  await revokeExemption(quarter.as('consolidator', '2024-03-19'), id, { version, reason: 'Đã có số' });
  expect((await table(quarter)).rows[0]).toMatchObject({ completeness: 'partial', exempted: [] });
  await exempt(quarter, quarter.education);
  await handIn(quarter, EDUCATION, ['4', '5']);
  expect((await table(quarter)).rows).toMatchObject([
    { completeness: 'complete', value: '7', expectedSources: 2, receivedSources: 2, lateSources: 0 },
    { completeness: 'complete', value: '5' },
  ]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});
