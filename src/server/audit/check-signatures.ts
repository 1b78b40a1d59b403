import type { Fault } from '#domain/audit/fault.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { signingWords } from '#domain/reporting/signing-capacity.ts';
import { isReportSnapshot, snapshotText } from '#domain/reporting/snapshot.ts';
import { isGoodPdf, verifyPdf } from '#formats/signature/pdf/verify-pdf.ts';
import { isGood, verifySignature } from '#formats/signature/verify-signature.ts';
import { pdfSentence, signatureSentence } from '../errors-text/index.ts';
import type { StoredSignature } from './signature-queries.ts';

/** A signature is checked from its bytes and the frozen content; what the columns say of it has to be what was signed. */
export function checkSignature(stored: StoredSignature, hash: (bytes: Uint8Array) => string): Fault[] {
  const { cms, snapshot, agencyName, periodKey, versionNumber, authorities } = stored;
  const content = new TextEncoder().encode(isReportSnapshot(snapshot) ? snapshotText(snapshot) : '');
  const believed = authorities.map((each) => Buffer.from(each, 'base64'));
  const check = verifySignature(cms, content, believed);
  const faults = [
    isGood(check) ? null : signatureSentence(check),
    hash(cms) === stored.sha256 ? null : 'tệp chữ ký không khớp mã sha256',
    stored.belongs && agrees(stored, check.statement, check.signedAt) ? null : 'thông tin người ký không khớp chữ ký',
    findPaperFault(stored, believed, hash),
  ];
  const what = `Chữ ký số phiên bản ${versionNumber} báo cáo ${formatPeriod(periodKey)} của ${agencyName}`;
  return faults.flatMap((fault) => (fault === null ? [] : [{ kind: 'signature', message: `${what}: ${fault}.` }]));
}

function findPaperFault(
  { pdf, pdfSha256 }: StoredSignature,
  believed: readonly Uint8Array[],
  hash: (bytes: Uint8Array) => string,
): string | null {
  if (!pdf) return null;
  if (hash(pdf) !== pdfSha256) return 'bản PDF không khớp mã sha256';
  const check = verifyPdf(pdf, () => believed);
  return isGoodPdf(check) ? null : `bản PDF: ${pdfSentence(check)}`;
}

function agrees(stored: StoredSignature, statement: string | null, signedAt: string | null): boolean {
  const second = (moment: string | null): number => Math.floor(Date.parse(moment ?? '') / 1000);
  return statement === signingWords(stored).normalize('NFC') && second(signedAt) === second(stored.signedAt);
}
