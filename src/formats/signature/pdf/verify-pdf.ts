import { readCertificate } from '../certificate.ts';
import { isTrusted } from '../trust.ts';
import { isGood, type SignatureCheck, validityAt } from '../verify-signature.ts';
import { findSignatures, type FoundSignature } from './find-signatures.ts';
import { readCms } from './verify-cms.ts';

/** What holds of one signature in a PDF. */
export interface PdfSignatureCheck extends SignatureCheck {
  /** Nothing was added to the file after it; or only what a later signature covers; or something that nobody has signed. */
  readonly coverage: 'whole' | 'signed-again' | 'added-to';
}

export type PdfCheck =
  | { readonly kind: 'signed'; readonly signatures: readonly PdfSignatureCheck[] }
  | { readonly kind: 'unsigned' | 'no-pdf' | 'broken-range' };

export function isGoodInPdf(check: PdfSignatureCheck): boolean {
  return isGood(check) && check.coverage !== 'added-to';
}

/** Good only where every signature is: whoever signs later has vouched for what he added. */
export function isGoodPdf(check: PdfCheck): boolean {
  return check.kind === 'signed' && check.signatures.every(isGoodInPdf);
}

/** Who was believed at a moment; null where nothing tells the moment. */
export type AuthoritiesAt = (signedAt: string | null) => readonly Uint8Array[];

/** Checks every signature of a PDF against the trusted authorities' certificates (DER). Revocation is not asked for. */
export function verifyPdf(pdf: Uint8Array, authoritiesAt: AuthoritiesAt): PdfCheck {
  const found = findSignatures(pdf);
  if (!found.ok) return { kind: found.why };
  const { signatures, length } = found;
  const persons = signatures.filter(({ isTimeStamp }) => !isTimeStamp);
  if (persons.length === 0) return { kind: 'unsigned' };
  const covered = Math.max(...signatures.map(({ signedLength }) => signedLength));
  const coverageOf = ({ signedLength }: FoundSignature): PdfSignatureCheck['coverage'] => {
    if (signedLength >= length) return 'whole';
    return covered >= length ? 'signed-again' : 'added-to';
  };
  return {
    kind: 'signed',
    signatures: persons.map((each) => ({ ...checkOne(each, authoritiesAt), coverage: coverageOf(each) })),
  };
}

function checkOne({ cms, content, statedAt, reason }: FoundSignature, authoritiesAt: AuthoritiesAt): SignatureCheck {
  const reading = readCms(cms, content);
  const signer = reading && readCertificate(reading.certificate);
  if (!reading || !signer) {
    return {
      integrity: 'unreadable',
      trust: 'foreign',
      validity: 'not-yet-valid',
      signer: null,
      signedAt: null,
      statement: null,
    };
  }
  const signedAt = reading.signedAt ?? statedAt;
  return {
    integrity: reading.isIntact ? 'intact' : 'altered',
    trust: isTrusted(reading.certificate, reading.alongside, authoritiesAt(signedAt)) ? 'trusted' : 'foreign',
    // Without any moment nothing can be said for the certificate.
    validity: signedAt === null ? 'not-yet-valid' : validityAt(signer, signedAt),
    signer,
    signedAt,
    statement: reason,
  };
}
