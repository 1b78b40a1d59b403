import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getConsolidation } from '#server/consolidation/get-consolidation.ts';
import { getLineage } from '#server/consolidation/get-lineage.ts';
import { inReadTransaction } from '#server/context.ts';
import { getLeaderView } from '#server/monitoring/index.ts';
import { assignTarget } from '#server/programme/assign-target.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, handIn, HEALTH } from '#tests/factories/reports.ts';
import { getDesk } from './get-desk.ts';
import { loadMatrix } from './get-matrix.ts';
import { getReport } from './get-report.ts';
import { openReport } from './open-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

/** The first quarter was due on 18 March, the second on 18 June, the third on 18 September 2024. */
async function move(quarter: Quarter, targetId: number, agencyId: number, day: string): Promise<void> {
  await sql`update agency_function set function = 'programme-office' where agency_id = ${quarter.planning}`.execute(
    database.db,
  );
  const { rows } = await sql<{ version: number }>`select version from target where id = ${targetId}`.execute(
    database.db,
  );
  const wanted = { leadAgencyId: agencyId, cooperatingAgencyIds: [], leaderInChargeId: null };
  await assignTarget(quarter.as('officer', day), targetId, { ...wanted, version: rows[0]?.version ?? 0 });
  await sql`update agency_function set function = 'consolidates-targets' where agency_id = ${quarter.planning}`.execute(
    database.db,
  );
}

const cellsOf = async (quarter: Quarter, agencyId: number, day: string) => {
  const ctx = quarter.as('consolidator', day);
  const { rows } = await inReadTransaction(ctx, async (tx) => loadMatrix(ctx, tx, quarter.programmeId));
  const own = rows.filter(({ agency }) => agency.id === agencyId);
  return own.map(({ periodKey, timeliness, required }) => `${periodKey} ${timeliness.class} ${required}`);
};

describe('a target that is assigned in October', () => {
  let quarter: Quarter;
  const TODAY = '2024-10-10';
  beforeAll(async () => {
    quarter = await aQuarter(database.db, ({ health }) => [{ lead: health }, {}]);
    await move(quarter, quarter.targetIds[1] ?? 0, quarter.education, TODAY);
  });

  test('is owed from the fourth quarter on; for the three before nobody is overdue', async () => {
    expect(await cellsOf(quarter, quarter.education, TODAY)).toEqual([
      '2024Q1 not-owed 0',
      '2024Q2 not-owed 0',
      '2024Q3 not-owed 0',
      '2024Q4 in-time 1',
    ]);
    expect(await cellsOf(quarter, quarter.health, TODAY)).toContain('2024Q1 overdue 1');
  });

  test('puts only the fourth quarter on the agency’s desk', async () => {
    const desk = await getDesk(quarter.as('teacher', TODAY));
    expect(desk.toWrite.map(({ periodKey }) => periodKey)).toEqual(['2024Q4']);
  });

  test('makes no gap in the earlier quarters’ tables, and nobody is waited for', async () => {
    const { rows } = await getConsolidation(quarter.as('consolidator', TODAY), quarter.programmeId, '2024Q2');
    expect(
      rows.map(({ completeness, expectedSources, waitingFor }) => [completeness, expectedSources, waitingFor.length]),
    ).toEqual([
      ['missing', 1, 1],
      ['not-due', 0, 0],
    ]);
    const { reports } = await getLeaderView(quarter.as('leader', TODAY), quarter.programmeId, '2024Q2');
    expect(reports).toMatchObject({ expected: 1, received: 0, missing: [{ agencyName: 'Sở Y tế' }] });
  });

  test('may be reported for an earlier quarter all the same: it counts, and is never late', async () => {
    const { id } = await openReport(quarter.as('teacher', TODAY), quarter.programmeId, '2024Q3');
    const view = await getReport(quarter.as('teacher', TODAY), id);
    expect(view).toMatchObject({ timeliness: { class: 'not-owed' }, problems: [], lines: [{ required: false }] });
    await handIn(quarter, EDUCATION, [null, '5'], { periodKey: '2024Q3', day: TODAY });
    const { rows } = await getConsolidation(quarter.as('consolidator', TODAY), quarter.programmeId, '2024Q3');
    expect(rows[1]).toMatchObject({
      value: '5',
      completeness: 'complete',
      expectedSources: 1,
      receivedSources: 1,
      lateSources: 0,
    });
    const lineage = await getLineage(quarter.as('leader', TODAY), quarter.targetIds[1] ?? 0, '2024Q3');
    expect(lineage).toMatchObject({ value: '5', recomputed: '5' });
    expect(await cellsOf(quarter, quarter.education, TODAY)).toContain('2024Q3 not-owed 0');
  });
});

describe('a target that goes to another agency in July', () => {
  let quarter: Quarter;
  const TODAY = '2024-09-16';
  beforeAll(async () => {
    quarter = await aQuarter(database.db, ({ health }) => [{ lead: health }]);
    await handIn(quarter, HEALTH, ['4']);
    await move(quarter, quarter.targetIds[0] ?? 0, quarter.education, '2024-07-05');
  });

  test('leaves the quarters before with the agency that held it then', async () => {
    const before = await cellsOf(quarter, quarter.health, TODAY);
    expect(before).toEqual(['2024Q1 done-in-time 1', '2024Q2 overdue 1']);
    expect(await cellsOf(quarter, quarter.education, TODAY)).toEqual(['2024Q3 due-soon 1', '2024Q4 in-time 1']);
    await expect(openReport(quarter.as('teacher', TODAY), quarter.programmeId, '2024Q2')).rejects.toMatchObject({
      code: 'nothing-to-report',
    });
  });

  test('keeps the figure that was reported as the province’s own', async () => {
    const { rows } = await getConsolidation(quarter.as('consolidator', TODAY), quarter.programmeId, '2024Q1');
    expect(rows[0]).toMatchObject({ value: '4', completeness: 'complete', contradictions: [] });
  });
});
