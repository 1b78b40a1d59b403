import type { WorkbookReading } from '#contract/workbook.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import {
  compareWorkbook,
  type DraftedLine,
  type FieldColumns,
  type WorkbookDifference,
} from '#domain/reporting/workbook-differences.ts';
import type { StrayRow } from '#domain/reporting/workbook-row.ts';
import { readReportWorkbook, type ReadWorkbook } from '#formats/workbook/read-report-workbook.ts';
import type { WorkbookIdentity } from '#formats/workbook/report-workbook.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { sheetSentence } from '../errors-text/index.ts';
import { sentenceForWorkbook } from '../errors-text/unreadable-workbook.ts';
import { workbookSentence } from '../errors-text/workbook-sentences.ts';
import { loadReport } from './load-report.ts';
import { workbookChecksum } from './make-workbook.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet, type SheetLineFacts } from './sheet.ts';
import { decideStep } from './step.ts';

export type OurWorkbook = Extract<ReadWorkbook, { ok: true }>;

export interface SentWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a workbook that came back would change in the draft; nothing is saved. */
export async function readWorkbook(ctx: Context, id: number, sent: SentWorkbook): Promise<WorkbookReading> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    decideStep(ctx, report, 'save');
    const workbook = openOurs(sent);
    refuseForeign(workbook.identity, report);
    return viewReading(report, await loadSheet(tx, report, 'drafted'), workbook);
  });
}

/** The workbook, where it is one of ours; else the sentence that says what it is instead. */
export function openOurs({ name, bytes }: SentWorkbook): OurWorkbook {
  const read = readReportWorkbook(bytes, workbookChecksum);
  if (read.ok) return read;
  const facts = { fileName: name };
  if (read.code === 'not-our-workbook') throw new Refused('workbook-not-ours', facts);
  if (read.code === 'identity-altered' || read.code === 'no-lines') throw new Refused('workbook-altered', facts);
  throw new Refused('workbook-unreadable', { ...facts, reason: sentenceForWorkbook(read.code) });
}

function refuseForeign(identity: WorkbookIdentity, report: ReportRow): void {
  if (identity.agencyId !== report.agencyId)
    throw new Refused('workbook-of-another-agency', { found: identity.agencyName, wanted: report.agencyName });
  if (identity.formCode !== report.formCode)
    throw new Refused('workbook-of-another-form', { found: identity.formCode, wanted: report.formCode });
  if (identity.periodKey !== report.periodKey)
    throw new Refused('workbook-of-another-period', {
      found: periodWords(identity.periodKey),
      wanted: formatPeriod(report.periodKey),
    });
  const sameReport = identity.reportId === 0 || identity.reportId === report.id;
  if (identity.formId !== report.formId || !sameReport)
    throw new Refused('workbook-of-another-form', { found: identity.formCode, wanted: report.formCode });
}

const periodWords = (key: string): string => formatPeriod(key) || key;

interface ReadLines extends Pick<OurWorkbook, 'rows' | 'bases' | 'strays'> {
  /** Where the fields stand, if not where our workbooks have them. */
  readonly columns?: FieldColumns;
}

/** What the lines that were read would change in the sheet as it is now. */
export function viewReading(
  report: ReportRow,
  sheet: Sheet,
  { rows, bases, strays, columns }: ReadLines,
): WorkbookReading {
  const sameYear = sheet.previousKey?.startsWith(String(report.year)) ?? false;
  const lines = sheet.lines.map((line) => draftedLine(line, sameYear));
  const { differences, problems, unchanged } = compareWorkbook(lines, rows, bases, columns);
  const byId = new Map(sheet.lines.map((line) => [line.quantityId, line]));
  const twice = new Set(strays.flatMap(({ code, text }) => (code === 'row-twice' ? [text] : [])));
  const missing = problems.filter(
    ({ code, quantityId }) => code !== 'row-missing' || !twice.has(labelOf(byId.get(quantityId ?? 0))),
  );
  return {
    version: report.version,
    differences: differences.flatMap((difference) => viewDifference(difference, byId.get(difference.quantityId))),
    problems: [
      ...missing.map((problem) => ({ cell: problem.cell, message: workbookSentence(problem) })),
      ...strays.map(viewStray),
    ],
    unchanged,
  };
}

const labelOf = (line: SheetLineFacts | undefined): string =>
  line ? `${line.number} ${line.name}`.trim().slice(0, 60) : '';

function viewStray({ code, row, text }: StrayRow): { cell: string; message: string } {
  const cell = `G${row}`;
  return { cell, message: workbookSentence({ code, cell, facts: { text } }) };
}

function draftedLine(line: SheetLineFacts, sameYear: boolean): DraftedLine {
  const { indicator, previousValue } = line;
  return {
    ...line,
    lastFigure: previousValue,
    previous: sameYear ? previousValue : null,
    scale: indicator && { decimals: indicator.decimals, min: indicator.scaleMin, max: indicator.scaleMax },
    reckoned: indicator !== null && indicator.formula !== null,
  };
}

function viewDifference(
  { quantityId, field, cell, before, after, remarks, doubts, proposed }: WorkbookDifference,
  line: SheetLineFacts | undefined,
): WorkbookReading['differences'] {
  if (!line) return [];
  const { number, name, unit } = line;
  const sentences = [
    ...remarks.map(workbookSentence),
    ...doubts.map(({ code, figures }) => `Ô ${cell}: ${sheetSentence(code, figures)}`),
  ];
  return [{ quantityId, number, name, unit, field, cell, before, after, remarks: sentences, proposed }];
}
