import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportWorkbook, WorkbookLine } from '#formats/workbook/report-workbook.ts';
import { writeReportWorkbook } from '#formats/workbook/write-report-workbook.ts';

export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

export const aWorkbookLine = (change: Partial<WorkbookLine> = {}): WorkbookLine => ({
  quantityId: 1,
  number: '1',
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  plan: '23600',
  previous: '7.5',
  value: null,
  standing: 'estimate',
  note: null,
  obstacle: null,
  indicator: null,
  ...change,
});

export const aWorkbook = (lines: readonly WorkbookLine[]): ReportWorkbook => ({
  identity: {
    formCode: 'BC.1',
    formId: 3,
    agencyId: 7,
    agencyName: 'Sở Y tế',
    periodKey: '2024Q1',
    reportId: 11,
    reportVersion: 2,
  },
  title: 'Báo cáo quý',
  heads: ['Cơ quan báo cáo: Sở Y tế', 'Kỳ báo cáo: Quý I/2024'],
  lines,
});

export const workbookOf = (lines: readonly WorkbookLine[]): Uint8Array =>
  writeReportWorkbook(aWorkbook(lines), checksum);

/** What somebody did to the visible sheet in a program of his. */
export function withSheet(
  bytes: Uint8Array,
  change: (xml: string) => string,
  part = 'xl/worksheets/sheet1.xml',
): Uint8Array {
  const files = unzipSync(bytes);
  const sheet = files[part];
  if (sheet === undefined) throw new Error(`no ${part}`);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(sheet))) });
}

/** Puts a cell's XML in the place of what stood there: `<c r="G6"><v>5</v></c>`. */
export const withCell = (bytes: Uint8Array, place: string, cell: string): Uint8Array =>
  withSheet(bytes, (xml) => xml.replace(new RegExp(`<c r="${place}"[^>]*?(/>|>.*?</c>)`), cell));
