import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnitReadings } from '#contract/workbook.ts';
import { writeReportWorkbook } from '#formats/workbook/write-report-workbook.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aCommuneForm } from '#tests/factories/commune-form.ts';
import { aWorkbook, aWorkbookLine, checksum, withCell } from '#tests/factories/workbook.ts';
import { openFormReport } from '../open-form-report.ts';
import { getReport } from '../get-report.ts';
import { saveDraft } from '../save-draft.ts';
import { fillUnit } from './fill-unit.ts';
import { makeUnitWorkbooks } from './make-unit-workbooks.ts';
import { readUnitWorkbooks } from './read-unit-workbooks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const figure = (row: number, value: string) => `<c r="G${row}"><v>${value}</v></c>`;

async function threeCommunes() {
  const made = await aCommuneForm(database.db, ['Xã An Hải', 'Xã Bình Sơn', 'Xã Cẩm Thanh']);
  const { bytes } = await makeUnitWorkbooks(made.consolidator, made.formId, '2024Q1');
  const files = unzipSync(bytes);
  const read = async (sent: Uint8Array, name = 'bieu.zip', ctx = made.consolidator) => {
    const answer = { files: await readUnitWorkbooks(ctx, { name, bytes: sent }) };
    expect(UnitReadings.strict().parse(answer)).toEqual(answer);
    return answer.files;
  };
  const unit = (name: string) => {
    const { [name]: clerk } = made.communes;
    if (!clerk) throw new Error(`no commune ${name}`);
    return clerk;
  };
  return { ...made, bytes, files, read, unit };
}

const named = (files: Readonly<Record<string, Uint8Array>>, words: string): Uint8Array => {
  const found = Object.entries(files).find(([name]) => name.includes(words))?.[1];
  if (!found) throw new Error(`no file of ${words}`);
  return found;
};

test('one act makes the workbook of every unit of the form, and one act reads them all back', async () => {
  const { bytes, files, read } = await threeCommunes();
  expect(Object.keys(files)).toHaveLength(3);
  const readings = await read(bytes);
  expect(readings.map(({ unit, refusal }) => [unit?.agency.name, refusal])).toEqual([
    ['Xã An Hải', null],
    ['Xã Bình Sơn', null],
    ['Xã Cẩm Thanh', null],
  ]);
  expect(readings.every(({ reading }) => reading?.differences.length === 0)).toBe(true);
});

test('a filled workbook goes into the draft of its unit, which alone submits it', async () => {
  const { files, read, consolidator, unit, formId, indicatorIds } = await threeCommunes();
  const clerk = unit('Xã Bình Sơn');
  const [quantityId = 0] = indicatorIds;
  const filled = withCell(named(files, 'Bình Sơn'), 'G7', figure(7, '120'));
  expect(await read(filled, 'binh-son.xlsx')).toMatchObject([
    { reading: { differences: [{ quantityId, field: 'value', cell: 'G7', before: null, after: '120' }] } },
  ]);
  const place = { formId, agencyId: clerk.actor.agencyId, periodKey: '2024Q1' };
  const cells = [{ quantityId, field: 'value' as const, value: '120' }];
  const done = await fillUnit(consolidator, { ...place, reportId: null, version: 1, fileName: 'binh-son.xlsx', cells });
  const report = await getReport(clerk, done.reportId);
  expect(report.status).toBe('draft');
  expect(report.lines.find(({ quantity }) => quantity.id === quantityId)?.value).toBe('120');
  expect(await read(filled, 'binh-son.xlsx')).toMatchObject([{ refusal: { title: 'Đơn vị đã tự nhập số liệu' } }]);
});

test('who fills for another neither sees nor replaces what its own people have typed', async () => {
  const { files, read, unit, consolidator, formId, indicatorIds } = await threeCommunes();
  const clerk = unit('Xã An Hải');
  const [quantityId = 0] = indicatorIds;
  const { id } = await openFormReport(clerk, formId, '2024Q1');
  await saveDraft(clerk, id, {
    version: 1,
    lines: [{ quantityId, value: '77', standing: 'final', note: null, obstacle: null }],
  });
  const filled = withCell(named(files, 'An Hải'), 'G7', figure(7, '5'));
  const [reading] = await read(filled, 'an-hai.xlsx');
  expect(reading).toMatchObject({ refusal: { title: 'Đơn vị đã tự nhập số liệu' }, reading: null });
  const cells = [{ quantityId, field: 'value' as const, value: '5' }];
  const place = { formId, agencyId: clerk.actor.agencyId, periodKey: '2024Q1', reportId: null };
  const wanted = { ...place, version: 2, fileName: 'a.xlsx', cells };
  await expect(fillUnit(consolidator, wanted)).rejects.toMatchObject({ code: 'workbook-unit-has-typed' });
  const [mine] = await read(filled, 'an-hai.xlsx', clerk);
  expect(mine?.reading?.differences).toMatchObject([{ before: '77', after: '5', proposed: false }]);
});

test('each wrong file is told by itself and holds up no other', async () => {
  const { files, read, stranger } = await threeCommunes();
  const [good, other] = [named(files, 'Cẩm Thanh'), named(files, 'An Hải')];
  const archive = zipSync({
    'dung.xlsx': good,
    'la.xlsx': strToU8('không phải Excel'),
    'hai-1.xlsx': other,
    'hai-2.xlsx': other,
    'doc.txt': strToU8('bỏ qua'),
  });
  const readings = await read(archive);
  expect(Object.fromEntries(readings.map(({ fileName, refusal }) => [fileName, refusal?.title ?? null]))).toEqual({
    'dung.xlsx': null,
    'la.xlsx': 'Không đọc được tệp Excel',
    'hai-1.xlsx': 'Hai tệp của cùng một đơn vị',
    'hai-2.xlsx': 'Hai tệp của cùng một đơn vị',
  });
  const [foreign] = await read(good, 'a.xlsx', stranger);
  expect(foreign?.refusal?.title).toBe('Không phải đơn vị thuộc phạm vi của bạn');
});

test('a unit that is not asked for the form is told by name', async () => {
  const { read, quarter, formId } = await threeCommunes();
  const { identity } = aWorkbook([]);
  const ours = { ...identity, formId, agencyId: quarter.health, reportId: 0 };
  const bytes = writeReportWorkbook({ ...aWorkbook([aWorkbookLine()]), identity: ours }, checksum);
  const [reading] = await read(bytes, 'a.xlsx');
  expect(reading?.refusal?.title).toBe('Đơn vị không phải báo cáo biểu này');
  expect(reading?.refusal?.detail).toContain('Sở Y tế');
});
