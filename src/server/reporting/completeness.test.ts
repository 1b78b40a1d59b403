import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportMatrix, UnitReports } from '#contract/reporting.ts';
import { countCompleteness, recordOf } from '#domain/reporting/completeness.ts';
import { anAskedForm } from '#tests/factories/asked-form.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { verifyRecord } from '../audit/index.ts';
import { approveReport } from './approve-report.ts';
import { exemptReport } from './exempt-report.ts';
import { getDesk } from './get-desk.ts';
import { getFormMatrix } from './get-form-matrix.ts';
import { getMatrix } from './get-matrix.ts';
import { getReport } from './get-report.ts';
import { getUnitReports } from './get-unit-reports.ts';
import { openFormReport } from './open-form-report.ts';
import { openReport } from './open-report.ts';
import { returnReport } from './return-report.ts';
import { revokeExemption } from './revoke-exemption.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const LATE = '2024-03-22';
const twoDepartments = async () =>
  aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);

const ofHealth = ({ programmeId, health }: Quarter, reason = 'Trụ sở bị ngập, không có số liệu') => ({
  programmeId,
  formId: null,
  periodKey: '2024Q1',
  agencyId: health,
  reason,
});

async function cellOf(quarter: Quarter, person: 'leader' | 'consolidator' | 'specialist' = 'leader') {
  const { rows } = await getMatrix(quarter.as(person, LATE), quarter.programmeId);
  return rows.find(({ agency, periodKey }) => agency.id === quarter.health && periodKey === '2024Q1');
}

