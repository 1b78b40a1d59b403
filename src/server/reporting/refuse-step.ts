import { findMissingNarratives } from '#domain/reporting/narrative.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { ReportRefusal } from '#domain/reporting/workflow.ts';
import { type FieldProblem, Refused } from '../errors.ts';
import { sheetSentence } from '../errors-text/index.ts';
import type { Seen } from './load-report.ts';
import type { ReportRow } from './report-queries.ts';
import type { Sheet, SheetLineFacts } from './sheet.ts';

/** Says no, with everything that is wrong at once and what to do about it. */
export function refuseStep(refusal: ReportRefusal, report: ReportRow, { sheet, signatureFault }: Seen): never {
  if (refusal === 'signature-not-good') throw new Refused(refusal, { why: signatureFault ?? '' });
  if (refusal === 'period-closed') {
    throw new Refused(refusal, { period: formatPeriod(report.periodKey) });
  }
  throw new Refused(refusal, {}, refusal === 'figures-missing' && sheet ? problemsOf(sheet) : []);
}

function problemsOf(sheet: Sheet): FieldProblem[] {
  const byId = new Map(sheet.lines.map((line) => [line.quantityId, line]));
  const unwritten = findMissingNarratives(sheet.narratives).map((title) => ({
    path: `narratives.${title}`,
    code: 'narrative-missing',
    message: `Phần “${title}” chưa viết. Biểu yêu cầu phần này; hãy viết rồi trình.`,
  }));
  const figures = sheet.problems
    .filter(({ blocks }) => blocks)
    .map(({ code, quantityId, figures }) => ({
      path: pathOf(quantityId),
      code,
      message: `${labelOf(byId.get(quantityId))}: ${sheetSentence(code, figures)}`,
    }));
  return [...figures, ...unwritten];
}

function pathOf(quantityId: number): string {
  return `lines.${quantityId}.value`;
}

function labelOf(line: SheetLineFacts | undefined): string {
  return line ? `Chỉ tiêu ${line.number} “${line.name}”` : 'Chỉ tiêu';
}
