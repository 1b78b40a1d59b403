import { createHash } from 'node:crypto';
import { type ReportSnapshot, snapshotText } from '#domain/reporting/snapshot.ts';
import { auditCall } from '../audit/index.ts';
import { type Context, inTransactionAnswering } from '../context.ts';
import { Conflict } from '../errors.ts';
import type { SeenReport, TakenStep } from './get-report.ts';
import { loadReportToChange } from './load-report.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet } from './sheet.ts';
import { decideStep, describeStep } from './step.ts';
import { findSubmission, type Submission, submitVersion } from './version-queries.ts';

/**
 * An agency's people submit their report to its head: what they submit is frozen, word for word, as the next version. Says how the
 * report stands then, unless it was submitted by an earlier sending.
 */
export async function submitReport(ctx: Context, id: number, expected: number): Promise<TakenStep> {
  let seen: SeenReport | undefined;
  await inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, expected);
    const sheet = await loadSheet(tx, report, 'drafted');
    const step = decideStep(ctx, report, 'submit', '', sheet);

    const submission = await findSubmission(tx, report, ctx.actor.personId);
    const snapshot = takeSnapshot(ctx, report, sheet, submission);
    const sha256 = createHash('sha256').update(snapshotText(snapshot)).digest('hex');
    const { replacesId } = submission;
    const { provinceId } = ctx.actor;
    // The hash stands in the log's chain too: a version cannot be exchanged together with its own hash.
    const words = `Trình phiên bản ${snapshot.number}, sha256 ${sha256}, báo cáo`;
    const audit = auditCall(ctx, describeStep(report, 'report.submitted', words));
    const version = { snapshot, sha256, replacesId, provinceId, delegationId: step.delegationId, to: step.to, audit };
    const latestVersionId = await submitVersion(tx, report, version);
    if (latestVersionId === undefined) throw new Conflict();
    seen = { report: { ...report, status: step.to, version: report.version + 1, latestVersionId }, sheet };
  });
  return { id, seen };
}

function takeSnapshot(ctx: Context, report: ReportRow, sheet: Sheet, submission: Submission): ReportSnapshot {
  return {
    reportId: report.id,
    number: submission.number,
    replacesNumber: submission.replacesNumber,
    reason: report.correctionReason ?? report.returnReason,
    periodKey: report.periodKey,
    formName: report.formName,
    agency: { id: report.agencyId, name: report.agencyName },
    submittedBy: { id: ctx.actor.personId, name: submission.submitterName },
    submittedAt: ctx.now,
    lines: sheet.lines
      .filter(
        ({ required, value, note, obstacle }) => required || [value, note, obstacle].some((each) => each !== null),
      )
      .map(({ targetId, number, name, unit, asWritten, value, standing, note, obstacle }) => ({
        targetId,
        number,
        label: name,
        unit,
        asWritten,
        value,
        standing,
        note,
        obstacle,
      })),
    attachments: submission.attachments,
  };
}