test('excused, a report is expected no more; revoked, it is as overdue as it was', async () => {
  const quarter = await twoDepartments();
  const consolidator = quarter.as('consolidator', LATE);
  expect((await cellOf(quarter))?.timeliness.class).toBe('overdue');
  const { id, version } = await exemptReport(consolidator, ofHealth(quarter));

  const matrix = await getMatrix(consolidator, quarter.programmeId);
  expect(ReportMatrix.strict().parse(matrix)).toEqual(matrix);
  expect(matrix.mayExempt).toBe(true);
  const excused = await cellOf(quarter);
  expect(excused).toMatchObject({
    timeliness: { class: 'exempt' },
    exemption: { id, reason: expect.stringContaining('ngập') },
  });
  const ofPeriod = matrix.rows.filter(({ periodKey }) => periodKey === '2024Q1');
  expect(countCompleteness(ofPeriod)).toMatchObject({ expected: 1, missing: 1, exempt: 1 });
  expect((await getDesk(quarter.as('specialist', LATE))).toWrite.map(({ periodKey }) => periodKey)).not.toContain(
    '2024Q1',
  );
  expect((await cellOf(quarter, 'specialist'))?.exemption?.reason).toContain('ngập');

  await revokeExemption(consolidator, id, { version, reason: 'Đã có số liệu' });
  expect(await cellOf(quarter)).toMatchObject({ timeliness: { class: 'overdue' }, exemption: null });
  await expect(revokeExemption(consolidator, id, { version, reason: 'Lần nữa' })).rejects.toMatchObject({
    code: 'stale-version',
  });
  const { rows } = await sql<{ action: string }>`
    SELECT action FROM audit_line WHERE action LIKE 'report.exempt%' AND subject_id = ${id} ORDER BY sequence`.execute(
    database.db,
  );
  expect(rows.map(({ action }) => action)).toEqual(['report.exempted', 'report.exemption-revoked']);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('an exemption is given once, by whoever consolidates, for what is owed and has not come', async () => {
  const quarter = await twoDepartments();
  const retry = { key: 'mien-0001', requestHash: 'x' };
  const consolidator = quarter.as('consolidator', LATE);
  const once = await exemptReport({ ...consolidator, retry }, ofHealth(quarter));
  expect(await exemptReport({ ...consolidator, retry }, ofHealth(quarter))).toEqual(once);
  const refused = async (ctx: Parameters<typeof exemptReport>[0], wanted = ofHealth(quarter)) =>
    exemptReport(ctx, wanted).then(
      () => null,
      (error: { code: string }) => error.code,
    );
  expect(await refused(consolidator)).toBe('exempt-already');
  expect(await refused(quarter.as('leader', LATE))).toBe('not-your-role');
  expect(await refused(quarter.as('specialist', LATE))).toBe('not-your-role');
  expect(await refused(consolidator, { ...ofHealth(quarter), agencyId: quarter.planning })).toBe('exempt-nothing-owed');
  expect(await refused(consolidator, { ...ofHealth(quarter), periodKey: '2031Q1' })).toBe('period-not-found');
  await revokeExemption(consolidator, once.id, { version: once.version, reason: 'Nhầm' });

  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const line = {
    quantityId: quarter.targetIds[0] ?? 0,
    value: '7',
    standing: 'final' as const,
    note: null,
    obstacle: null,
  };
  const { version } = await saveDraft(quarter.as('specialist'), id, { version: 1, lines: [line] });
  await submitReport(quarter.as('specialist'), id, version);
  await approveReport(quarter.as('head'), id, version + 1);
  expect(await refused(consolidator)).toBe('exempt-handed-in');
});

test('each unit is judged by the day of its own level on the route, and excused from a form as from a programme', async () => {
  const form = await anAskedForm(database.db);
  await sql`
    UPDATE period SET due_days = '[{"level": "commune", "dueOn": "2024-03-15"}, {"level": "department", "dueOn": "2024-03-20"}]'
     WHERE province_id = ${form.quarter.provinceId} AND key = '2024Q1'`.execute(database.db);
  const { rows } = await getFormMatrix(form.quarter.as('leader', '2024-03-18'), form.formId, 2024);
  expect(rows[0]).toMatchObject({ submissionDueOn: '2024-03-15', timeliness: { class: 'overdue', workingDays: 1 } });
  const departments = await getMatrix(form.quarter.as('leader', '2024-03-18'), form.quarter.programmeId);
  expect(departments.rows[0]).toMatchObject({ submissionDueOn: '2024-03-20', timeliness: { class: 'due-soon' } });

  const { id } = await openFormReport(form.clerk(), form.formId, '2024Q1');
  expect((await getReport(form.clerk(), id)).period.submissionDueOn).toBe('2024-03-15');
  const place = { programmeId: null, formId: form.formId, periodKey: '2024Q1', agencyId: form.communeId };
  await exemptReport(form.quarter.as('consolidator', LATE), { ...place, reason: 'Xã mới thành lập' });
  expect(await getReport(form.clerk(LATE), id)).toMatchObject({
    timeliness: { class: 'exempt' },
    exemption: { reason: 'Xã mới thành lập' },
  });
});

test('one agency’s reports of programmes and forms stand together, with its record', async () => {
  const form = await anAskedForm(database.db);
  const { quarter } = form;
  const communes = await getUnitReports(quarter.as('leader', LATE), form.communeId);
  expect(UnitReports.strict().parse(communes)).toEqual(communes);
  expect(communes.reports.map(({ periodKey, formId }) => [periodKey, formId])).toEqual(
    ['2024Q4', '2024Q3', '2024Q2', '2024Q1'].map((key) => [key, form.formId]),
  );
  expect(recordOf(communes.reports)).toMatchObject({ judged: 1, onTimePercent: 0, daysLate: 4 });

  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const line = {
    quantityId: quarter.targetIds[0] ?? 0,
    value: '7',
    standing: 'final' as const,
    note: null,
    obstacle: null,
  };
  const { version } = await saveDraft(quarter.as('specialist'), id, { version: 1, lines: [line] });
  await submitReport(quarter.as('specialist'), id, version);
  await approveReport(quarter.as('head'), id, version + 1);
  await returnReport(quarter.as('consolidator'), id, version + 2, 'Thiếu giải trình');
  const health = await getUnitReports(quarter.as('specialist', LATE), quarter.health);
  expect(health.reports.every(({ agency }) => agency.id === quarter.health)).toBe(true);
  expect(recordOf(health.reports)).toMatchObject({ judged: 1, onTimePercent: 100, returns: 1 });
  expect(health.mayExempt).toBe(false);
  await expect(getUnitReports(quarter.as('specialist'), quarter.education)).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(getUnitReports(quarter.as('leader'), 999_999)).rejects.toMatchObject({ code: 'not-found' });
});
