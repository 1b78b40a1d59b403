import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportMatrix, ReportView } from '#contract/reporting.ts';
import type { CreateIndicator } from '#contract/forms.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { anActor, aContext } from '#tests/factories/person.ts';
import { anAgency } from '#tests/factories/province.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { createForm, createIndicator, enactForm, listFormSummaries } from '../forms/index.ts';
import { approveReport } from './approve-report.ts';
import { getDesk } from './get-desk.ts';
import { getFormMatrix } from './get-form-matrix.ts';
import { getReport } from './get-report.ts';
import { getVersion } from './get-version.ts';
import { openFormReport } from './open-form-report.ts';
import { openReport } from './open-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const anIndicator = (code: string, name: string, change: Partial<CreateIndicator> = {}): CreateIndicator => ({
  code,
  name,
  definition: '',
  unit: 'hộ',
  nature: 'stock',
  decimals: 0,
  scaleMin: '0',
  scaleMax: null,
  combination: 'sum',
  weightCode: null,
  formula: null,
  source: '',
  sharing: 'internal',
  disaggregations: [],
  ownerId: null,
  apartFrom: [],
  ...change,
});

/** Communes report poor households every quarter: how many, of how many, and the share that follows. */
async function aCommuneForm(quarter: Quarter) {
  const officer = quarter.as('officer');
  await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const [programmeForm] = await listFormSummaries(officer);
  const poor = await createIndicator(officer, anIndicator('HO_NGHEO', 'Số hộ nghèo'));
  const all = await createIndicator(officer, anIndicator('TONG_HO', 'Tổng dân cư theo hộ'));
  const share = await createIndicator(
    officer,
    anIndicator('TY_LE', 'Tỷ lệ nghèo', {
      unit: '%',
      nature: 'rate',
      decimals: 2,
      scaleMax: '100',
      combination: 'none',
      formula: 'HO_NGHEO / TONG_HO * 100',
    }),
  );
  const line = (indicatorId: number, number: string, partOfId: number | null = null) => ({
    indicatorId,
    number,
    required: true,
    partOfId,
  });
  const draft = await createForm(officer, {
    code: 'BC.GN',
    name: 'Báo cáo giảm nghèo',
    guidance: '',
    legalBasis: 'Quyết định minh họa',
    regimeId: programmeForm?.regime.id ?? 0,
    effectiveFrom: '2024-01-01',
    lines: [line(all.id, '1'), line(poor.id, '1.1', all.id), line(share.id, '2')],
    narratives: [],
    units: [{ by: 'kind', kind: 'commune' }],
  });
  await enactForm(officer, draft.id, draft.revision);
  const { provinceId } = quarter;
  const communeId = await anAgency(database.db, { provinceId, kind: 'commune', name: 'Xã Trà Linh' });
  const clerk = await anActor(database.db, { provinceId, agencyId: communeId, roles: ['specialist'] });
  const chairman = await anActor(database.db, { provinceId, agencyId: communeId, roles: ['head'] });
  const as = (actor: typeof clerk, today = '2024-03-15') => aContext(database.db, actor, today);
  return { formId: draft.id, poor, all, share, clerk, chairman, as };
}

const figure = (quantityId: number, value: string | null) => ({
  quantityId,
  value,
  standing: 'final' as const,
  note: null,
  obstacle: null,
});

