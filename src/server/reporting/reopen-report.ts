import { formatDay } from '#domain/calendar.ts';
import type { ReopeningDecision } from '#domain/reporting/workflow.ts';
import { type Context, inTransactionAnswering } from '../context.ts';
import { Refused } from '../errors.ts';
import { loadReportToChange } from './load-report.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

export interface Reopening {
  readonly reason: string;
  readonly decision: ReopeningDecision | null;
}

/** By a decision, the agency that consolidates lets the report be written anew; what is in force stays so until then. */
export async function reopenReport(
  ctx: Context,
  id: number,
  version: number,
  { reason, decision }: Reopening,
): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'reopen', reason, { by: decision });
    if (decision && decision.signedOn > ctx.today)
      throw new Refused('decision-day-ahead', { day: formatDay(decision.signedOn), today: formatDay(ctx.today) });

    await saveStep(ctx, tx, report, step, {
      versionId: report.inForceVersionId,
      correctionReason: step.reason,
      returnReason: null,
      audit: describeStep(report, 'report.reopened', 'Mở lại báo cáo', step.reason),
    });
  });
}
