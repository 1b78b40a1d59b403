import { createPrivateKey, sign } from 'node:crypto';
import { embedSignature } from './embed-signature.ts';
import type { KeyedCertificate } from './make-certificate.ts';
import { prepareSignature, type SigningIntent } from './prepare-signature.ts';

/** Signs with a key that the software holds itself: for demonstrations and tests, where nobody has a token. */
export function signInSoftware(
  intent: Omit<SigningIntent, 'certificate'>,
  { certificate, privateKey }: KeyedCertificate,
): Uint8Array {
  const whole = { ...intent, certificate };
  return embedSignature(whole, signPrepared(prepareSignature(whole).attributes, privateKey));
}

/** The signature alone, as a token gives it. */
export function signPrepared(attributes: Uint8Array, privateKey: Uint8Array): Uint8Array {
  return sign('sha256', attributes, createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' }));
}
