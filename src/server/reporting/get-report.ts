import type { ReportView, SheetLine } from '#contract/reporting.ts';
import type { TargetView } from '#contract/programme.ts';
import { allowedReportActions } from '#domain/reporting/workflow.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { listTargetViews } from '../programme/index.ts';
import { type AttachmentRow, listAttachments } from './attachment-queries.ts';
import { loadCalendar } from './calendar-queries.ts';
import { factsOf, loadReport } from './load-report.ts';
import { listPeriodsOf } from './period-queries.ts';
import { periodView, timelinessOf } from './period-view.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet, type SheetLineFacts } from './sheet.ts';
import { listSteps, listVersions, type StepRow } from './version-queries.ts';

/** One report: what it drafts for the agency's own people, what it handed in for everybody else. */
export async function getReport(ctx: Context, id: number): Promise<ReportView> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const own = report.agencyId === ctx.actor.agencyId;
    const sheet = await loadSheet(tx, report, own ? 'drafted' : 'in-force');
    return { ...(await viewFacts(ctx, tx, report, own)), ...(await viewSheet(ctx, tx, report, sheet)) };
  });
}

async function viewFacts(ctx: Context, tx: Tx, report: ReportRow, own: boolean): Promise<Omit<ReportView, 'lines' | 'problems'>> {
  const period = (await listPeriodsOf(tx, report.programmeId)).find(({ id }) => id === report.periodId);
  if (!period) throw new NotFound('period-not-found');
  const { id, programmeId, formName, status, version, correctionReason, returnReason } = report;
  const versions = await listVersions(tx, id);
  const steps = await listSteps(tx, id);
  return {
    ...{ id, programmeId, formName, status, version, correctionReason, returnReason },
    period: periodView(period),
    agency: { id: report.agencyId, name: report.agencyName, shortName: report.agencyShortName },
    timeliness: timelinessOf(period, report.handedInAt, ctx.today, await loadCalendar(tx)),
    isCorrection: report.inForceVersionId !== null,
    actions: allowedReportActions(factsOf(report), ctx.actor),
    history: own ? steps : steps.filter((step) => concernsOthers(step, report)),
    versions: versions.map(({ number, submittedAt, submittedBy, sha256, reason, id: versionId }) => ({
      ...{ number, submittedAt, submittedBy, sha256, reason, inForce: versionId === report.inForceVersionId },
    })),
  };
}

/** What happens inside another agency before it hands in is its own affair. */
function concernsOthers(step: StepRow, report: ReportRow): boolean {
  return step.action === 'approve' || step.agency.id !== report.agencyId;
}

async function viewSheet(
  ctx: Context,
  tx: Tx,
  report: ReportRow,
  sheet: Sheet,
): Promise<Pick<ReportView, 'lines' | 'problems'>> {
  const targets = await listTargetViews(tx, report.programmeId, ctx.today);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const files = await listAttachments(tx, report.id);
  const lines = sheet.lines.flatMap((line) => viewLine(line, byId.get(line.targetId), files, sheet.previousKey));
  return { lines, problems: sheet.problems };
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
      ...{ target, required, value, standing, note, obstacle },
      previous: hasPrevious ? { periodKey: previousKey, value: previousValue, standing: previousStanding } : null,
      samePeriodLastYear: null,
      attachments: files
        .filter(({ targetId }) => targetId === line.targetId)
        .map(({ id, fileName, sizeBytes }) => ({ id, fileName, sizeBytes })),
    },
  ];
}
