import type { PreparedSigning, PrepareSigning } from '#contract/signatures.ts';
import { prepareSignature } from '#formats/signature/prepare-signature.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { loadReport } from './load-report.ts';
import { intentOf, loadToSign, readToken, refuseCapacity } from './make-signature.ts';
import { decideStep } from './step.ts';

/** What a token or a remote service has to sign; nothing is kept, the same question gives the same bytes. */
export async function prepareSigning(ctx: Context, id: number, wanted: PrepareSigning): Promise<PreparedSigning> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const { delegationId } = decideStep(ctx, report, 'sign');
    refuseCapacity(wanted, delegationId !== null);
    const toSign = await loadToSign(ctx, tx, report.latestVersionId);
    const intent = intentOf(toSign, wanted, readToken(wanted.certificate), ctx.now);
    const { attributes, digest } = prepareSignature(intent);
    return {
      attributes: Buffer.from(attributes).toString('base64'),
      digest: Buffer.from(digest).toString('base64'),
      signedAt: ctx.now,
    };
  });
}
