import type { TargetView } from '#contract/programme.ts';
import type { PeriodView, ReportView, SheetLine } from '#contract/reporting.ts';
import { allowedReportActions } from '#domain/reporting/workflow.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { listTargetViews } from '../programme/index.ts';
import type { AttachmentRow } from './attachment-queries.ts';
import { loadCalendar } from './calendar-queries.ts';
import { loadHistory, type ReportHistory, type StepRow } from './history-queries.ts';
import { factsOf, loadReport } from './load-report.ts';
import { timelinessOf } from './period-view.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet, type SheetLineFacts } from './sheet.ts';

/** A report with its sheet as a step has left it. */
export interface SeenReport {
  report: ReportRow;
  sheet: Sheet;
}

/** What a step answers with; `seen` where the step itself has read all that the report's page shows of it. */
export interface TakenStep {
  id: number;
  seen?: SeenReport | undefined;
}

/** One report: what it drafts for the agency's own people, what it handed in for everybody else. */
export async function getReport(ctx: Context, id: number, seen?: SeenReport): Promise<ReportView> {
  return inReadTransaction(ctx, async (tx) => {
    const { report, sheet } = seen ?? (await see(ctx, tx, id));
    const own = isOwn(ctx, report);
    const history = await loadHistory(tx, id);
    const targets = await listTargetViews(tx, report.programmeId, ctx.today);
    return {
      ...viewFacts(ctx, report),
      ...viewReasons(report, history, own),
      timeliness: timelinessOf(periodOf(report), report.handedInAt, ctx.today, await loadCalendar(tx)),
      ...viewHistory(report, history, own),
      lines: viewLines(sheet, targets, history.attachments),
      problems: sheet.problems,
    };
  });
}

async function see(ctx: Context, tx: Tx, id: number): Promise<SeenReport> {
  const report = await loadReport(ctx, tx, id);
  return { report, sheet: await loadSheet(tx, report, isOwn(ctx, report) ? 'drafted' : 'in-force') };
}

const isOwn = ({ actor }: Context, { agencyId }: ReportRow): boolean => agencyId === actor.agencyId;

type Reasons = Pick<ReportView, 'correctionReason' | 'returnReason'>;
type Facts = Omit<ReportView, keyof Reasons | 'timeliness' | 'history' | 'versions' | 'lines' | 'problems'>;

function periodOf({ period, periodKey, year, periodClosed }: ReportRow): PeriodView {
  return { ...period, key: periodKey, year, closed: periodClosed };
}

function viewFacts(ctx: Context, report: ReportRow): Facts {
  const { id, programmeId, formName, status, version } = report;
  return {
    id,
    programmeId,
    formName,
    status,
    version,
    period: periodOf(report),
    agency: {
      id: report.agencyId,
      name: report.agencyName,
      shortName: report.agencyShortName,
    },
    isCorrection: report.inForceVersionId !== null,
    actions: allowedReportActions(factsOf(report), ctx.actor),
  };
}

function viewHistory(
  report: ReportRow,
  history: ReportHistory,
  own: boolean,
): Pick<ReportView, 'history' | 'versions'> {
  const steps = own ? history.steps : history.steps.filter(concernsOthers);
  return {
    history: steps.map(({ fromStatus: _from, ...step }) => step),
    versions: history.versions.map(({ id, ...version }) => ({ ...version, inForce: id === report.inForceVersionId })),
  };
}

/** What a head tells his own people, and why they correct before they have handed in, is for the agency. */
function viewReasons({ correctionReason, returnReason }: ReportRow, { steps }: ReportHistory, own: boolean): Reasons {
  if (own) return { correctionReason, returnReason };
  const outward = steps.findLast(concernsOthers);
  return { correctionReason: null, returnReason: outward?.toStatus === 'returned' ? outward.reason : null };
}

/** What happens inside another agency before it hands in is its own affair. */
function concernsOthers({ action, fromStatus }: StepRow): boolean {
  return action === 'approve' || action === 'accept' || (action === 'return' && fromStatus !== 'submitted');
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
