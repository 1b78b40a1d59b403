import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';

/** A copy of exactly these bytes, as the ASN.1 classes want them. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** The one ASN.1 value that the bytes are; throws where they are not one, or go on after it. */
export function parseDer(bytes: Uint8Array): ReturnType<typeof fromBER>['result'] {
  const { result, offset } = fromBER(bufferOf(bytes));
  if (offset !== bytes.length) throw new Error('not one DER value');
  return result;
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
