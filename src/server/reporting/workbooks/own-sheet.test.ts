import { afterAll, beforeAll, expect, test } from 'vitest';
import { OwnSheetView, WorkbookReading } from '#contract/workbook.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aCommuneForm } from '#tests/factories/commune-form.ts';
import { openFormReport } from '../open-form-report.ts';
import { getReport } from '../get-report.ts';
import { keepMapping } from './keep-mapping.ts';
import { compareOwnSheet, readOwnSheet } from './read-own-sheet.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const csv = (text: string) => ({ name: 'giam-ngheo.csv', bytes: new TextEncoder().encode(text) });
const MARCH = csv('TT;Nội dung;Thực hiện\n1;TONG DAN CU THEO HO;1.250\n2;Số hộ nghèo (hộ);137');
const APRIL = csv('TT;Nội dung;Thực hiện\n1;Số hộ nghèo (hộ);-\n2;TONG DAN CU THEO HO;12 tỷ');

async function aSheetOfOurs() {
  const made = await aCommuneForm(database.db, ['Xã Trà Linh', 'Xã Trà Nam']);
  const { 'Xã Trà Linh': clerk, 'Xã Trà Nam': neighbour } = made.communes;
  if (!clerk || !neighbour) throw new Error('no commune');
  const { id } = await openFormReport(clerk, made.formId, '2024Q1');
  const view = await readOwnSheet(clerk, id, MARCH);
  expect(OwnSheetView.strict().parse(view)).toEqual(view);
  const mapping = view.sheets[0]?.suggested;
  if (!mapping) throw new Error('no sheet');
  return { ...made, clerk, neighbour, id, mapping };
}

test('an own sheet is matched by name and its figures are shown beside the draft, saving nothing', async () => {
  const { clerk, id, mapping, indicatorIds } = await aSheetOfOurs();
  expect(mapping).toMatchObject({ labelColumn: 'B', valueColumn: 'C' });
  expect(mapping.lines.map(({ quantityId }) => quantityId).toSorted()).toEqual(indicatorIds.toSorted());
  const reading = await compareOwnSheet(clerk, id, MARCH, mapping);
  expect(WorkbookReading.strict().parse(reading)).toEqual(reading);
  expect(reading.differences.map(({ cell, after, proposed }) => [cell, after, proposed])).toEqual([
    ['C2', '1250', true],
    ['C3', '137', true],
  ]);
  expect((await getReport(clerk, id)).lines.every(({ value }) => value === null)).toBe(true);
});

test('a kept mapping reads the next file, in whatever order its rows stand', async () => {
  const { clerk, id, mapping, neighbour } = await aSheetOfOurs();
  expect(await keepMapping(clerk, id, { name: 'Sổ của xã', version: 0, mapping })).toEqual({ version: 1 });
  expect(await keepMapping(clerk, id, { name: 'Sổ của xã', version: 1, mapping })).toEqual({ version: 2 });
  await expect(keepMapping(clerk, id, { name: 'Sổ của xã', version: 1, mapping })).rejects.toMatchObject({
    code: 'stale-version',
  });
  const { kept } = await readOwnSheet(clerk, id, APRIL);
  expect(kept).toMatchObject([{ name: 'Sổ của xã', version: 2, mapping }]);
  const reading = await compareOwnSheet(clerk, id, APRIL, mapping);
  expect(reading.differences).toEqual([]);
  expect(reading.problems).toEqual([{ cell: 'C3', message: expect.stringContaining('12 tỷ') }]);
  await expect(readOwnSheet(neighbour, id, APRIL)).rejects.toMatchObject({ code: 'report-not-found' });
});

test('another sheet and another kind of file are refused in words', async () => {
  const { clerk, id, mapping } = await aSheetOfOurs();
  await expect(compareOwnSheet(clerk, id, MARCH, { ...mapping, sheet: 'Tháng 5' })).rejects.toMatchObject({
    code: 'own-sheet-missing',
  });
  const pdf = { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.4') };
  await expect(readOwnSheet(clerk, id, pdf)).rejects.toMatchObject({ code: 'workbook-unreadable' });
});
