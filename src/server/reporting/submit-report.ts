import { createHash } from 'node:crypto';
import { type ReportSnapshot, snapshotText } from '#domain/reporting/snapshot.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict } from '../errors.ts';
import { loadReportToChange } from './load-report.ts';
import type { ReportRow } from './report-queries.ts';
import { loadSheet, type Sheet } from './sheet.ts';
import { decideStep, describeStep } from './step.ts';
import { findSubmission, type Submission, submitVersion } from './version-queries.ts';

/** An agency's people submit their report to its head: what they submit is frozen, word for word, as the next version. */
export async function submitReport(ctx: Context, id: number, expected: number): Promise<{ id: number }> {
  return inTransaction(ctx, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, expected);
    const sheet = await loadSheet(tx, report, 'drafted');
    const step = decideStep(ctx, report, 'submit', '', sheet);

    const submission = await findSubmission(tx, report, ctx.actor.personId);
    const snapshot = takeSnapshot(ctx, report, sheet, submission);
    const sha256 = createHash('sha256').update(snapshotText(snapshot)).digest('hex');
    const { replacesId } = submission;
    const { provinceId } = ctx.actor;
    const version = { snapshot, sha256, replacesId, provinceId, delegationId: step.delegationId, to: step.to };
    if (!(await submitVersion(tx, report, version))) throw new Conflict();
    // The hash stands in the log's chain too: a version cannot be exchanged together with its own hash.
    const words = `Trình phiên bản ${snapshot.number}, sha256 ${sha256}, báo cáo`;
    await recordAudit(ctx, tx, describeStep(report, 'report.submitted', words));
    return { id };
  });
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
