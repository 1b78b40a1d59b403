import type { PreparedSigning } from '#contract/signatures.ts';

/** A certificate as its file holds it, DER or PEM, in base64 of DER. */
export async function readCertificateFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Byte by byte: the decoder called latin1 turns 0x80–0x9f into characters that base64 cannot take.
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  const pem = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/u.exec(text)?.[1];
  return pem === undefined ? btoa(text) : pem.replace(/\s/gu, '');
}

/** What a signing tool gets: SHA-256 of each `attributes` is its `digest`; the signature is over the attributes. */
export function makeSigningPackage(reportId: number, certificate: string, prepared: PreparedSigning): string {
  const { attributes, digest, paper, signedAt } = prepared;
  return JSON.stringify({ reportId, signedAt, certificate, figures: { attributes, digest }, paper }, null, 2);
}

export interface SigningAnswer {
  readonly signature: string;
  readonly paperSignature: string;
}

/** What the tool gave back; null where the two signatures are not in it. */
export function readSigningAnswer(text: string): SigningAnswer | null {
  try {
    const { signature, paperSignature } = JSON.parse(text) as Record<string, unknown>;
    return typeof signature === 'string' && typeof paperSignature === 'string' ? { signature, paperSignature } : null;
  } catch {
    return null;
  }
}
