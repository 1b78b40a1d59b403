import type { ApproveMany, ApprovedMany } from '#contract/signatures.ts';
import type { ReportAction } from '#domain/reporting/workflow.ts';
import type { Context } from '../context.ts';
import { Refused } from '../errors.ts';
import { problemBody } from '../errors-text/index.ts';
import { approveReport } from './approve-report.ts';
import { getReport } from './get-report.ts';
import { sendReport } from './send-report.ts';
import { signReport } from './sign-report.ts';

type Outcome = ApprovedMany['results'][number];

/** Takes several reports as far as their head takes them: each in its own transactions, so that one that fails stops no other. */
export async function approveMany(ctx: Context, { reports, signing }: ApproveMany): Promise<ApprovedMany> {
  const results: Outcome[] = [];
  for (const { id, version } of reports) results.push(await approveOne(ctx, id, version, signing));
  return { results };
}

async function approveOne(
  ctx: Context,
  id: number,
  version: number,
  signing: ApproveMany['signing'],
): Promise<Outcome> {
  const done: ReportAction[] = [];
  const step = async (action: ReportAction, take: (own: Context, at: number) => Promise<unknown>) => {
    await take(withOwnKey(ctx, `${id}.${action}`), version + done.length);
    done.push(action);
  };
  try {
    await step('approve', async (own, at) => approveReport(own, id, at));
    const { asksSignature } = await getReport(ctx, id);
    if (asksSignature && signing) {
      await step('sign', async (own, at) => signReport(own, id, at, { ...signing, token: null }));
      await step('send', async (own, at) => sendReport(own, id, at));
    }
    return { id, done, problem: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, title, detail } = problemBody(error.code, error.facts);
    return { id, done, problem: { code, title, detail } };
  }
}

/** Each step of each report is a write of its own, and is done once however often the request is sent. */
function withOwnKey(ctx: Context, step: string): Context {
  return { ...ctx, retry: ctx.retry && { ...ctx.retry, key: `${ctx.retry.key.slice(0, 70)}.${step}` } };
}
