import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import type { OctetString } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { parseDer } from '../der.ts';
import { identifiers } from '../identifiers.ts';
import { firstValue, namesCertificate, signingTime } from '../verify-signature.ts';

/** What a detached CMS signature of anybody says; null where it cannot be read or uses methods that are not believed any more. */
export interface CmsReading {
  /** In DER. */
  readonly certificate: Uint8Array;
  readonly alongside: readonly Uint8Array[];
  readonly isIntact: boolean;
  readonly signedAt: string | null;
}

const HASHES: Readonly<Record<string, string>> = {
  [identifiers.sha256]: 'sha256',
  [identifiers.sha384]: 'sha384',
  [identifiers.sha512]: 'sha512',
};

export function readCms(cms: Uint8Array, content: Uint8Array): CmsReading | null {
  try {
    return read(cms, content);
  } catch {
    return null;
  }
}

function read(cms: Uint8Array, content: Uint8Array): CmsReading | null {
  const signedData = new SignedData({ schema: new ContentInfo({ schema: parseDer(cms) }).content });
  const [info] = signedData.signerInfos;
  const certificates = (signedData.certificates ?? []).filter((each) => each instanceof Certificate);
  const signer = info && certificates.find((each) => isMeant(info, each));
  if (!info || !signer) return null;
  const hash = HASHES[info.digestAlgorithm.algorithmId];
  if (hash === undefined) return null;
  const certificate = new Uint8Array(signer.toSchema().toBER());
  return {
    certificate,
    alongside: certificates.map((each) => new Uint8Array(each.toSchema().toBER())),
    isIntact: agrees(info, certificate, content, hash) && isSigned(info, certificate, content, hash),
    signedAt: signingTime(info.signedAttrs?.attributes ?? []),
  };
}

/** The attributes hold the digest of the content; where they name a certificate by its digest, it has to be this one. */
function agrees({ signedAttrs }: SignerInfo, certificate: Uint8Array, content: Uint8Array, hash: string): boolean {
  if (!signedAttrs) return true;
  const { attributes } = signedAttrs;
  const names = attributes.some(({ type }) => type === identifiers.signingCertificateV2);
  const digest = firstValue<OctetString>(attributes, identifiers.messageDigest)?.valueBlock.valueHexView;
  const isNamed = !names || namesCertificate(attributes, certificate);
  return isNamed && digest !== undefined && createHash(hash).update(content).digest().equals(digest);
}

function isMeant({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return true;
  return sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
}

/** Over the attributes where there are any, otherwise over the content itself. */
function isSigned(info: SignerInfo, certificate: Uint8Array, content: Uint8Array, hash: string): boolean {
  const signed = info.signedAttrs ? new Uint8Array(info.signedAttrs.encodedValue) : content;
  const key = new X509Certificate(certificate).publicKey;
  const isPss = info.signatureAlgorithm.algorithmId === identifiers.rsaPss;
  const how = isPss
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : key;
  return verify(hash, signed, how, info.signature.valueBlock.valueHexView);
}
