import { endOfStep, type ReportAction, type ReportStatus, reportWorkflow } from './workflow.ts';

/** A step as the history keeps it. */
export interface KeptStep {
  readonly action: ReportAction;
  readonly from: ReportStatus;
  readonly to: ReportStatus;
  readonly versionId: number | null;
  readonly handsIn: boolean;
}

/** Where a report's history leads. */
export interface ReplayedReport {
  /** Statuses that the report may have now: one that was returned is a draft as soon as somebody saves it. */
  readonly statuses: readonly ReportStatus[];
  readonly latestVersionId: number | null;
  readonly inForceVersionId: number | null;
}

export type Replay =
  { readonly ok: true; readonly report: ReplayedReport } | { readonly ok: false; readonly at: number };

const NEW_REPORT: ReplayedReport = { statuses: ['draft'], latestVersionId: null, inForceVersionId: null };

/** Goes through a report's history from its opening; says at which step it stops being one that the workflow allows. */
export function replaySteps(steps: readonly KeptStep[]): Replay {
  let report = NEW_REPORT;
  for (const [at, step] of steps.entries()) {
    if (!follows(report, step)) return { ok: false, at };
    report = {
      statuses: step.to === 'returned' ? ['returned', 'draft'] : [step.to],
      latestVersionId: step.action === 'submit' ? step.versionId : report.latestVersionId,
      inForceVersionId: step.handsIn ? step.versionId : report.inForceVersionId,
    };
  }
  return { ok: true, report };
}

function follows(report: ReplayedReport, step: KeptStep): boolean {
  if (!report.statuses.includes(step.from) || !isOfTable(step)) return false;
  if (step.action === 'submit') return step.versionId !== null && step.versionId !== report.latestVersionId;
  const isOfVersionInForce = ['receive', 'accept', 'correct', 'reopen'].includes(step.action);
  return step.versionId === (isOfVersionInForce ? report.inForceVersionId : report.latestVersionId);
}

/** A form may ask for a signature from one version of it on: either end that the table names is one that the step can have had. */
function isOfTable({ action, from, to, handsIn }: KeptStep): boolean {
  const step = reportWorkflow[from][action];
  return [true, false].some((asksSignature) => {
    const end = step && endOfStep(step, asksSignature);
    return end?.to === to && (end.handsIn ?? false) === handsIn;
  });
}
