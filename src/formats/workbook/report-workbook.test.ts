import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals } from '#domain/decimal.ts';
import { readFigureCell } from '#domain/reporting/workbook-figure.ts';
import { standings } from '#domain/reporting/snapshot.ts';
import { aWorkbook, aWorkbookLine, checksum, withCell, withSheet, workbookOf } from '#tests/factories/workbook.ts';
import { readReportWorkbook } from './read-report-workbook.ts';

function read(bytes: Uint8Array) {
  const workbook = readReportWorkbook(bytes, checksum);
  if (!workbook.ok) throw new Error(workbook.code);
  return workbook;
}
const rowsOf = (bytes: Uint8Array) => read(bytes).rows;
const figureIn = (cell: string) => rowsOf(withCell(workbookOf([aWorkbookLine()]), 'G5', cell))[0]?.figure;

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.integer({ min: 0, max: 8 }))
  .map(([negative, digits, places]) => {
    const text = digits.toString().padStart(places + 1, '0');
    const plain = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    return negative && digits > 0n ? `-${plain}` : plain;
  });
const words = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/\p{Cs}/u.test(text));

test('every figure, standing and note comes back from the workbook as it went in', () => {
  const line = fc.record({
    value: fc.option(decimals),
    standing: fc.constantFrom(...standings),
    note: words,
    name: words,
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (given) => {
      const lines = given.map((each, i) => aWorkbookLine({ ...each, quantityId: i + 1 }));
      const { identity, rows, strays } = read(workbookOf(lines));
      expect(identity).toEqual(aWorkbook([]).identity);
      expect(strays).toEqual([]);
      expect(rows.map(({ note }) => note)).toEqual(given.map(({ note }) => note.normalize('NFC')));
      rows.forEach((row, i) => {
        const value = given[i]?.value ?? null;
        const figure = readFigureCell({ quantityId: i + 1, lastFigure: value, planned: null }, row);
        expect(figure).toMatchObject({ ok: true });
        const came = figure.ok ? figure.value : null;
        expect(value === null ? came : came !== null && compareDecimals(came, value)).toBe(value === null ? null : 0);
      });
    }),
    { numRuns: 150 },
  );
});

test('a reckoned line is a locked formula over the lines that it is made of, empty while one is missing', () => {
  const indicator = (code: string, formula: string | null) => ({ code, formula, decimals: 2 });
  const bytes = workbookOf([
    aWorkbookLine({ quantityId: 1, value: '25', indicator: indicator('NGHEO', null) }),
    aWorkbookLine({ quantityId: 2, value: '200', indicator: indicator('HO', null) }),
    aWorkbookLine({ quantityId: 3, value: '12.50', indicator: indicator('TY_LE', 'NGHEO / HO * 100') }),
  ]);
  let sheet = '';
  withSheet(bytes, (xml) => (sheet = xml));
  expect(sheet).toContain(
    '<c r="G7" s="4"><f>IF(OR(G5=&quot;&quot;,G6=&quot;&quot;),&quot;&quot;,IFERROR(ROUND(((G5/G6)*100),2),&quot;&quot;))</f><v>12.50</v></c>',
  );
  expect(rowsOf(bytes)[2]?.figure).toEqual({ kind: 'number', text: '12.50', reckoned: true });
});

test('only the cells to fill are open, and a name that begins like a formula stays a name', () => {
  let sheet = '';
  withSheet(workbookOf([aWorkbookLine({ name: '=HYPERLINK("x")' })]), (xml) => (sheet = xml));
  expect(sheet).toContain('<sheetProtection sheet="1"');
  expect([...sheet.matchAll(/r="([A-J])5" s="[56]"/g)].map(([, letter]) => letter)).toEqual(['G', 'H', 'I', 'J']);
  expect(sheet).not.toContain('<f>');
});

test.each([
  ['a date', '<c r="G5" t="d"><v>2024-03-31</v></c>', { kind: 'date', day: '2024-03-31' }],
  ['a formula', '<c r="G5"><f>1+2</f><v>3</v></c>', { kind: 'number', text: '3', reckoned: true }],
  ['a formula nobody has reckoned', '<c r="G5"><f>1+2</f></c>', { kind: 'formula-unreckoned' }],
  ['a formula that failed', '<c r="G5" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'formula-error' }],
  ['true or false', '<c r="G5" t="b"><v>1</v></c>', { kind: 'truth-value' }],
  ['a number as text', '<c r="G5" t="str"><v>23.600,5</v></c>', { kind: 'text', text: '23.600,5', reckoned: false }],
  ['nothing', '<c r="G5" s="5"/>', { kind: 'empty' }],
])('%s in the cell of a figure is seen as that', (_what, cell, figure) => {
  expect(figureIn(cell)).toEqual(figure);
});

test('merged cells are told, since nobody knows whose the figure is', () => {
  const bytes = withSheet(workbookOf([aWorkbookLine({ value: '5' }), aWorkbookLine({ quantityId: 2 })]), (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="G5:G6"/></mergeCells>'),
  );
  expect(rowsOf(bytes).map(({ figure }) => figure)).toEqual([0, 1].map(() => ({ kind: 'merged', block: 'G5:G6' })));
});

test('rows that are no lines of the form, and a line copied twice, are told and not taken', () => {
  const text = (place: string, words: string) => `<c r="${place}" t="str"><v>${words}</v></c>`;
  const added = [
    `<row r="7">${text('C7', 'Ví dụ: thu ngân sách')}<c r="G7"><v>100</v></c></row>`,
    `<row r="8">${text('B8', '(2)')}${text('G8', '(7)')}</row>`,
    `<row r="9">${text('C9', 'Chỉ tiêu thêm')}<c r="G9"><v>9</v></c></row>`,
    `<row r="10">${text('A10', 'L2')}<c r="G10"><v>9</v></c></row>`,
    `<row r="11">${text('C11', 'Người lập biểu')}</row>`,
  ];
  const bytes = withSheet(workbookOf([aWorkbookLine(), aWorkbookLine({ quantityId: 2 })]), (xml) =>
    xml.replace('</sheetData>', `${added.join('')}</sheetData>`),
  );
  const { rows, strays } = read(bytes);
  expect(rows.map(({ quantityId }) => quantityId)).toEqual([1]);
  expect(strays.map(({ code, row }) => [code, row])).toEqual([
    ['row-twice', 6],
    ['template-row', 7],
    ['template-row', 8],
    ['extra-row', 9],
    ['row-twice', 10],
  ]);
});

test.each([
  ['empty', new Uint8Array()],
  ['unsupported-format', strToU8('Thu ngân sách;5')],
  ['unsupported-format', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['unsupported-format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ['damaged', workbookOf([aWorkbookLine()]).slice(0, 900)],
  ['no-lines', withSheet(workbookOf([aWorkbookLine()]), (xml) => xml.replace('>L1<', '><'))],
  [
    'identity-altered',
    withSheet(workbookOf([aWorkbookLine()]), (xml) => xml.replace('2024Q1', '2024Q2'), 'xl/worksheets/sheet2.xml'),
  ],
  [
    'not-our-workbook',
    withSheet(workbookOf([aWorkbookLine()]), (xml) => xml.replace('name="TienDo"', 'name="Sheet2"'), 'xl/workbook.xml'),
  ],
  [
    'unsafe-xml',
    withSheet(workbookOf([aWorkbookLine()]), (xml) => xml.replace('<worksheet', '<!DOCTYPE a><worksheet')),
  ],
])('a file that is no workbook of ours is refused: %s', (code, bytes) => {
  expect(readReportWorkbook(bytes, checksum)).toMatchObject({ ok: false, code });
});
