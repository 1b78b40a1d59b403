import type { AskedQuantity, ReportView, SheetLine } from '#contract/reporting.ts';
import { type Context, inReadTransaction } from '../context.ts';
import type { AttachmentRow } from './attachment-queries.ts';
import { seeReport, viewStanding } from './report-view.ts';
import type { Sheet, SheetLineFacts } from './sheet.ts';

/** One report: what it drafts for the agency's own people, what it handed in for everybody else. */
export async function getReport(ctx: Context, id: number): Promise<ReportView> {
  return inReadTransaction(ctx, async (tx) => {
    const seen = await seeReport(ctx, tx, id);
    return {
      ...(await viewStanding(ctx, tx, seen)),
      lines: viewLines(seen.sheet, seen.history.attachments),
    };
  });
}

function viewLines({ lines, previousKey }: Sheet, files: readonly AttachmentRow[]): SheetLine[] {
  return lines.map((line) => {
    const { required, value, standing, note, obstacle, previousValue, previousStanding, lastYearValue } = line;
    return {
      quantity: quantityOf(line),
      required,
      value,
      standing,
      note,
      obstacle,
      previous:
        previousKey !== null && previousStanding !== null
          ? { periodKey: previousKey, value: previousValue, standing: previousStanding }
          : null,
      samePeriodLastYear: lastYearValue,
      attachments: files
        .filter(({ quantityId }) => quantityId === line.quantityId)
        .map(({ id, fileName, sizeBytes }) => ({ id, fileName, sizeBytes })),
    };
  });
}

function quantityOf(line: SheetLineFacts): AskedQuantity {
  const {
    wholeId,
    partKind,
    dimension,
    number,
    group,
    name,
    asWritten,
    unit,
    denominator,
    nature,
    comparator,
    indicator,
  } = line;
  return {
    id: line.quantityId,
    wholeId,
    partKind,
    dimension,
    number,
    group,
    name,
    asWritten,
    value: line.planned,
    valueMax: line.plannedMax,
    unit,
    denominator,
    nature,
    comparator,
    indicator,
  };
}
