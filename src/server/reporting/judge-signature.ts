import { snapshotText } from '#domain/reporting/snapshot.ts';
import { isGoodPdf, type PdfCheck, verifyPdf } from '#formats/signature/pdf/verify-pdf.ts';
import { isGood, type SignatureCheck, verifySignature } from '#formats/signature/verify-signature.ts';
import { localMoment } from '../clock.ts';
import type { Tx } from '../context.ts';
import { pdfSentence, signatureSentence } from '../errors-text/index.ts';
import { findPaper } from './papers/paper-queries.ts';
import { findSignature, listAuthorities, type SignatureRow } from './signature-queries.ts';

/** What holds of a version's signatures: over its figures, and over its PDF where one was signed. */
export interface Judged {
  readonly check: SignatureCheck;
  readonly paper: PdfCheck | null;
}

/** Made again from the frozen snapshot and the kept bytes, by who was believed on the day of signing, whatever was said before. */
export async function judgeSignature(tx: Tx, provinceId: number, row: SignatureRow): Promise<Judged> {
  const authorities = await listAuthorities(tx, provinceId, localMoment(row.signedAt).day);
  const pdf = await findPaper(tx, row.versionId);
  return {
    check: verifySignature(row.cms, new TextEncoder().encode(snapshotText(row.snapshot)), authorities),
    paper: pdf ? verifyPdf(pdf, () => authorities) : null,
  };
}

/** What is wrong with the signatures of a version, in words; null where they are good. */
export async function findSignatureFault(tx: Tx, provinceId: number, versionId: number | null): Promise<string | null> {
  const signature = versionId === null ? undefined : await findSignature(tx, versionId);
  if (!signature) return 'báo cáo chưa được ký số';
  const { check, paper } = await judgeSignature(tx, provinceId, signature);
  if (!isGood(check)) return signatureSentence(check);
  return paper === null || isGoodPdf(paper) ? null : `bản PDF: ${pdfSentence(paper)}`;
}
