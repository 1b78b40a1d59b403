import { ReportView, SteppedReport } from '#contract/reporting.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { acceptReport } from './accept-report.ts';
import { answerStep } from './answer-step.ts';
import { approveReport } from './approve-report.ts';
import { correctReport } from './correct-report.ts';
import { getReport } from './get-report.ts';
import { getVersion } from './get-version.ts';
import { openReport } from './open-report.ts';
import { returnReport } from './return-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const line = (quantityId: number, value: string | null, note: string | null = null) => ({
  quantityId,
  value,
  note,
  standing: 'final' as const,
  obstacle: null,
});

/** Opens Health's report for the first quarter and fills the first target. */
async function drafted(quarter: Quarter, value: string | null, note: string | null = null) {
  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const saved = await saveDraft(quarter.as('specialist'), id, {
    version: 1,
    lines: [line(quarter.targetIds[0] ?? 0, value, note)],
  });
  return { id, version: saved.version };
}

async function approved(quarter: Quarter, value: string) {
  const { id, version } = await drafted(quarter, value);
  await submitReport(quarter.as('specialist'), id, version);
  await approveReport(quarter.as('head'), id, version + 1);
  return { id, version: version + 2 };
}

test('a figure goes from the specialist by the head to the planning department', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await approved(quarter, '23600.50');
  await acceptReport(quarter.as('consolidator'), id, version);

  const report = await getReport(quarter.as('leader'), id);
  expect(ReportView.strict().parse(report)).toEqual(report);
  expect(report).toMatchObject({ status: 'accepted', isCorrection: true, timeliness: { class: 'done-in-time' } });
  expect(report.lines).toMatchObject([{ value: '23600.50', standing: 'final', required: true }]);
  expect(report.history.map(({ action }) => action)).toEqual(['approve', 'accept']);
  const own = await getReport(quarter.as('specialist'), id);
  expect(own.history.map(({ action, toStatus }) => `${action} → ${toStatus}`)).toEqual([
    'submit → submitted',
    'approve → approved',
    'accept → accepted',
  ]);
  const frozen = await getVersion(quarter.as('leader'), id, 1);
  expect(frozen).toMatchObject({
    number: 1,
    periodKey: '2024Q1',
    lines: [{ label: 'Chỉ tiêu 1', unit: 'tỷ đồng', value: '23600.50' }],
  });
  expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a missing figure stops the hand-in and is named; a note explains it and it stays missing, not zero', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, null);
  await expect(submitReport(quarter.as('specialist'), id, version)).rejects.toMatchObject({
    code: 'figures-missing',
    problems: [{ path: `lines.${quarter.targetIds[0]}.value`, code: 'figure-missing' }],
  });
  const saved = await saveDraft(quarter.as('specialist'), id, {
    version,
    lines: [line(quarter.targetIds[0] ?? 0, null, 'Cục Thống kê chưa công bố')],
  });
  await submitReport(quarter.as('specialist'), id, saved.version);
  const report = await getReport(quarter.as('head'), id);
  expect(report.lines).toMatchObject([{ value: null, note: 'Cục Thống kê chưa công bố' }]);
});

test('only figures of the quarter are owed in the quarter', async () => {
  const quarter = await aQuarter(database.db, ({ health }) => [{ lead: health }, { lead: health, frequency: 'year' }]);
  const { id, version } = await drafted(quarter, '1');
  await submitReport(quarter.as('specialist'), id, version);
  expect((await getReport(quarter.as('head'), id)).lines.map(({ required }) => required)).toEqual([true, false]);
});

test('a part without a lead of its own is reported by the lead of its whole', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health },
    { wholeAt: 0 },
    { wholeAt: 0, lead: education },
  ]);
  const { id } = await drafted(quarter, '1');
  const { lines } = await getReport(quarter.as('specialist'), id);
  expect(lines.map(({ quantity }) => quantity.id)).toEqual(quarter.targetIds.slice(0, 2));
});

test('an agency without targets has nothing to report', async () => {
  const quarter = await aQuarter(database.db);
  const opening = openReport(quarter.as('teacher'), quarter.programmeId, '2024Q1');
  await expect(opening).rejects.toMatchObject({ code: 'nothing-to-report' });
});

test('a quarter whose window has not begun takes no report', async () => {
  const quarter = await aQuarter(database.db);
  const opening = openReport(quarter.as('specialist', '2024-03-14'), quarter.programmeId, '2024Q2');
  await expect(opening).rejects.toMatchObject({ code: 'period-not-open', facts: { day: '15/03/2024' } });
});

test('a draft, and a report nobody has approved, do not exist for anybody else', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '5');
  await submitReport(quarter.as('specialist'), id, version);
  for (const person of [
    'teacher',
    'principal',
    'consolidator',
    'officer',
    'leader',
    'auditor',
    'administrator',
  ] as const) {
    await expect(getReport(quarter.as(person), id), person).rejects.toMatchObject({ code: 'report-not-found' });
    await expect(getVersion(quarter.as(person), id, 1), person).rejects.toMatchObject({ code: 'report-not-found' });
  }
});

