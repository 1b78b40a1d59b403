import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportView } from '#contract/reporting.ts';
import { anAskedForm } from '#tests/factories/asked-form.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { changeIndicator, createForm, getForm, renewForm } from '../forms/index.ts';
import { approveReport } from './approve-report.ts';
import { getFormMatrix } from './get-form-matrix.ts';
import { getReport } from './get-report.ts';
import { getVersion } from './get-version.ts';
import { openFormReport } from './open-form-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const bySex = { disaggregations: ['Giới tính: Nam, Nữ', 'Khu vực: Thành thị, Nông thôn'], breakdowns: ['Giới tính'] };

const figure = (quantityId: number, value: string | null, note: string | null = null) => ({
  quantityId,
  value,
  standing: 'final' as const,
  note,
  obstacle: null,
});

test('an indicator is filled by its categories below it, which together are the whole', async () => {
  const form = await anAskedForm(database.db, bySex);
  const { id } = await openFormReport(form.clerk(), form.formId, '2024Q1');
  const empty = await getReport(form.clerk(), id);
  expect(ReportView.strict().parse(empty)).toEqual(empty);
  expect(
    empty.lines.map(({ quantity }) => [quantity.number, quantity.name, quantity.partKind, quantity.dimension]),
  ).toEqual([
    ['1', 'Tổng dân cư theo hộ', null, null],
    ['1a', 'Giới tính: Nam', 'category', 'Giới tính'],
    ['1b', 'Giới tính: Nữ', 'category', 'Giới tính'],
    ['2', 'Số hộ nghèo', null, null],
  ]);
  const [all = 0, men = 0, women = 0, poor = 0] = empty.lines.map(({ quantity }) => quantity.id);
  const matrix = await getFormMatrix(form.quarter.as('leader'), form.formId, 2024);
  expect(matrix.rows[0]?.required).toBe(4);

  const wrong = [figure(all, '100'), figure(men, '60'), figure(women, '45'), figure(poor, '5')];
  const saved = await saveDraft(form.clerk(), id, { version: 1, lines: wrong });
  expect(saved.problems).toMatchObject([
    {
      code: 'breakdown-differs',
      quantityId: all,
      blocks: true,
      figures: { sum: '105', whole: '100', dimension: 'Giới tính', meant: '105' },
    },
  ]);
  await expect(submitReport(form.clerk(), id, saved.version)).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining('theo “Giới tính” được 105, số chung là 100') }],
  });
  const right = await saveDraft(form.clerk(), id, { version: saved.version, lines: [figure(women, '40')] });
  await submitReport(form.clerk(), id, right.version);
  await approveReport(form.chairman(), id, right.version + 1);
  const seen = await getReport(form.quarter.as('leader'), id);
  expect(seen.lines.map(({ value }) => value)).toEqual(['100', '60', '40', '5']);
  expect((await getVersion(form.chairman(), id, 1)).lines.map(({ number, label }) => `${number} ${label}`)).toContain(
    '1b Giới tính: Nữ',
  );
  const next = await openFormReport(form.clerk('2024-06-14'), form.formId, '2024Q2');
  const later = await getReport(form.clerk('2024-06-14'), next.id);
  expect(later.lines.map(({ previous }) => previous?.value)).toEqual(['100', '60', '40', '5']);
});

test('an issued form keeps its categories, whatever the catalogue says later; a form asks for none that it lacks', async () => {
  const form = await anAskedForm(database.db, bySex);
  const officer = form.quarter.as('officer');
  const issued = await getForm(officer, form.formId);
  const [line] = issued.lines;
  if (!line) throw new Error('the form has no line');
  const { id: indicatorId, owner, forms: _, code: _code, ...facts } = line.indicator;
  await changeIndicator(officer, indicatorId, {
    ...facts,
    ownerId: owner?.id ?? null,
    apartFrom: [],
    disaggregations: ['Giới tính: Nam, Nữ, Không rõ'],
  });
  const kept = [{ dimension: 'Giới tính', categories: ['Nam', 'Nữ'] }];
  expect((await getForm(officer, form.formId)).lines[0]?.breakdowns).toEqual(kept);
  expect((await renewForm(officer, form.formId)).lines[0]?.breakdowns).toEqual(kept);
  const wanted = {
    code: 'BC.KHAC',
    name: 'Biểu khác',
    guidance: '',
    legalBasis: '',
    regimeId: issued.regime.id,
    effectiveFrom: '2024-01-01',
    narratives: [],
    units: [],
    lines: [{ indicatorId, number: '1', required: true, partOfId: null, breakdowns: ['Khu vực'] }],
  };
  await expect(createForm(officer, wanted)).rejects.toMatchObject({ code: 'breakdown-not-in-catalogue' });
});
