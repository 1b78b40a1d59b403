import type { TargetView } from '#contract/programme.ts';
import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { listTargetViews } from '../programme/index.ts';
import type { AttachmentRow } from './attachment-queries.ts';
import { seeReport, viewStanding } from './report-view.ts';
import type { Sheet, SheetLineFacts } from './sheet.ts';

/** One report: what it drafts for the agency's own people, what it handed in for everybody else. */
export async function getReport(ctx: Context, id: number): Promise<ReportView> {
  return inReadTransaction(ctx, async (tx) => {
    const seen = await seeReport(ctx, tx, id);
    const targets = await listTargetViews(tx, seen.report.programmeId, ctx.today);
    return {
      ...(await viewStanding(ctx, tx, seen)),
      lines: viewLines(seen.sheet, targets, seen.history.attachments),
    };
  });
}

function viewLines(sheet: Sheet, targets: readonly TargetView[], files: readonly AttachmentRow[]): SheetLine[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return sheet.lines.flatMap((line) => viewLine(line, byId.get(line.targetId), files, sheet.previousKey));
}

function viewLine(
  line: SheetLineFacts,
  target: TargetView | undefined,
  files: readonly AttachmentRow[],
  previousKey: string | null,
): SheetLine[] {
  if (!target) return [];
  const { required, value, standing, note, obstacle, previousValue, previousStanding } = line;
  const hasPrevious = previousKey !== null && previousStanding !== null;
  return [
    {
      target,
      required,
      value,
      standing,
      note,
      obstacle,
      previous: hasPrevious
        ? {
            periodKey: previousKey,
            value: previousValue,
            standing: previousStanding,
          }
        : null,
      samePeriodLastYear: null,
      attachments: files
        .filter(({ targetId }) => targetId === line.targetId)
        .map(({ id, fileName, sizeBytes }) => ({
          id,
          fileName,
          sizeBytes,
        })),
    },
  ];
}
