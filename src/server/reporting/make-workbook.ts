import { createHash } from 'node:crypto';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { ReportWorkbook, WorkbookIdentity, WorkbookLine } from '#formats/workbook/report-workbook.ts';
import { writeReportWorkbook } from '#formats/workbook/write-report-workbook.ts';
import { type Context, inReadTransaction } from '../context.ts';
import type { SentFile } from '../send-file.ts';
import { loadReport } from './load-report.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type SheetLineFacts } from './sheet.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const workbookChecksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The report as a workbook to fill in away from the system: drafted lines for the own agency, else the version in force. */
export async function makeWorkbook(ctx: Context, id: number): Promise<SentFile> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const own = report.agencyId === ctx.actor.agencyId;
    const { lines } = await loadSheet(tx, report, own ? 'drafted' : 'in-force');
    return { fileName: workbookName(report), mediaType: XLSX, bytes: Buffer.from(workbookBytes(report, lines)) };
  });
}

/** What the file of a report's workbook is called, without the signs that file systems refuse. */
export function workbookName({ agencyShortName, periodKey, formCode }: ReportRow): string {
  return `${agencyShortName} - ${periodKey} - ${formCode}.xlsx`.replace(/[\\/:*?"<>|]/g, '-');
}

export function workbookBytes(report: ReportRow, lines: readonly SheetLineFacts[]): Uint8Array {
  return writeReportWorkbook(workbookOf(report, lines), workbookChecksum);
}

export function identityOf(report: ReportRow): WorkbookIdentity {
  const { formCode, formId, agencyId, agencyName, periodKey, id, version } = report;
  return { formCode, formId, agencyId, agencyName, periodKey, reportId: id, reportVersion: version };
}

function workbookOf(report: ReportRow, lines: readonly SheetLineFacts[]): ReportWorkbook {
  const { submissionDueOn, closingTime, cutOffOn } = report.period;
  const due = `${dayWords(submissionDueOn)}${closingTime === null ? '' : `, trước ${closingTime}`}`;
  return {
    identity: identityOf(report),
    title: report.formName,
    heads: [
      `Cơ quan báo cáo: ${report.agencyName}`,
      `Kỳ báo cáo: ${formatPeriod(report.periodKey)}, số liệu đến hết ngày ${dayWords(cutOffOn)}`,
      `Hạn nộp: ${due}`,
      'Chỉ điền các ô nền vàng. Ô trống là chưa có số, khác với số 0. Điền xong, vào báo cáo này trên hệ thống và bấm “Nạp từ Excel”.',
    ],
    lines: lines.map(lineOf),
  };
}

const dayWords = (day: string): string => day.split('-').toReversed().join('/');

function lineOf(line: SheetLineFacts): WorkbookLine {
  const { quantityId, number, name, unit, value, standing, note, obstacle, planned, plannedMax, indicator } = line;
  return {
    quantityId,
    number,
    name,
    unit,
    plan: plannedMax === null ? planned : line.asWritten,
    previous: line.previousValue,
    value,
    standing,
    note,
    obstacle,
    indicator: indicator && { code: indicator.code, decimals: indicator.decimals, formula: indicator.formula },
  };
}
