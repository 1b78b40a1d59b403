import type { CheckedPdf } from '#contract/authorities.ts';
import { isGoodInPdf, isGoodPdf, verifyPdf } from '#formats/signature/pdf/verify-pdf.ts';
import { localMoment } from '#server/clock.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { pdfSentence } from '../../errors-text/index.ts';
import { type AuthorityRow, listAuthorityRows } from './authority-queries.ts';

/** Whose signatures a file from outside has, and what holds of each, by who was believed on its day. */
export async function checkPdf(ctx: Context, file: { name: string; bytes: Uint8Array }): Promise<CheckedPdf> {
  const known = await inReadTransaction(ctx, async (tx) => listAuthorityRows(tx, ctx.actor.provinceId));
  // Without a moment in the signature, today counts.
  const check = verifyPdf(file.bytes, (signedAt) => believedOn(known, localMoment(signedAt ?? ctx.now).day));
  const good = isGoodPdf(check);
  const signatures = check.kind === 'signed' ? check.signatures : [];
  return {
    fileName: file.name,
    kind: check.kind,
    good,
    fault: good ? null : pdfSentence(check),
    signatures: signatures.map(({ signer, ...signature }) => ({
      ...signature,
      good: isGoodInPdf({ signer, ...signature }),
      certificate: signer,
    })),
  };
}

function believedOn(authorities: readonly AuthorityRow[], day: string): Buffer[] {
  return authorities
    .filter(({ trustedFrom, trustedUntil }) => (trustedFrom ?? day) <= day && day <= (trustedUntil ?? day))
    .map(({ certificate }) => certificate);
}
