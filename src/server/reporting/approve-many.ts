import type { ApproveMany, ApprovedMany } from '#contract/signatures.ts';
import { stepsOfHead } from '#domain/reporting/head-steps.ts';
import type { ReportAction } from '#domain/reporting/workflow.ts';
import { type Context, inTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { problemBody } from '../errors-text/index.ts';
import { approveReport } from './approve-report.ts';
import { loadReport } from './load-report.ts';
import { sendReport } from './send-report.ts';
import { signReport } from './sign-report.ts';

type Outcome = ApprovedMany['results'][number];
type Signing = ApproveMany['signing'];

/** Takes several reports as far as their head takes them: each in its own transactions, so that one that fails stops no other. */
export async function approveMany(ctx: Context, { reports, signing }: ApproveMany): Promise<ApprovedMany> {
  const results: Outcome[] = [];
  for (const { id, version } of reports) results.push(await approveOne(ctx, id, version, signing));
  return { results };
}

async function approveOne(ctx: Context, id: number, version: number, signing: Signing): Promise<Outcome> {
  const done: ReportAction[] = [];
  try {
    for (const action of await planSteps(ctx, id, signing)) {
      await takeStep(withOwnKey(ctx, `${id}.${action}`), action, { id, version: version + done.length, signing });
      done.push(action);
    }
    return { id, done, problem: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, title, detail } = problemBody(error.code, error.facts);
    return { id, done, problem: { code, title, detail } };
  }
}

/** Kept under a key of its own: the same request sent again takes the same steps, although the report has gone on. */
async function planSteps(ctx: Context, id: number, signing: Signing): Promise<ReportAction[]> {
  return inTransaction(withOwnKey(ctx, `${id}.plan`), async (tx) => {
    const { status, asksSignature } = await loadReport(ctx, tx, id);
    return stepsOfHead(status, asksSignature, signing !== null);
  });
}

interface OneStep {
  id: number;
  version: number;
  signing: Signing;
}

async function takeStep(ctx: Context, action: ReportAction, { id, version, signing }: OneStep): Promise<unknown> {
  if (action === 'approve') return approveReport(ctx, id, version);
  if (action === 'send') return sendReport(ctx, id, version);
  if (!signing) throw new Refused('signing-words-missing');
  return signReport(ctx, id, version, { ...signing, token: null });
}

/** Each step of each report is a write of its own, and is done once however often the request is sent. */
function withOwnKey(ctx: Context, step: string): Context {
  return { ...ctx, retry: ctx.retry && { ...ctx.retry, key: `${ctx.retry.key.slice(0, 70)}.${step}` } };
}
