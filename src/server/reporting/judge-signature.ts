import { snapshotText } from '#domain/reporting/snapshot.ts';
import { isGood, type SignatureCheck, verifySignature } from '#formats/signature/verify-signature.ts';
import type { Tx } from '../context.ts';
import { signatureSentence } from '../errors-text/index.ts';
import { findSignature, listAuthorities, type SignatureRow } from './signature-queries.ts';

/** What holds of a stored signature now: made again from the frozen snapshot, whatever was said of it before. */
export function judgeSignature(
  { cms, snapshot }: Pick<SignatureRow, 'cms' | 'snapshot'>,
  authorities: readonly Uint8Array[],
): SignatureCheck {
  return verifySignature(cms, new TextEncoder().encode(snapshotText(snapshot)), authorities);
}

/** What is wrong with the signature of a version, in words; null where it is good. */
export async function findSignatureFault(tx: Tx, provinceId: number, versionId: number | null): Promise<string | null> {
  const signature = versionId === null ? undefined : await findSignature(tx, versionId);
  if (!signature) return 'báo cáo chưa được ký số';
  const check = judgeSignature(signature, await listAuthorities(tx, provinceId));
  return isGood(check) ? null : signatureSentence(check);
}
