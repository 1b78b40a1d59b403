import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  correctReport,
  getDesk,
  getMatrix,
  getReport,
  openReport,
  returnReport,
  saveDraft,
  submitReport,
  approveReport,
} from '#server/reporting/index.ts';
import { Conflict } from '#server/errors.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, HEALTH, handIn } from '#tests/factories/reports.ts';
import { freezeConsolidation } from './freeze-consolidation.ts';
import { getConsolidation } from './get-consolidation.ts';
import { getLineage } from './get-lineage.ts';
import { reopenConsolidation } from './reopen-consolidation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const table = async (quarter: Quarter, periodKey = '2024Q1') =>
  getConsolidation(quarter.as('consolidator', '2024-03-19'), quarter.programmeId, periodKey);

async function freeze(quarter: Quarter, remark?: string) {
  const { version } = await table(quarter);
  return freezeConsolidation(quarter.as('consolidator', '2024-03-19'), quarter.programmeId, '2024Q1', {
    version,
    remark,
  });
}

test('missing stays missing: a quarter nobody reported has no figure, and says whom it waits for', async () => {
  const quarter = await aQuarter(database.db, ({ health }) => [
    { lead: health },
    { lead: health, frequency: 'year' },
    {},
  ]);
  const { rows, status, mayFreeze } = await table(quarter);
  expect({ status, mayFreeze }).toEqual({ status: 'open', mayFreeze: false });
  expect(rows).toMatchObject([
    { value: null, completeness: 'missing', expectedSources: 1, receivedSources: 0, waitingFor: [{ name: 'Sở Y tế' }] },
    { value: null, completeness: 'not-due' },
    { value: null, completeness: 'missing', expectedSources: 0 },
  ]);
});

test('the lead’s figure is the figure, to the digit, and as sure as the lead said', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health, cooperating: [education] }]);
  await handIn(quarter, HEALTH, ['7.50'], { standing: 'estimate' });
  expect((await table(quarter)).rows).toMatchObject([
    { value: '7.50', standing: 'estimate', completeness: 'complete' },
  ]);
});

test('a sum of several agencies is exact, says how many came, and is as sure as its least sure figure', async () => {
  const quarter = await aQuarter(database.db, ({ health, education, planning }) => [
    { operator: 'sum', lead: health, cooperating: [education, planning] },
  ]);
  await handIn(quarter, HEALTH, ['0.1'], { standing: 'final' });
  await handIn(quarter, EDUCATION, ['0.2'], { standing: 'preliminary', day: '2024-03-20' });
  expect((await table(quarter)).rows).toMatchObject([
    {
      value: '0.3',
      standing: 'preliminary',
      completeness: 'partial',
      expectedSources: 3,
      receivedSources: 2,
      lateSources: 1,
      waitingFor: [{ name: 'Sở Kế hoạch và Đầu tư' }],
    },
  ]);
});

test('figures that cannot both be right are named: a part over its whole, a cumulative figure that falls', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health },
    { wholeAt: 0, lead: education },
  ]);
  await handIn(quarter, HEALTH, ['100', null]);
  await handIn(quarter, EDUCATION, [null, '120']);
  await handIn(quarter, HEALTH, ['90', null], { periodKey: '2024Q2', day: '2024-06-15' });
  const [, part] = (await table(quarter)).rows;
  expect(part?.contradictions).toEqual([{ code: 'part-over-whole', figures: { part: '120', whole: '100' } }]);
  const [fallen] = (await table(quarter, '2024Q2')).rows;
  expect(fallen?.contradictions).toEqual([{ code: 'cumulative-falls', figures: { value: '90', previous: '100' } }]);
});

test('a figure whose report was sent back is marked until it comes again', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await handIn(quarter, HEALTH, ['100']);
  await returnReport(quarter.as('consolidator'), id, version, 'Lệch với số của Cục Thống kê');
  expect((await table(quarter)).rows[0]).toMatchObject({
    value: '100',
    contradictions: [{ code: 'source-returned', figures: { agency: 'Sở Y tế' } }],
  });

  const lines = [
    { quantityId: quarter.targetIds[0] ?? 0, value: '90', standing: 'final' as const, note: null, obstacle: null },
  ];
  const saved = await saveDraft(quarter.as('specialist'), id, { version: version + 1, lines });
  expect(await standing(quarter)).toEqual({ codes: ['source-returned'], status: 'returned' });
  await submitReport(quarter.as('specialist'), id, saved.version);
  await approveReport(quarter.as('head'), id, saved.version + 1);
  expect(await standing(quarter)).toEqual({ codes: [], status: 'approved' });
});

