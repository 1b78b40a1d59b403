import { strToU8, zipSync } from 'fflate';
import { figureCell, formulaCell, rowOf, textCell } from './cell-xml.ts';
import { reckonedFormula } from './reckoned-formula.ts';
import {
  checkedText,
  type Checksum,
  columns,
  HIDDEN_MARK,
  HIDDEN_SHEET,
  lineKey,
  type ReportWorkbook,
  standingWords,
  type WorkbookLine,
} from './report-workbook.ts';
import { styles, stylesheet } from './workbook-styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const titles = [
  '',
  'Số TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch',
  'Kỳ trước',
  'Kỳ này',
  'Loại số',
  'Ghi chú',
  'Vướng mắc',
];
const letters = Object.values(columns);
/** The same bytes for the same report, whenever it is asked for. */
const MADE_ON = new Date(2000, 0, 1);

const parts = (sheets: readonly string[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookProtection lockStructure="1"/><sheets><sheet name="Biểu báo cáo" sheetId="1" r:id="rId1"/><sheet name="${HIDDEN_SHEET}" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId9" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': stylesheet,
  ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
});

/**
 * Makes the workbook of one report: protected but for the cells to fill, the figures of the draft already in them, reckoned lines as
 * formulas, and a hidden sheet by which it is known again.
 */
export function writeReportWorkbook(workbook: ReportWorkbook, checksum: Checksum): Uint8Array {
  const files = parts([visibleSheet(workbook), hiddenSheet(workbook, checksum)]);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: MADE_ON,
    level: 6,
  });
}

function visibleSheet({ title, heads, lines }: ReportWorkbook): string {
  const header = heads.length + 2;
  const first = header + 1;
  const last = Math.max(first, header + lines.length);
  const places = new Map(
    lines.flatMap(({ indicator }, i) => (indicator ? [[indicator.code, `${columns.value}${first + i}`] as const] : [])),
  );
  const rows = [
    rowOf(1, [textCell('B1', styles.title, title)], 22),
    ...heads.map((text, i) => rowOf(i + 2, [textCell(`B${i + 2}`, styles.plain, text)])),
    rowOf(
      header,
      letters.map((letter, i) => textCell(`${letter}${header}`, styles.header, titles[i] ?? '')),
      34,
    ),
    ...lines.map((line, i) => lineRow(line, first + i, places)),
  ];
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="3" ySplit="${header}" topLeftCell="D${first}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="G${first}" sqref="G${first}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols><col min="1" max="1" width="8" hidden="1" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/><col min="3" max="3" width="48" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/><col min="5" max="7" width="16" customWidth="1"/><col min="8" max="8" width="12" customWidth="1"/><col min="9" max="10" width="34" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/><conditionalFormatting sqref="E${first}:G${last}"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(E${first}),E${first}&lt;&gt;INT(E${first}))</formula></cfRule></conditionalFormatting>${validations(first, last)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** By range, not by cell: a list to choose the standing from, and nothing but numbers for the figures. */
function validations(first: number, last: number): string {
  const words = Object.values(standingWords).join(',');
  return `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Loại số" error="Hãy chọn: ${words}." sqref="H${first}:H${last}"><formula1>"${words}"</formula1></dataValidation><dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Số liệu" error="Ô này chỉ nhận số. Đơn vị tính đã có ở cột bên trái; lời giải thích ghi vào cột Ghi chú." sqref="G${first}:G${last}"><formula1>-1000000000000000</formula1><formula2>1000000000000000</formula2></dataValidation></dataValidations>`;
}

function lineRow(line: WorkbookLine, row: number, places: ReadonlyMap<string, string>): string {
  const at = (column: keyof typeof columns) => `${columns[column]}${row}`;
  return rowOf(row, [
    textCell(at('key'), styles.text, lineKey(line.quantityId)),
    textCell(at('number'), styles.text, line.number),
    textCell(at('name'), styles.text, line.name),
    textCell(at('unit'), styles.text, line.unit),
    figureCell(at('plan'), styles.figure, line.plan),
    figureCell(at('previous'), styles.figure, line.previous),
    valueCell(line, at('value'), places),
    textCell(at('standing'), styles.typedText, standingWords[line.standing]),
    textCell(at('note'), styles.typedText, line.note),
    textCell(at('obstacle'), styles.typedText, line.obstacle),
  ]);
}

function valueCell({ indicator, value }: WorkbookLine, place: string, places: ReadonlyMap<string, string>): string {
  if (indicator === null || indicator.formula === null) return figureCell(place, styles.typedFigure, value);
  const formula = reckonedFormula(indicator.formula, indicator.decimals, places);
  return formula === null ? figureCell(place, styles.figure, value) : formulaCell(place, styles.figure, formula, value);
}

/** What the workbook is about and what its cells held at first, each as a text. */
function hiddenSheet({ identity, lines }: ReportWorkbook, checksum: Checksum): string {
  const rows: string[][] = [
    [HIDDEN_MARK],
    ...Object.entries(identity).map(([name, value]) => [name, String(value)]),
    ...lines.map((line) => [
      lineKey(line.quantityId),
      line.value ?? '',
      line.standing,
      line.note ?? '',
      line.obstacle ?? '',
    ]),
  ];
  rows.push(['checksum', checksum(checkedText(rows))]);
  const written = rows.map((row, i) =>
    rowOf(
      i + 1,
      row.map((text, at) => textCell(`${letters[at] ?? 'A'}${i + 1}`, styles.plain, text)),
    ),
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`;
}
