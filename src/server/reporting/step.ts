import { formatPeriod } from '#domain/reporting/period.ts';
import {
  decideReportStep,
  type ReopeningDecision,
  type ReportAction,
  reopeningWords,
  type ReportStatus,
  reportWorkflow,
} from '#domain/reporting/workflow.ts';
import { auditCall, type AuditEntry } from '../audit/index.ts';
import type { Context, Tx } from '../context.ts';
import { Conflict } from '../errors.ts';
import { factsOf, type Seen } from './load-report.ts';
import { refuseStep } from './refuse-step.ts';
import { type ReportChange, type ReportRow, updateReportByStep } from './report-queries.ts';

/** A step that the workflow allows, on its way into the history. */
export interface DecidedStep {
  action: ReportAction;
  from: ReportStatus;
  to: ReportStatus;
  reason: string | null;
  handsIn: boolean;
  outward: boolean;
  /** The delegation without which the actor could not take it. */
  delegationId: number | null;
}

/** Asks the workflow; where it refuses, says so to the person with all that is wrong. */
export function decideStep(
  ctx: Context,
  report: ReportRow,
  action: ReportAction,
  given = '',
  { by, ...seen }: Seen & { by?: ReopeningDecision | null } = {},
): DecidedStep {
  const decision = decideReportStep(factsOf(report, seen), action, ctx.actor, { reason: given, decision: by ?? null });
  if (!decision.ok) return refuseStep(decision.refusal, report, seen);
  const words = given.trim() === '' ? null : given.trim();
  const reason = by && words ? `${reopeningWords(by)}: ${words}` : words;
  return {
    action,
    from: report.status,
    to: decision.to,
    handsIn: decision.handsIn,
    outward: decision.outward,
    reason,
    delegationId: findDelegation(ctx, report.status, action),
  };
}

function findDelegation({ actor }: Context, status: ReportStatus, action: ReportAction): number | null {
  const held = (reportWorkflow[status][action]?.by ?? []).filter((role) => actor.roles.includes(role));
  if (held.some((role) => actor.delegations[role] === undefined)) return null;
  return held.map((role) => actor.delegations[role]).find((id) => id !== undefined) ?? null;
}

/** Writes where the step leads, over the version that was read, its line in the report's history, and the one in the log. */
export async function saveStep(
  ctx: Context,
  tx: Tx,
  report: ReportRow,
  step: DecidedStep,
  { versionId, audit, ...change }: Partial<ReportChange> & { versionId: number | null; audit: AuditEntry },
): Promise<void> {
  const { personId, agencyId } = ctx.actor;
  const { to: status, ...taken } = step;
  const line = { ...taken, versionId, personId, agencyId, at: ctx.now, audit: auditCall(ctx, audit) };
  if (!(await updateReportByStep(tx, report, { ...report, ...change, status }, line))) throw new Conflict();
}

/** What becomes of the report if the step hands it in: its figures are the agency's figures from now on. */
export function handedIn(
  { latestVersionId }: ReportRow,
  { handsIn }: DecidedStep,
): Partial<Pick<ReportChange, 'inForceVersionId' | 'returnReason' | 'correctionReason'>> {
  return handsIn ? { inForceVersionId: latestVersionId, returnReason: null, correctionReason: null } : {};
}

/** The step's line in the log: 'Trả lại báo cáo Quý I/2024 của Sở Y tế: …'. */
export function describeStep(
  report: ReportRow,
  event: string,
  words: string,
  reason: string | null = null,
): AuditEntry {
  const about = `${words} ${formatPeriod(report.periodKey)} của ${report.agencyShortName}`;
  return { action: event, subjectKind: 'report', subjectId: report.id, detail: reason ? `${about}: ${reason}` : about };
}