test('what a head sends back to his own people leaves the figure in force unmarked, and his words at home', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await handIn(quarter, HEALTH, ['100']);
  const waiting = async () => (await getDesk(quarter.as('consolidator'))).toAccept.map((report) => report.id);
  expect(await waiting()).toEqual([id]);
  await correctReport(quarter.as('specialist'), id, version, 'Nhầm dòng');
  expect(await waiting()).toEqual([]);
  await submitReport(quarter.as('specialist'), id, version + 1);
  await returnReport(quarter.as('head'), id, version + 2, 'Chưa đúng ý tôi');
  expect(await standing(quarter)).toEqual({ codes: [], status: 'approved' });
  const seen = await getReport(quarter.as('consolidator'), id);
  expect(seen).toMatchObject({ returnReason: null, correctionReason: null });
  expect(await getReport(quarter.as('specialist'), id)).toMatchObject({ returnReason: 'Chưa đúng ý tôi' });
});

/** How the planning department sees Health's figure and report. */
async function standing(quarter: Quarter): Promise<{ codes: string[]; status: string | null | undefined }> {
  const { rows } = await getMatrix(quarter.as('consolidator'), quarter.programmeId);
  const report = rows.find(({ periodKey, agency }) => periodKey === '2024Q1' && agency.id === quarter.health);
  const [figure] = (await table(quarter)).rows;
  return { codes: (figure?.contradictions ?? []).map(({ code }) => code), status: report?.status };
}

test('a gap does not stop the freeze, but has to be answered for', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  await handIn(quarter, HEALTH, ['100']);
  await expect(freeze(quarter)).rejects.toMatchObject({
    code: 'remark-missing',
    facts: { missing: '1', contradictory: '0' },
  });
  await freeze(quarter, 'Sở Giáo dục nộp muộn');
  const view = await table(quarter);
  expect(view).toMatchObject({
    status: 'frozen',
    number: 1,
    remark: 'Sở Giáo dục nộp muộn',
    mayFreeze: false,
    mayReopen: true,
  });
  expect(view.rows[1]).toMatchObject({
    value: null,
    completeness: 'missing',
    waitingFor: [{ name: 'Sở Giáo dục và Đào tạo' }],
  });
  expect(view.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('only the agency that consolidates freezes, once, and only what was looked at', async () => {
  const quarter = await aQuarter(database.db);
  await handIn(quarter, HEALTH, ['100']);
  const { version } = await table(quarter);
  const by = async (who: Parameters<Quarter['as']>[0], named = version) =>
    freezeConsolidation(quarter.as(who), quarter.programmeId, '2024Q1', { version: named });
  await expect(by('officer')).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(by('consolidator', version - 1)).rejects.toMatchObject({ code: 'stale-version' });
  await by('consolidator');
  await expect(by('consolidator')).rejects.toMatchObject({ code: 'already-frozen' });
});

test('after the freeze a report that never came is refused, a correction is taken and shown beside the frozen figure', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  const { id, version } = await handIn(quarter, HEALTH, ['100', null]);
  await freeze(quarter, 'Chốt theo hạn');
  await expect(handIn(quarter, EDUCATION, [null, '5'])).rejects.toMatchObject({ code: 'period-closed' });

  const writer = quarter.as('specialist', '2024-04-02');
  await correctReport(writer, id, version, 'Thiếu một bệnh viện');
  const lines = [
    { quantityId: quarter.targetIds[0] ?? 0, value: '101', standing: 'final' as const, note: null, obstacle: null },
  ];
  const saved = await saveDraft(writer, id, { version: version + 1, lines });
  await submitReport(writer, id, saved.version);
  await approveReport(quarter.as('head', '2024-04-02'), id, saved.version + 1);
  const view = await table(quarter);
  expect(view.rows[0]).toMatchObject({ value: '100' });
  expect(view.changedSinceFreeze).toEqual([{ targetId: quarter.targetIds[0], was: '100', now: '101' }]);
});

test('a frozen quarter opens again only with a reason, under the next number, and the first one stays', async () => {
  const quarter = await aQuarter(database.db);
  await handIn(quarter, HEALTH, ['100']);
  await freeze(quarter);
  const { version } = await table(quarter);
  const reopen = async (remark: string) =>
    reopenConsolidation(quarter.as('consolidator'), quarter.programmeId, '2024Q1', { version, remark });
  await expect(reopen('')).rejects.toMatchObject({ code: 'reason-missing' });
  await reopen('Bổ sung số liệu');
  expect(await table(quarter)).toMatchObject({ status: 'open', number: 2, remark: 'Bổ sung số liệu' });
  await freeze(quarter);
  const first = await getConsolidation(quarter.as('leader'), quarter.programmeId, '2024Q1', 1);
  expect(first).toMatchObject({ status: 'frozen', number: 1, rows: [{ value: '100' }] });
});

test('from the province’s figure one goes down to version, person and time, and the sum made again is the same', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { operator: 'sum', lead: health, cooperating: [education] },
  ]);
  await handIn(quarter, HEALTH, ['1.10']);
  await handIn(quarter, EDUCATION, ['2.05']);
  const open = await getLineage(quarter.as('leader'), quarter.targetIds[0] ?? 0, '2024Q1');
  await freeze(quarter);
  const frozen = await getLineage(quarter.as('leader'), quarter.targetIds[0] ?? 0, '2024Q1');
  for (const lineage of [open, frozen]) {
    expect(lineage).toMatchObject({ value: '3.15', recomputed: '3.15', standing: 'final', operator: 'sum' });
    expect(lineage.leaves).toMatchObject([
      { agency: { name: 'Sở Y tế' }, versionNumber: 1, value: '1.10', used: true, note: 'Đã đối chiếu' },
      { agency: { name: 'Sở Giáo dục và Đào tạo' }, value: '2.05', used: true },
    ]);
    expect(lineage.leaves[0]?.approvedBy?.id).toBe(quarter.people.head.personId);
  }
  expect([open.consolidation, frozen.consolidation?.status]).toEqual([null, 'frozen']);
  const byTeacher = await getLineage(quarter.as('teacher'), quarter.targetIds[0] ?? 0, '2024Q1');
  expect(byTeacher.leaves.map(({ note }) => note)).toEqual([null, 'Đã đối chiếu']);
});

