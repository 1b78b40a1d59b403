import { afterAll, beforeAll, expect, test } from 'vitest';
import { EarlierImport, type EarlierMapping, EarlierPreview, EarlierReading } from '#contract/earlier-figures.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aCommuneForm } from '#tests/factories/commune-form.ts';
import { inReadTransaction } from '../context.ts';
import { getReport } from '../reporting/index.ts';
import { openFormReport } from '../reporting/open-form-report.ts';
import { importEarlier } from './import-earlier.ts';
import { previewEarlier, readEarlier } from './preview-earlier.ts';
import { listFiguresOf } from './queries.ts';
import { undoImport } from './undo-import.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const table = (text: string) => ({ name: 'nien-giam.csv', bytes: new TextEncoder().encode(text) });
const TABLE = table(
  'Chỉ tiêu;Cơ quan;Kỳ;Giá trị\nSố hộ nghèo;Xã Trà Linh;Quý I/2023;1.250,5\nSố hộ nghèo;Xã Trà Linh;Quý II/2023;-\nHO_NGHEO;Xã Trà Nam;Quý I/2023;77\nSố hộ giầu;Xã Trà Nam;2022;3',
);

async function aHistory() {
  const made = await aCommuneForm(database.db, ['Xã Trà Linh', 'Xã Trà Nam']);
  const { 'Xã Trà Linh': clerk, 'Xã Trà Nam': neighbour } = made.communes;
  if (!clerk || !neighbour) throw new Error('no commune');
  const ctx = made.consolidator;
  const reading = await readEarlier(ctx, TABLE);
  expect(EarlierReading.strict().parse(reading)).toEqual(reading);
  const suggested = reading.sheets[0]?.suggested;
  if (!suggested) throw new Error('no sheet');
  const mapping: EarlierMapping = { ...suggested, source: 'Niên giám thống kê 2023' };
  const preview = async (sent = TABLE, by = ctx, how = mapping) => {
    const view = await previewEarlier(by, sent, how);
    expect(EarlierPreview.strict().parse(view)).toEqual(view);
    return view;
  };
  const bring = async (sent = TABLE, { by = ctx, replace = false, how = mapping } = {}) => {
    const { fingerprint } = await preview(sent, by, how);
    return importEarlier(by, sent, { mapping: how, fingerprint, replace });
  };
  const poor = made.indicatorIds[1] ?? 0;
  const figures = async () => inReadTransaction(ctx, async (tx) => listFiguresOf(tx, poor));
  return { ...made, ctx, clerk, neighbour, mapping, preview, bring, poor, figures };
}

test('a preview says what becomes of every row, with suggestions for names that nobody knows, and saves nothing', async () => {
  const { preview, figures, poor } = await aHistory();
  const { counts, rows } = await preview();
  expect(counts).toMatchObject({ new: 2, missing: 1, 'quantity-unknown': 1, same: 0 });
  expect(rows.find(({ verdict }) => verdict === 'quantity-unknown')).toMatchObject({
    cell: 'D5',
    message: expect.stringContaining('Không có chỉ tiêu “Số hộ giầu”'),
    suggestions: expect.arrayContaining([{ id: poor, name: 'Số hộ nghèo (HO_NGHEO)' }]),
  });
  expect(await figures()).toEqual([]);
});

test('an import keeps for every figure its source, file and cell, and is not done twice', async () => {
  const { bring, figures, preview } = await aHistory();
  const made = await bring();
  expect(EarlierImport.strict().parse(made)).toEqual(made);
  expect(made).toMatchObject({ figures: 2, source: 'Niên giám thống kê 2023', mayUndo: true });
  expect(await figures()).toMatchObject([
    { periodKey: '2023Q1', agency: { name: 'Xã Trà Linh' }, value: '1250.5', standing: 'final', cell: 'D2' },
    { periodKey: '2023Q1', agency: { name: 'Xã Trà Nam' }, value: '77', source: 'Niên giám thống kê 2023', cell: 'D4' },
  ]);
  expect((await preview()).counts).toMatchObject({ new: 0, same: 2 });
  await expect(bring()).rejects.toMatchObject({ code: 'earlier-nothing-new' });
});

test('a figure that differs is replaced only when asked, and undoing the import brings the first one back', async () => {
  const { bring, figures, ctx } = await aHistory();
  await bring();
  const revised = table('Chỉ tiêu;Cơ quan;Kỳ;Giá trị\nSố hộ nghèo;Xã Trà Linh;Quý I/2023;1.300');
  await expect(bring(revised)).rejects.toMatchObject({ code: 'earlier-nothing-new' });
  const second = await bring(revised, { replace: true });
  expect((await figures())[0]?.value).toBe('1300');
  expect(await undoImport(ctx, second.id, 'Sai nguồn')).toMatchObject({ undoneReason: 'Sai nguồn', mayUndo: false });
  expect((await figures())[0]?.value).toBe('1250.5');
  await expect(undoImport(ctx, second.id, 'Lần nữa')).rejects.toMatchObject({ code: 'stale-version' });
});

test('the sheet of a later year shows the earlier figure as the same period last year', async () => {
  const { bring, clerk, formId, poor, ctx } = await aHistory();
  const made = await bring();
  const { id } = await openFormReport(clerk, formId, '2024Q1');
  const lastYear = async () =>
    (await getReport(clerk, id)).lines.find(({ quantity }) => quantity.id === poor)?.samePeriodLastYear;
  expect(await lastYear()).toBe('1250.5');
  await undoImport(ctx, made.id, 'Thử');
  expect(await lastYear()).toBeNull();
});

test('a specialist brings in his own agency’s figures only, others nothing, and a stale preview is refused', async () => {
  const { clerk, neighbour, preview, bring, mapping, quarter, ctx } = await aHistory();
  expect((await preview(TABLE, clerk)).counts).toMatchObject({ new: 1, 'agency-not-yours': 1 });
  const own = await bring(TABLE, { by: clerk });
  expect(own).toMatchObject({ figures: 1 });
  await expect(undoImport(neighbour, own.id, 'x')).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(readEarlier(quarter.as('auditor'), TABLE)).rejects.toMatchObject({ code: 'not-your-role' });
  const stale = { mapping, fingerprint: '0'.repeat(64), replace: false };
  await expect(importEarlier(ctx, TABLE, stale)).rejects.toMatchObject({ code: 'earlier-preview-stale' });
  await expect(bring(TABLE, { how: { ...mapping, source: '' } })).rejects.toMatchObject({
    code: 'earlier-source-missing',
  });
});