test('a commune fills a form of indicators, and the share reckons itself', async () => {
  const quarter = await aQuarter(database.db);
  const { formId, poor, all, share, clerk, chairman, as } = await aCommuneForm(quarter);
  const { id } = await openFormReport(as(clerk), formId, '2024Q1');
  expect((await openFormReport(as(clerk), formId, '2024Q1')).id).toBe(id);
  const lines = [figure(all.id, '193'), figure(poor.id, '137'), figure(share.id, '12')];
  const { version } = await saveDraft(as(clerk), id, { version: 1, lines });
  await submitReport(as(clerk), id, version);
  await approveReport(as(chairman), id, version + 1);

  const report = await getReport(quarter.as('leader'), id);
  expect(ReportView.strict().parse(report)).toEqual(report);
  expect(report.programmeId).toBeNull();
  expect(report.lines.map(({ quantity, value }) => [quantity.number, quantity.indicator?.code, value])).toEqual([
    ['1', 'TONG_HO', '193'],
    ['1.1', 'HO_NGHEO', '137'],
    ['2', 'TY_LE', '70.98'],
  ]);
  const frozen = await getVersion(quarter.as('leader'), id, 1);
  expect(frozen.lines.at(-1)).toMatchObject({ quantityId: share.id, value: '70.98' });
});

test('a part over its whole and a figure off its scale stop the hand-in', async () => {
  const quarter = await aQuarter(database.db);
  const { formId, poor, all, clerk, as } = await aCommuneForm(quarter);
  const { id } = await openFormReport(as(clerk), formId, '2024Q1');
  const lines = [figure(all.id, '-5'), figure(poor.id, '1.5')];
  const { version, problems } = await saveDraft(as(clerk), id, { version: 1, lines });
  expect(problems.map(({ code, quantityId }) => [code, quantityId])).toEqual([
    ['out-of-scale', all.id],
    ['too-many-decimals', poor.id],
    ['part-over-whole', poor.id],
    ['out-of-scale', expect.any(Number)],
  ]);
  await expect(submitReport(as(clerk), id, version)).rejects.toMatchObject({ code: 'figures-missing' });
});

test('the form stands on the commune’s desk and in the matrix, and on nobody else’s desk', async () => {
  const quarter = await aQuarter(database.db);
  const { formId, clerk, as } = await aCommuneForm(quarter);
  const desk = await getDesk(as(clerk));
  expect(desk.toWrite.map(({ formId: asked, programmeId, periodKey }) => [asked, programmeId, periodKey])).toEqual([
    [formId, null, '2024Q1'],
  ]);
  const department = await getDesk(quarter.as('specialist'));
  expect(department.toWrite.every(({ formId: asked }) => asked === null)).toBe(true);
  const matrix = await getFormMatrix(quarter.as('officer'), formId, 2024);
  expect(ReportMatrix.parse(matrix)).toEqual(matrix);
  expect(matrix.rows.map(({ agency, periodKey }) => [agency.name, periodKey])).toEqual(
    ['2024Q1', '2024Q2', '2024Q3', '2024Q4'].map((key) => ['Xã Trà Linh', key]),
  );
});

test('last period’s figure stands beside this one', async () => {
  const quarter = await aQuarter(database.db);
  const { formId, poor, all, clerk, chairman, as } = await aCommuneForm(quarter);
  const { id } = await openFormReport(as(clerk), formId, '2024Q1');
  const lines = [figure(all.id, '200'), figure(poor.id, '50')];
  const { version } = await saveDraft(as(clerk), id, { version: 1, lines });
  await submitReport(as(clerk), id, version);
  await approveReport(as(chairman), id, version + 1);
  const next = await openFormReport(as(clerk, '2024-06-14'), formId, '2024Q2');
  const report = await getReport(as(clerk, '2024-06-14'), next.id);
  expect(report.lines.map(({ previous }) => previous?.value)).toEqual(['200', '50', '25']);
});

test('a department that the form does not ask cannot open it, and a period to come waits', async () => {
  const quarter = await aQuarter(database.db);
  const { formId, clerk, as } = await aCommuneForm(quarter);
  await expect(openFormReport(quarter.as('specialist'), formId, '2024Q1')).rejects.toMatchObject({
    code: 'nothing-to-report',
  });
  await expect(openFormReport(as(clerk), formId, '2024Q3')).rejects.toMatchObject({ code: 'period-not-open' });
  await expect(openFormReport(as(clerk), formId, '2030Q1')).rejects.toMatchObject({ code: 'period-not-found' });
});
