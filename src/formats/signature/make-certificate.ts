import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { BitString, Integer, OctetString, PrintableString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { bufferOf, parseDer } from './der.ts';
import { identifiers } from './identifiers.ts';

/** A certificate with the key that belongs to it, both in DER; the key is PKCS #8. */
export interface KeyedCertificate {
  readonly certificate: Uint8Array;
  readonly privateKey: Uint8Array;
}

export interface CertificateRequest {
  readonly name: string;
  readonly organization: string;
  /** ISO moments; seconds count, their parts do not. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Who issues it; null for an authority that vouches for itself. */
  readonly issuer: KeyedCertificate | null;
}

const SERIAL_BYTES = 12;
const VERSION_3 = 2;
const SIGNS_DOCUMENTS = 0xc0;
const SIGNS_CERTIFICATES = 0x06;

/** Makes a key on the curve P-256 and a certificate for it. Only for authorities that the software itself plays: a demonstration, a test. */
export function makeCertificate(request: CertificateRequest): KeyedCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = new Certificate({ version: VERSION_3, serialNumber: newSerial() });
  certificate.subject = nameOf(request.name, request.organization);
  certificate.issuer = request.issuer ? subjectOf(request.issuer.certificate) : certificate.subject;
  certificate.notBefore = new Time({ value: wholeSecond(request.validFrom) });
  certificate.notAfter = new Time({ value: wholeSecond(request.validTo) });
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({
    schema: parseDer(publicKey.export({ type: 'spki', format: 'der' })),
  });
  certificate.extensions = extensionsOf(request.issuer === null);
  const own = privateKey.export({ type: 'pkcs8', format: 'der' });
  return { certificate: signed(certificate, request.issuer?.privateKey ?? own), privateKey: own };
}

function signed(certificate: Certificate, issuerKey: Uint8Array): Uint8Array {
  const algorithm = new AlgorithmIdentifier({ algorithmId: identifiers.ecdsaWithSha256 });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  const tbs = new Uint8Array(certificate.encodeTBS().toBER());
  const key = createPrivateKey({ key: Buffer.from(issuerKey), format: 'der', type: 'pkcs8' });
  certificate.signatureValue = new BitString({ valueHex: bufferOf(sign('sha256', tbs, key)) });
  certificate.tbsView = tbs;
  return new Uint8Array(certificate.toSchema().toBER());
}

function newSerial(): Integer {
  const bytes = randomBytes(SERIAL_BYTES);
  // Positive and without a leading zero byte, as DER wants an integer.
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return new Integer({ valueHex: bufferOf(bytes) });
}

function nameOf(name: string, organization: string): RelativeDistinguishedNames {
  const part = (type: string, value: Utf8String | PrintableString) => new AttributeTypeAndValue({ type, value });
  return new RelativeDistinguishedNames({
    typesAndValues: [
      part(identifiers.country, new PrintableString({ value: 'VN' })),
      part(identifiers.organization, new Utf8String({ value: organization.normalize('NFC') })),
      part(identifiers.commonName, new Utf8String({ value: name.normalize('NFC') })),
    ],
  });
}

function subjectOf(der: Uint8Array): RelativeDistinguishedNames {
  return new Certificate({ schema: parseDer(der) }).subject;
}

function extensionsOf(isAuthority: boolean): Extension[] {
  const constraints = new BasicConstraints(isAuthority ? { cA: true } : {});
  const usage = Uint8Array.of(isAuthority ? SIGNS_CERTIFICATES : SIGNS_DOCUMENTS);
  const unusedBits = isAuthority ? 1 : 6;
  const extension = (extnID: string, value: { toBER(): ArrayBuffer }) =>
    new Extension({
      extnID,
      critical: true,
      extnValue: new OctetString({ valueHex: value.toBER() }).valueBlock.valueHex,
    });
  return [
    extension(identifiers.basicConstraints, constraints.toSchema()),
    extension(identifiers.keyUsage, new BitString({ valueHex: bufferOf(usage), unusedBits })),
  ];
}

function wholeSecond(moment: string): Date {
  return new Date(Math.floor(Date.parse(moment) / 1000) * 1000);
}
