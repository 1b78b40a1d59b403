import { createHash } from 'node:crypto';
import { formatDay } from '#domain/calendar.ts';
import { type Signing, signingWords } from '#domain/reporting/signing-capacity.ts';
import { readCertificate } from '#formats/signature/certificate.ts';
import { embedSignature } from '#formats/signature/embed-signature.ts';
import { embedInPdf, preparePdf, type PreparedPdf } from '#formats/signature/pdf/prepare-pdf.ts';
import { isGoodPdf, verifyPdf } from '#formats/signature/pdf/verify-pdf.ts';
import { type PreparedSignature, prepareSignature, type SigningIntent } from '#formats/signature/prepare-signature.ts';
import { localMoment } from '#server/clock.ts';
import type { Tx } from '../../context.ts';
import { writePaper } from '../../documents/index.ts';
import { Refused } from '../../errors.ts';
import { pdfSentence } from '../../errors-text/index.ts';
import type { ToSign } from '../signature-queries.ts';
import { composePaper } from './compose-paper.ts';

/** The room below the capacity: as wide as its column, as high as the layout leaves it. */
const FIELD_MM = { width: 90.75, height: 27 };

export interface PaperOrder extends Signing {
  readonly certificate: Uint8Array;
  readonly signedAt: string;
}

export interface PreparedPaper {
  readonly pdf: PreparedPdf;
  readonly intent: SigningIntent;
  readonly signature: PreparedSignature;
}

/** The report's PDF with room for a signature, and what is to be signed; the same order gives the same bytes. */
export async function preparePaper(tx: Tx, wanted: ToSign, order: PaperOrder): Promise<PreparedPaper> {
  const { certificate, signedAt, ...signing } = order;
  const name = wanted.signerName;
  const { document, place, keywords } = await composePaper(tx, wanted, { ...signing, name, signedAt });
  const stamp = stampOf(name, certificate, signedAt);
  const { bytes, signatureRoom } = await writePaper({ document, madeAt: signedAt, keywords, stamp });
  const pdf = preparePdf(bytes, {
    signedAt,
    name,
    reason: signingWords(signing).replace('\n', ', '),
    location: place,
    field: { ...signatureRoom, ...FIELD_MM },
  });
  const intent = { content: pdf.content, certificate, signedAt: null, statement: null };
  return { pdf, intent, signature: prepareSignature(intent) };
}

export interface SignedPaper {
  readonly pdf: Uint8Array;
  readonly sha256: string;
}

/** The signature in its place; a PDF that is not good is never kept. */
export function finishPaper(
  { pdf, intent }: PreparedPaper,
  signature: Uint8Array,
  authorities: readonly Uint8Array[],
): SignedPaper {
  const signed = embedInPdf(pdf, embedSignature(intent, signature));
  const check = verifyPdf(signed, () => authorities);
  if (!isGoodPdf(check)) throw new Refused('signature-refused', { why: pdfSentence(check) });
  return { pdf: signed, sha256: createHash('sha256').update(signed).digest('hex') };
}

function stampOf(name: string, certificate: Uint8Array, signedAt: string): string[] {
  const { day } = localMoment(signedAt);
  const seconds = new Date(Date.parse(signedAt) + 7 * 3_600_000).toISOString().slice(11, 19);
  return [
    `Ký bởi: ${name}`,
    `Thời gian ký: ${formatDay(day)} ${seconds} +07:00`,
    `Nơi cấp chứng thư: ${readCertificate(certificate)?.issuer ?? ''}`,
  ];
}
