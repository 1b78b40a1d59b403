import { afterAll, beforeAll, expect, test } from 'vitest';
import { FormView, IndicatorView } from '#contract/forms.ts';
import type { CreateForm, CreateIndicator } from '#contract/forms.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { openReport } from '../reporting/index.ts';
import { anAgency } from '#tests/factories/province.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { changeIndicator } from './change-indicator.ts';
import { createForm } from './create-form.ts';
import { createIndicator } from './create-indicator.ts';
import { getForm, listFormSummaries } from './get-form.ts';
import { enactForm } from './enact-form.ts';
import { renewForm } from './renew-form.ts';
import { saveForm } from './save-form.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const anIndicator = (change: Partial<CreateIndicator> = {}): CreateIndicator => ({
  code: 'HO_NGHEO',
  name: 'Số hộ nghèo cuối kỳ',
  definition: 'Hộ có trong danh sách được phê duyệt',
  unit: 'hộ',
  nature: 'stock',
  decimals: 0,
  scaleMin: '0',
  scaleMax: null,
  combination: 'sum',
  weightCode: null,
  formula: null,
  source: 'Rà soát hộ nghèo',
  sharing: 'internal',
  disaggregations: [],
  ownerId: null,
  apartFrom: [],
  ...change,
});

async function aCatalogue(quarter: Quarter) {
  const poor = await createIndicator(quarter.as('officer'), anIndicator());
  const all = await createIndicator(
    quarter.as('officer'),
    anIndicator({ code: 'TONG_HO', name: 'Tổng dân cư theo hộ' }),
  );
  const share = await createIndicator(
    quarter.as('officer'),
    anIndicator({
      code: 'TY_LE_NGHEO',
      name: 'Tỷ lệ nghèo',
      unit: '%',
      nature: 'rate',
      decimals: 2,
      combination: 'none',
      formula: 'HO_NGHEO / TONG_HO * 100',
    }),
  );
  return { poor, all, share };
}

async function regimeOf(quarter: Quarter): Promise<number> {
  await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const [form] = await listFormSummaries(quarter.as('officer'));
  if (!form) throw new Error('the programme has no form');
  return form.regime.id;
}

async function aForm(quarter: Quarter, change: Partial<CreateForm> = {}): Promise<CreateForm> {
  const { poor, all, share } = await aCatalogue(quarter);
  const line = (indicatorId: number, number: string, partOfId: number | null = null) => ({
    indicatorId,
    number,
    required: true,
    partOfId,
  });
  return {
    code: 'BC.GN',
    name: 'Báo cáo giảm nghèo',
    guidance: '',
    legalBasis: 'Quyết định minh họa',
    regimeId: await regimeOf(quarter),
    effectiveFrom: '2024-04-01',
    lines: [line(all.id, '1'), line(poor.id, '1.1', all.id), line(share.id, '2')],
    narratives: [{ title: 'Khó khăn, vướng mắc', guidance: '', required: false }],
    units: [{ by: 'kind', kind: 'commune' }],
    ...change,
  };
}

test('a form of indicators is drafted, issued, and then kept as it is', async () => {
  const quarter = await aQuarter(database.db);
  const officer = quarter.as('officer');
  const wanted = await aForm(quarter);
  const draft = await createForm(officer, wanted);
  expect(FormView.parse(draft)).toEqual(draft);
  expect(draft).toMatchObject({ number: 1, status: 'draft', problems: [] });

  const issued = await enactForm(officer, draft.id, draft.revision);
  expect(issued.status).toBe('issued');
  const { code: _code, ...content } = wanted;
  await expect(saveForm(officer, draft.id, { ...content, revision: issued.revision })).rejects.toMatchObject({
    code: 'form-issued',
  });
});

test('the burden counts what communes fill: typed lines and words, units, quarters; a reckoned line costs nobody anything', async () => {
  const quarter = await aQuarter(database.db);
  await anAgency(database.db, { provinceId: quarter.provinceId, kind: 'commune', name: 'Xã A' });
  await anAgency(database.db, { provinceId: quarter.provinceId, kind: 'commune', name: 'Xã B' });
  const form = await createForm(quarter.as('officer'), await aForm(quarter));
  expect(form.burden).toEqual({ fields: 3, units: 2, periods: 4, cellsAYear: 24 });
});

test('a form whose formula asks for a line that is not there is not issued, and says so', async () => {
  const quarter = await aQuarter(database.db);
  const wanted = await aForm(quarter);
  const form = await createForm(quarter.as('officer'), { ...wanted, lines: wanted.lines.slice(2) });
  await expect(enactForm(quarter.as('officer'), form.id, form.revision)).rejects.toMatchObject({
    code: 'form-unready',
    problems: [
      { code: 'formula-names-stranger', message: expect.stringContaining('HO_NGHEO') },
      { code: 'formula-names-stranger', message: expect.stringContaining('TONG_HO') },
    ],
  });
});

test('a form without its legal basis is not issued', async () => {
  const quarter = await aQuarter(database.db);
  const form = await createForm(quarter.as('officer'), await aForm(quarter, { legalBasis: '' }));
  await expect(enactForm(quarter.as('officer'), form.id, form.revision)).rejects.toMatchObject({
    code: 'form-without-basis',
  });
});

