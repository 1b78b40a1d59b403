import { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import { parseDer } from './der.ts';
import { identifiers } from './identifiers.ts';

/** What a certificate says of itself; moments are ISO. */
export interface CertificateFacts {
  readonly name: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Reads a certificate from its DER bytes, or gives null where they are none. */
export function readCertificate(der: Uint8Array): CertificateFacts | null {
  try {
    const certificate = new Certificate({ schema: parseDer(der) });
    return {
      name: nameOf(certificate.subject),
      issuer: nameOf(certificate.issuer),
      serial: new X509Certificate(der).serialNumber,
      validFrom: certificate.notBefore.value.toISOString(),
      validTo: certificate.notAfter.value.toISOString(),
    };
  } catch {
    return null;
  }
}

/** The common name in NFC; where there is none, the organisation's. */
function nameOf({ typesAndValues }: Certificate['subject']): string {
  const find = (type: string): unknown => typesAndValues.find((each) => each.type === type)?.value.valueBlock.value;
  const name = find(identifiers.commonName) ?? find(identifiers.organization);
  return typeof name === 'string' ? name.normalize('NFC') : '';
}