test('single agencies see their own row of the matrix, those who see all see every agency that owes', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  await handIn(quarter, HEALTH, ['100', null]);
  const all = await getMatrix(quarter.as('officer', '2024-03-19'), quarter.programmeId);
  expect(all.rows.filter(({ periodKey }) => periodKey === '2024Q1')).toMatchObject([
    {
      agency: { name: 'Sở Giáo dục và Đào tạo' },
      status: null,
      required: 1,
      timeliness: { class: 'overdue', workingDays: 1 },
    },
    { agency: { name: 'Sở Y tế' }, status: 'approved', filled: 1, required: 1, timeliness: { class: 'done-in-time' } },
  ]);
  const own = await getMatrix(quarter.as('teacher'), quarter.programmeId);
  expect(new Set(own.rows.map(({ agency }) => agency.name))).toEqual(new Set(['Sở Giáo dục và Đào tạo']));
});

test('a report approved while the quarter is being frozen makes the freeze lose, never figures without their leaves', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  await handIn(quarter, EDUCATION, [null, '3']);
  const day = '2024-03-15';
  const { id } = await openReport(quarter.as('specialist', day), quarter.programmeId, '2024Q1');
  const lines = [
    { quantityId: quarter.targetIds[0] ?? 0, value: '7', standing: 'final' as const, note: null, obstacle: null },
  ];
  await saveDraft(quarter.as('specialist', day), id, { version: 1, lines });
  await submitReport(quarter.as('specialist', day), id, 2);

  let frozen: Promise<unknown> | undefined;
  await database.db.transaction().execute(async (tx) => {
    // Holds the freeze up between reckoning its figures and writing them down.
    await sql`LOCK TABLE consolidated_figure IN SHARE MODE`.execute(tx);
    frozen = freeze(quarter, 'Chờ Sở Y tế').catch((error: unknown) => error);
    await expect.poll(async () => waitingForFigures(), { timeout: 10_000 }).toBe(1);
    await approveReport(quarter.as('head', day), id, 3);
  });
  expect(await frozen).toBeInstanceOf(Conflict);
  expect((await table(quarter)).status).toBe('open');
});

async function waitingForFigures(): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    SELECT count(*) AS waiting FROM pg_locks WHERE relation = 'consolidated_figure'::regclass AND NOT granted`.execute(
    database.db,
  );
  return rows[0]?.waiting ?? 0;
}
