import type { ApproveMany } from '#contract/signatures.ts';
import { stepsOfHead } from '#domain/reporting/head-steps.ts';
import type { ReportAction } from '#domain/reporting/workflow.ts';
import { type Context, inTransaction } from '../context.ts';
import { loadReport } from './load-report.ts';

/** What the head has to do with a report, kept under the request's key: sent again it is the same, although the report has gone on. */
export async function readStepsOfHead(
  ctx: Context,
  id: number,
  signing: ApproveMany['signing'],
): Promise<ReportAction[]> {
  return inTransaction(ctx, async (tx) => {
    const { status, asksSignature } = await loadReport(ctx, tx, id);
    return stepsOfHead(status, asksSignature, signing !== null);
  });
}

/** Each step of each report is a write of its own, and is done once however often the request is sent. */
export function withOwnKey(ctx: Context, step: string): Context {
  return { ...ctx, retry: ctx.retry && { ...ctx.retry, key: `${ctx.retry.key.slice(0, 70)}.${step}` } };
}
