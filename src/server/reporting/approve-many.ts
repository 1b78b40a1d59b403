import type { ApproveMany, ApprovedMany } from '#contract/signatures.ts';
import type { ReportAction } from '#domain/reporting/workflow.ts';
import type { Context } from '../context.ts';
import { Refused } from '../errors.ts';
import { problemBody } from '../errors-text/index.ts';
import { approveReport } from './approve-report.ts';
import { readStepsOfHead, withOwnKey } from './read-steps-of-head.ts';
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
    for (const action of await readStepsOfHead(withOwnKey(ctx, `${id}.plan`), id, signing)) {
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
