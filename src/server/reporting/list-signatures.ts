import type { SignatureList } from '#contract/signatures.ts';
import { signingWords } from '#domain/reporting/signing-capacity.ts';
import { isGood } from '#formats/signature/verify-signature.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { judgeSignature } from './judge-signature.ts';
import { loadReport } from './load-report.ts';
import { listAuthorities, listSignatures } from './signature-queries.ts';

/** A report's signatures, each checked at this very moment. */
export async function listReportSignatures(ctx: Context, id: number): Promise<SignatureList> {
  return inReadTransaction(ctx, async (tx) => {
    await loadReport(ctx, tx, id);
    const authorities = await listAuthorities(tx, ctx.actor.provinceId);
    const signatures = (await listSignatures(tx, id)).map((row) => {
      const check = judgeSignature(row, authorities);
      const { integrity, trust, validity, signer: certificate } = check;
      return {
        versionNumber: row.versionNumber,
        signer: row.signer,
        signedAt: row.signedAt,
        words: signingWords(row).split('\n'),
        good: isGood(check),
        integrity,
        trust,
        validity,
        certificate,
      };
    });
    return { signatures };
  });
}
