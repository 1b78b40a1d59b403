import { createHash } from 'node:crypto';
import { type ReportSnapshot, snapshotText } from '#domain/reporting/snapshot.ts';
import { auditCall } from '../audit/index.ts';
import { type Context, inTransactionAnswering } from '../context.ts';
import { Conflict } from '../errors.ts';
import type { TakenStep } from './answer-step.ts';
import type { ListedVersion, ReportHistory } from './history-queries.ts';
import { loadReportToChange } from './load-report.ts';
import type { ReportRow } from './report-queries.ts';
import type { SeenReport } from './report-view.ts';
import { loadNarratives, type Sheet, sheetOf } from './sheet.ts';
import { type DecidedStep, decideStep, describeStep } from './step.ts';
import { loadSubmission, type Submission } from './submission-queries.ts';
import { submitVersion } from './version-queries.ts';

/**
 * An agency's people submit their report to its head: what they submit is frozen, word for word, as the next version. Says how the
 * report stands then, unless it was submitted by an earlier sending.
 */
export async function submitReport(ctx: Context, id: number, expected: number): Promise<TakenStep> {
  let seen: SeenReport | undefined;
  await inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, expected);
    const submission = await loadSubmission(tx, report, ctx.actor.personId);
    const sheet = sheetOf(report, submission.rows, await loadNarratives(tx, report, 'drafted'));
    const step = decideStep(ctx, report, 'submit', '', { sheet });

    const replaced = findReplaced(report, submission.history);
    const snapshot = takeSnapshot(ctx, report, sheet, submission, replaced);
    const sha256 = createHash('sha256').update(snapshotText(snapshot)).digest('hex');
    // The hash stands in the log's chain too: a version cannot be exchanged together with its own hash.
    const words = `Trình phiên bản ${snapshot.number}, sha256 ${sha256}, báo cáo`;
    const latestVersionId = await submitVersion(tx, report, {
      snapshot,
      sha256,
      replacesId: replaced?.id ?? null,
      provinceId: ctx.actor.provinceId,
      delegationId: step.delegationId,
      to: step.to,
      audit: auditCall(ctx, describeStep(report, 'report.submitted', words)),
    });
    if (latestVersionId === undefined) throw new Conflict();
    const { number, reason } = snapshot;
    const version = {
      id: latestVersionId,
      number,
      reason,
      sha256,
      submittedBy: submission.submitter,
      submittedAt: ctx.now,
    };
    seen = {
      report: { ...report, status: step.to, version: report.version + 1, latestVersionId },
      sheet,
      history: historyAfter(submission.history, report, step, version),
    };
  });
  return { id, seen };
}

/** A version replaces the one in force; where none is in force yet, the one submitted before it. */
function findReplaced({ inForceVersionId, latestVersionId }: ReportRow, { versions }: ReportHistory) {
  return versions.find(({ id }) => id === (inForceVersionId ?? latestVersionId));
}

function takeSnapshot(
  ctx: Context,
  report: ReportRow,
  sheet: Sheet,
  { history, submitter }: Submission,
  replaced: ListedVersion | undefined,
): ReportSnapshot {
  return {
    reportId: report.id,
    number: 1 + (history.versions.at(-1)?.number ?? 0),
    replacesNumber: replaced?.number ?? null,
    reason: report.correctionReason ?? report.returnReason,
    periodKey: report.periodKey,
    formName: report.formName,
    agency: { id: report.agencyId, name: report.agencyName },
    submittedBy: { id: submitter.id, name: submitter.fullName },
    submittedAt: ctx.now,
    lines: sheet.lines
      .filter(
        ({ required, value, note, obstacle }) => required || [value, note, obstacle].some((each) => each !== null),
      )
      .map(({ quantityId, number, name, unit, asWritten, value, standing, note, obstacle }) => ({
        quantityId,
        number,
        label: name,
        unit,
        asWritten,
        value,
        standing,
        note,
        obstacle,
      })),
    attachments: history.attachments.map(({ id: _id, ...attachment }) => attachment),
    ...(sheet.narratives.length > 0 && { narratives: sheet.narratives.map(({ title, text }) => ({ title, text })) }),
  };
}

/** The history with what was written just now, as the next reading of it will say. */
function historyAfter(
  { versions, steps, attachments }: ReportHistory,
  { agencyId, agencyName, agencyShortName }: ReportRow,
  { from, to }: DecidedStep,
  version: ListedVersion,
): ReportHistory {
  const { number, reason, submittedBy, submittedAt } = version;
  const step = {
    action: 'submit' as const,
    fromStatus: from,
    outward: false,
    toStatus: to,
    reason,
    by: submittedBy,
    agency: { id: agencyId, name: agencyName, shortName: agencyShortName },
    at: submittedAt,
    versionNumber: number,
  };
  return { versions: [...versions, version], steps: [...steps, step], attachments };
}
