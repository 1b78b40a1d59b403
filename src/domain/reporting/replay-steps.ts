import { type ReportAction, type ReportStatus, reportWorkflow } from './workflow.ts';

/** A step as the history keeps it. */
export interface KeptStep {
  readonly action: ReportAction;
  readonly from: ReportStatus;
  readonly to: ReportStatus;
  readonly versionId: number | null;
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
      inForceVersionId: step.action === 'approve' ? step.versionId : report.inForceVersionId,
    };
  }
  return { ok: true, report };
}

function follows(report: ReplayedReport, step: KeptStep): boolean {
  if (!report.statuses.includes(step.from) || reportWorkflow[step.from][step.action]?.to !== step.to) return false;
  if (step.action === 'submit') return step.versionId !== null && step.versionId !== report.latestVersionId;
  const about =
    step.action === 'accept' || step.action === 'correct' ? report.inForceVersionId : report.latestVersionId;
  return step.versionId === about;
}
