import { X509Certificate } from 'node:crypto';

const LONGEST_CHAIN = 6;

/** Whether a trusted authority stands at the end of the certificates that vouch for one another; authorities in between may come along. */
export function isTrusted(
  certificate: Uint8Array,
  alongside: readonly Uint8Array[],
  authorities: readonly Uint8Array[],
): boolean {
  const between = alongside.map((der) => new X509Certificate(der)).filter(({ ca }) => ca);
  const trusted = authorities.map((der) => new X509Certificate(der));
  return reaches(new X509Certificate(certificate), between, trusted, LONGEST_CHAIN);
}

function reaches(
  certificate: X509Certificate,
  between: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  steps: number,
): boolean {
  if (steps === 0) return false;
  if (trusted.some((authority) => vouches(authority, certificate))) return true;
  return between.some(
    (authority) =>
      !authority.raw.equals(certificate.raw) &&
      vouches(authority, certificate) &&
      reaches(authority, between, trusted, steps - 1),
  );
}

function vouches(authority: X509Certificate, certificate: X509Certificate): boolean {
  return authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}
