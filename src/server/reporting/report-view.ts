import type { PeriodView, ReportView, SteppedReport } from '#contract/reporting.ts';
import { ownDueDay } from '#domain/reporting/own-due-day.ts';
import { findReportLock } from '#domain/reporting/report-lock.ts';
import { allowedReportActions } from '#domain/reporting/workflow.ts';
import type { Context, Tx } from '../context.ts';
import { loadCalendar } from '../calendar/index.ts';
import { loadHistory, type ReportHistory, type StepRow } from './history-queries.ts';
import { factsOf, loadReport } from './load-report.ts';
import { exempt, notOwed, timelinessOf } from './period-view.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet } from './sheet.ts';

/** All that a report's page shows of it, but for what its targets are. */
export interface SeenReport {
  report: ReportRow;
  sheet: Sheet;
  history: ReportHistory;
}

/** What it drafts for the agency's own people, what it handed in for everybody else. */
export async function seeReport(ctx: Context, tx: Tx, id: number): Promise<SeenReport> {
  const report = await loadReport(ctx, tx, id);
  const sheet = await loadSheet(tx, report, isOwn(ctx, report) ? 'drafted' : 'in-force');
  return { report, sheet, history: await loadHistory(tx, id) };
}

const isOwn = ({ actor }: Context, { agencyId }: ReportRow): boolean => agencyId === actor.agencyId;

type Reasons = Pick<ReportView, 'correctionReason' | 'returnReason'>;
type Facts = Omit<
  ReportView,
  keyof Reasons | 'timeliness' | 'history' | 'versions' | 'lines' | 'narratives' | 'problems'
>;

/** How the report stands: everything on its page but the lines of its sheet. */
export async function viewStanding(
  ctx: Context,
  tx: Tx,
  { report, sheet, history }: SeenReport,
): Promise<Omit<SteppedReport, 'lines'>> {
  const own = isOwn(ctx, report);
  return {
    ...viewFacts(ctx, report),
    ...viewReasons(report, history, own),
    timeliness: await viewTimeliness(ctx, tx, report, sheet),
    ...viewHistory(report, history, own),
    narratives: sheet.narratives,
    problems: sheet.problems,
  };
}

async function viewTimeliness(
  ctx: Context,
  tx: Tx,
  report: ReportRow,
  { lines }: Sheet,
): Promise<ReportView['timeliness']> {
  if (report.exemption) return exempt;
  if (lines.length > 0 && !lines.some(({ owed }) => owed)) return notOwed;
  return timelinessOf(periodOf(report), report.handedInAt, ctx.now, await loadCalendar(tx, ctx.actor.provinceId));
}

/** With the day of the agency's own level. */
function periodOf({ period, dueDays, agencyKind, periodKey, year, periodClosed }: ReportRow): PeriodView {
  const submissionDueOn = ownDueDay({ ...period, dueDays }, agencyKind);
  return { ...period, submissionDueOn, key: periodKey, year, closed: periodClosed };
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
    asksSignature: report.asksSignature,
    exemption: report.exemption,
    lock: findReportLock(factsOf(report)),
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
    history: steps.map(({ fromStatus: _from, outward: _outward, ...step }) => step),
    versions: history.versions.map(({ id, ...version }) => ({ ...version, inForce: id === report.inForceVersionId })),
  };
}

/** What a head tells his own people, and why they correct before they have handed in, is for the agency. */
function viewReasons({ correctionReason, returnReason }: ReportRow, { steps }: ReportHistory, own: boolean): Reasons {
  if (own) return { correctionReason, returnReason };
  const outward = steps.findLast((step) => step.outward);
  return { correctionReason: null, returnReason: outward?.toStatus === 'returned' ? outward.reason : null };
}

/** What happens inside another agency before it hands in is its own affair. */
function concernsOthers({ outward, action }: StepRow): boolean {
  return outward || action === 'reopen';
}