test('a stale edit loses politely and changes nothing', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '5');
  const [quantityId = 0] = quarter.targetIds;
  await expect(saveDraft(quarter.as('head'), id, { version: 1, lines: [line(quantityId, '6')] })).rejects.toMatchObject(
    {
      code: 'stale-version',
    },
  );
  const report = await getReport(quarter.as('specialist'), id);
  expect(report).toMatchObject({ version, lines: [{ value: '5' }] });
});

test('a double click hands in once and gets the same answer twice', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '5');
  const retry = { key: `double-click-${id}`, requestHash: 'same' };
  const clicks = [1, 2].map(async () => submitReport({ ...quarter.as('specialist'), retry }, id, version));
  expect(await Promise.all(clicks)).toMatchObject([{ id }, { id }]);
  const report = await getReport(quarter.as('specialist'), id);
  expect(report.history).toHaveLength(1);
  expect(report.versions).toHaveLength(1);
});

test('a submission answers with the report as the next reading finds it, the second version as the first', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '23600.50', 'Số của Cục Thống kê');
  const specialist = quarter.as('specialist');
  const [quantityId = 0] = quarter.targetIds;
  for (const expected of [version, version + 3]) {
    const answer = await answerStep(specialist, await submitReport(specialist, id, expected));
    expect(SteppedReport.strict().parse(answer)).toEqual(answer);
    const { lines, ...standing } = await getReport(specialist, id);
    const figures = lines.map(({ value, standing: sure, note, obstacle }) => ({
      value,
      standing: sure,
      note,
      obstacle,
    }));
    expect(answer).toEqual({ ...standing, lines: figures.map((figure) => ({ quantityId, ...figure })) });
    if (expected > version) return;
    await returnReport(quarter.as('head'), id, version + 1, 'Sai đơn vị');
    await saveDraft(specialist, id, { version: version + 2, lines: [line(quantityId, '6')] });
  }
});

test('a report approved after the due day is taken and marked late', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '5');
  await submitReport(quarter.as('specialist'), id, version);
  await approveReport(quarter.as('head', '2024-03-20'), id, version + 1);
  expect((await getReport(quarter.as('leader', '2024-03-21'), id)).timeliness).toEqual({
    class: 'done-late',
    workingDays: 2,
  });
});

test('a returned report carries its reason, is taken up by saving, and comes back as the next version', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await drafted(quarter, '5');
  await submitReport(quarter.as('specialist'), id, version);
  await expect(returnReport(quarter.as('head'), id, version + 1, ' ')).rejects.toMatchObject({
    code: 'reason-missing',
  });
  await returnReport(quarter.as('head'), id, version + 1, 'Sai đơn vị');
  expect(await getReport(quarter.as('specialist'), id)).toMatchObject({
    status: 'returned',
    returnReason: 'Sai đơn vị',
  });

  const [quantityId = 0] = quarter.targetIds;
  const saved = await saveDraft(quarter.as('specialist'), id, { version: version + 2, lines: [line(quantityId, '6')] });
  expect(saved.status).toBe('draft');
  await submitReport(quarter.as('specialist'), id, saved.version);
  await approveReport(quarter.as('head'), id, saved.version + 1);
  expect(await getVersion(quarter.as('head'), id, 2)).toMatchObject({
    replacesNumber: 1,
    reason: 'Sai đơn vị',
    lines: [
      {
        value: '6',
        changedFrom: '5',
      },
    ],
  });
});

test('a correction is a new version with its reason; the old one stays in force until the new one is approved', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await approved(quarter, '5');
  await correctReport(quarter.as('specialist'), id, version, 'Nhập nhầm');
  const [quantityId = 0] = quarter.targetIds;
  const saved = await saveDraft(quarter.as('specialist'), id, { version: version + 1, lines: [line(quantityId, '7')] });
  await submitReport(quarter.as('specialist'), id, saved.version);
  expect((await getReport(quarter.as('leader'), id)).lines).toMatchObject([{ value: '5' }]);

  await approveReport(quarter.as('head'), id, saved.version + 1);
  const seen = await getReport(quarter.as('leader'), id);
  expect(seen.lines).toMatchObject([{ value: '7' }]);
  expect(seen.versions).toMatchObject([
    { number: 1, inForce: false },
    { number: 2, inForce: true, reason: 'Nhập nhầm' },
  ]);
  expect(await getVersion(quarter.as('leader'), id, 2)).toMatchObject({
    replacesNumber: 1,
    lines: [{ changedFrom: '5' }],
  });
});

test('somebody else’s role or agency takes no step', async () => {
  const quarter = await aQuarter(database.db);
  const { id, version } = await approved(quarter, '5');
  await expect(acceptReport(quarter.as('head'), id, version)).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(acceptReport(quarter.as('teacher'), id, version)).rejects.toMatchObject({ code: 'report-not-found' });
  await expect(approveReport(quarter.as('head'), id, version)).rejects.toMatchObject({ code: 'not-in-this-status' });
});