test('the next version ends the one before on its eve', async () => {
  const quarter = await aQuarter(database.db);
  const officer = quarter.as('officer');
  const draft = await createForm(officer, await aForm(quarter));
  const first = await enactForm(officer, draft.id, draft.revision);
  const second = await renewForm(officer, first.id);
  expect((await renewForm(officer, first.id)).id).toBe(second.id);
  const { lines, narratives, units, regime, name, guidance, legalBasis, revision } = second;
  const saved = await saveForm(officer, second.id, {
    name,
    guidance,
    legalBasis,
    narratives,
    units,
    revision,
    regimeId: regime.id,
    effectiveFrom: '2025-01-01',
    lines: lines.map(({ indicator, number, required, partOfId }) => ({
      indicatorId: indicator.id,
      number,
      required,
      partOfId,
    })),
  });
  await enactForm(officer, saved.id, saved.revision);
  expect((await getForm(officer, first.id)).effectiveTo).toBe('2024-12-31');
});

test('a stale saving loses politely', async () => {
  const quarter = await aQuarter(database.db);
  const { code: _code, ...content } = await aForm(quarter);
  const draft = await createForm(quarter.as('officer'), { ...content, code: 'BC.CU' });
  await saveForm(quarter.as('officer'), draft.id, { ...content, name: 'Tên mới', revision: 1 });
  await expect(saveForm(quarter.as('officer'), draft.id, { ...content, revision: 1 })).rejects.toMatchObject({
    code: 'stale-version',
  });
});

test('the catalogue warns of a measure that it already holds, until a person says that it is another', async () => {
  const quarter = await aQuarter(database.db);
  const { poor } = await aCatalogue(quarter);
  const again = anIndicator({ code: 'SO_HO_NGHEO', name: 'Số hộ nghèo' });
  await expect(createIndicator(quarter.as('officer'), again)).rejects.toMatchObject({
    code: 'indicator-held',
    facts: { code: 'HO_NGHEO' },
  });
  const made = await createIndicator(quarter.as('officer'), { ...again, apartFrom: [poor.id] });
  expect(IndicatorView.parse(made)).toEqual(made);
});

test('two forms that ask one commune for one figure are named to each other', async () => {
  const quarter = await aQuarter(database.db);
  await anAgency(database.db, { provinceId: quarter.provinceId, kind: 'commune', name: 'Xã A' });
  const officer = quarter.as('officer');
  const wanted = await aForm(quarter);
  const first = await createForm(officer, wanted);
  await enactForm(officer, first.id, first.revision);
  const second = await createForm(officer, { ...wanted, code: 'BC.KHAC', lines: wanted.lines.slice(0, 1) });
  expect(second.lines.map(({ askedAlreadyBy }) => askedAlreadyBy.map(({ code }) => code))).toEqual([['BC.GN']]);
});

test('once a form in force asks for it, a measure keeps its meaning', async () => {
  const quarter = await aQuarter(database.db);
  const officer = quarter.as('officer');
  const draft = await createForm(officer, await aForm(quarter));
  await enactForm(officer, draft.id, draft.revision);
  const [line] = draft.lines;
  const { code: _code, ...facts } = anIndicator({ name: 'Tổng số hộ dân cư' });
  const id = line?.indicator.id ?? 0;
  expect((await changeIndicator(officer, id, { ...facts, version: 1 })).name).toBe('Tổng số hộ dân cư');
  await expect(changeIndicator(officer, id, { ...facts, unit: 'người', version: 2 })).rejects.toMatchObject({
    code: 'indicator-in-use',
    facts: { forms: 'BC.GN' },
  });
});

test.each([
  ['thang giá trị ngược', { scaleMin: '10', scaleMax: '1' }, 'scaleMax'],
  ['công thức viết dở', { formula: 'HO_NGHEO /' }, 'formula'],
  ['bình quân không có quyền số', { combination: 'weighted-mean' as const }, 'weightCode'],
  ['quyền số không có trong danh mục', { combination: 'weighted-mean' as const, weightCode: 'LA' }, 'weightCode'],
])('chỉ tiêu bị từ chối: %s', async (_fact, change, path) => {
  const quarter = await aQuarter(database.db);
  await expect(createIndicator(quarter.as('officer'), anIndicator(change))).rejects.toMatchObject({
    code: 'indicator-wrong',
    problems: [{ path }],
  });
});

test('a specialist of a department designs nothing, and another province sees nothing of it', async () => {
  const [here, there] = [await aQuarter(database.db), await aQuarter(database.db)];
  const wanted = await aForm(here);
  await expect(createForm(here.as('specialist'), wanted)).rejects.toMatchObject({ code: 'not-your-role' });
  const form = await createForm(here.as('officer'), wanted);
  await expect(getForm(there.as('officer'), form.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(createForm(there.as('officer'), { ...wanted, regimeId: await regimeOf(there) })).rejects.toMatchObject({
    code: 'indicator-not-found',
  });
});
