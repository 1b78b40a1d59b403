import type { PreparedSigning, PrepareSigning } from '#contract/signatures.ts';
import { type PreparedSignature, prepareSignature } from '#formats/signature/prepare-signature.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { loadReport } from './load-report.ts';
import { intentOf, loadToSign, readToken, refuseCapacity } from './make-signature.ts';
import { preparePaper } from './papers/sign-paper.ts';
import { decideStep } from './step.ts';

/** What a token or a remote service has to sign; nothing is kept, the same question gives the same bytes. */
export async function prepareSigning(ctx: Context, id: number, wanted: PrepareSigning): Promise<PreparedSigning> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const { delegationId } = decideStep(ctx, report, 'sign');
    refuseCapacity(wanted, delegationId !== null);
    const toSign = await loadToSign(ctx, tx, report.latestVersionId);
    const { certificate: given, ...signing } = wanted;
    const certificate = readToken(given);
    const figures = prepareSignature(intentOf(toSign, signing, certificate, ctx.now));
    const paper = await preparePaper(tx, toSign, { ...signing, certificate, signedAt: ctx.now });
    return { ...asText(figures), paper: asText(paper.signature), signedAt: ctx.now };
  });
}

const asText = ({ attributes, digest }: PreparedSignature): { attributes: string; digest: string } => ({
  attributes: Buffer.from(attributes).toString('base64'),
  digest: Buffer.from(digest).toString('base64'),
});
