import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkbookReading } from '#contract/workbook.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { aWorkbookLine, withCell, withSheet, workbookOf } from '#tests/factories/workbook.ts';
import { makeWorkbook } from './make-workbook.ts';
import { openReport } from './open-report.ts';
import { readWorkbook } from './read-workbook.ts';
import { saveDraft } from './save-draft.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

/** Health's report of two targets for the first quarter and its workbook, in which the lines begin at row 7. */
async function aWorkbookOfHealth() {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health },
    { lead: health },
    { lead: education },
  ]);
  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const { bytes } = await makeWorkbook(quarter.as('specialist'), id);
  return { quarter, id, bytes };
}

const read = async (quarter: Quarter, id: number, bytes: Uint8Array) => {
  const reading = await readWorkbook(quarter.as('specialist'), id, { name: 'bieu.xlsx', bytes });
  expect(WorkbookReading.strict().parse(reading)).toEqual(reading);
  return reading;
};
const figure = (row: number, value: string) => `<c r="G${row}"><v>${value}</v></c>`;

test('a workbook that nobody filled changes nothing', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  expect(await read(quarter, id, bytes)).toEqual({ version: 1, differences: [], problems: [], unchanged: 2 });
});

test('a figure filled in is shown beside the draft and saved by nobody but the draft itself', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const { differences } = await read(quarter, id, withCell(bytes, 'G7', figure(7, '7.0999999999999996')));
  expect(differences).toMatchObject([
    { quantityId: quarter.targetIds[0], field: 'value', cell: 'G7', before: null, after: '7.1', proposed: true },
  ]);
  expect((await read(quarter, id, bytes)).version).toBe(1);
});

test('what was changed on the system since is not overwritten by an untouched cell, and asked about where both changed', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const line = { value: '5', standing: 'estimate' as const, note: null, obstacle: null };
  const lines = quarter.targetIds.slice(0, 2).map((quantityId) => ({ ...line, quantityId }));
  await saveDraft(quarter.as('specialist'), id, { version: 1, lines });
  const { differences } = await read(quarter, id, withCell(bytes, 'G7', figure(7, '6')));
  expect(differences).toMatchObject([
    {
      cell: 'G7',
      before: '5',
      after: '6',
      proposed: false,
      remarks: [expect.stringContaining('đã được sửa trên hệ thống')],
    },
  ]);
});

test.each([
  ['a formula', '<c r="G7"><f>2+3</f><v>5</v></c>', 'Ô G7 là công thức; số lấy là kết quả'],
  ['a number as text', '<c r="G7" t="str"><v>23.600,5</v></c>', 'Ô G7 ghi số dưới dạng chữ “23.600,5”'],
])('%s is proposed with a word of warning and not taken by itself', async (_what, cell, sentence) => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const { differences } = await read(quarter, id, withCell(bytes, 'G7', cell));
  expect(differences).toMatchObject([{ proposed: false, remarks: [expect.stringContaining(sentence)] }]);
});

test.each([
  ['words', '<c r="G7" t="str"><v>chưa có</v></c>', 'Ô G7 ghi “chưa có”, không đọc được thành số.'],
  ['a unit', '<c r="G7" t="str"><v>71 %</v></c>', 'Ô G7 ghi “71 %” kèm đơn vị tính. Hãy chỉ ghi số 71'],
  ['a date', '<c r="G7" t="d"><v>2023-12-31</v></c>', 'Ô G7 là ngày tháng 31/12/2023, không phải số liệu.'],
  ['a failed formula', '<c r="G7" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'Ô G7 là công thức bị lỗi'],
  ['an unknown standing', '<c r="H7" t="str"><v>đoán</v></c>', 'Ô H7 ghi “đoán”, không phải loại số.'],
])('%s in a cell is told and the draft stays as it is', async (_what, cell, sentence) => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const place = /r="([A-Z]\d+)"/.exec(cell)?.[1] ?? '';
  const { differences, problems } = await read(quarter, id, withCell(bytes, place, cell));
  expect(differences).toEqual([]);
  expect(problems).toEqual([{ cell: place, message: expect.stringContaining(sentence) }]);
});

test('a merged cell is told, since nobody knows whose the figure is', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const merged = withSheet(withCell(bytes, 'G7', figure(7, '5')), (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="G7:H7"/></mergeCells>'),
  );
  const { differences, problems } = await read(quarter, id, merged);
  expect(differences).toEqual([]);
  expect(problems).toEqual([{ cell: 'G7', message: expect.stringContaining('Ô G7 nằm trong vùng gộp G7:H7') }]);
});

test('the workbook of another unit, another period or another program is refused by name', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  const ctx = quarter.as('teacher');
  const other = await openReport(ctx, quarter.programmeId, '2024Q1');
  const foreign = await makeWorkbook(ctx, other.id);
  const send = async (sent: Uint8Array) =>
    readWorkbook(quarter.as('specialist'), id, { name: 'bieu.xlsx', bytes: sent });
  await expect(send(foreign.bytes)).rejects.toMatchObject({
    code: 'workbook-of-another-agency',
    facts: { found: 'Sở Giáo dục và Đào tạo', wanted: 'Sở Y tế' },
  });
  const later = quarter.as('specialist', '2024-06-14');
  const next = await openReport(later, quarter.programmeId, '2024Q2');
  await expect(readWorkbook(later, next.id, { name: 'bieu.xlsx', bytes })).rejects.toMatchObject({
    code: 'workbook-of-another-period',
    facts: { found: formatPeriod('2024Q1'), wanted: formatPeriod('2024Q2') },
  });
  await expect(send(workbookOf([aWorkbookLine()]))).rejects.toMatchObject({ code: /workbook-of-another/ });
  await expect(send(new TextEncoder().encode('a;b'))).rejects.toMatchObject({ code: 'workbook-unreadable' });
});

test('another agency can neither download a draft nor load a workbook into it', async () => {
  const { quarter, id, bytes } = await aWorkbookOfHealth();
  await expect(makeWorkbook(quarter.as('teacher'), id)).rejects.toMatchObject({ code: 'report-not-found' });
  await expect(readWorkbook(quarter.as('teacher'), id, { name: 'a.xlsx', bytes })).rejects.toMatchObject({
    code: 'report-not-found',
  });
});
