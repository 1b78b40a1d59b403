import { verify, X509Certificate } from 'node:crypto';
import { type ObjectIdentifier, type OctetString, type Sequence, UTCTime, Utf8String } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { type CertificateFacts, readCertificate } from './certificate.ts';
import { parseDer, sha256 } from './der.ts';
import { identifiers } from './identifiers.ts';
import { isTrusted } from './trust.ts';

/** Each question about a signature has its own answer, so that a person is told which one went wrong. */
export interface SignatureCheck {
  /** The content is what was signed, by the key of the certificate that the signature names. */
  readonly integrity: 'intact' | 'altered' | 'unreadable';
  /** An authority that is trusted here vouches for the certificate. */
  readonly trust: 'trusted' | 'foreign';
  /** The certificate at the moment of signing. */
  readonly validity: 'valid' | 'expired' | 'not-yet-valid';
  readonly signer: CertificateFacts | null;
  /** ISO moment that the signer states. */
  readonly signedAt: string | null;
  readonly statement: string | null;
}

const UNREADABLE: SignatureCheck = {
  integrity: 'unreadable',
  trust: 'foreign',
  validity: 'not-yet-valid',
  signer: null,
  signedAt: null,
  statement: null,
};

export function isGood({ integrity, trust, validity }: SignatureCheck): boolean {
  return integrity === 'intact' && trust === 'trusted' && validity === 'valid';
}

/** Checks a detached CMS signature over the content against the trusted authorities' certificates (DER). Revocation is not asked for. */
export function verifySignature(
  cms: Uint8Array,
  content: Uint8Array,
  authorities: readonly Uint8Array[],
): SignatureCheck {
  try {
    return check(new ContentInfo({ schema: parseDer(cms) }), content, authorities);
  } catch {
    return UNREADABLE;
  }
}

function check(
  { content: signedData }: ContentInfo,
  content: Uint8Array,
  authorities: readonly Uint8Array[],
): SignatureCheck {
  const { signerInfos, certificates = [] } = new SignedData({ schema: signedData });
  const [info] = signerInfos;
  const ders = certificates.flatMap((each) =>
    each instanceof Certificate ? [new Uint8Array(each.toSchema().toBER())] : [],
  );
  const attributes = info?.signedAttrs?.attributes ?? [];
  const named = ders.find((der) => namesCertificate(attributes, der));
  if (!info || !named) return UNREADABLE;
  const intact = digestsAgree(attributes, content) && isSignedBy(info, named);
  return answer(attributes, named, intact, isTrusted(named, ders, authorities));
}

function answer(
  attributes: readonly Attribute[],
  certificate: Uint8Array,
  intact: boolean,
  trusted: boolean,
): SignatureCheck {
  const signedAt = signingTime(attributes);
  const signer = readCertificate(certificate);
  if (!signer || signedAt === null) return UNREADABLE;
  return {
    integrity: intact ? 'intact' : 'altered',
    trust: trusted ? 'trusted' : 'foreign',
    validity: validityAt(signer, signedAt),
    signer,
    signedAt,
    statement: statementOf(attributes),
  };
}

export function firstValue<Value>(attributes: readonly Attribute[], type: string): Value | undefined {
  return attributes.find((each) => each.type === type)?.values[0] as Value | undefined;
}

/** The attribute signing-certificate-v2 holds the digest of the certificate that the signer means. */
export function namesCertificate(attributes: readonly Attribute[], der: Uint8Array): boolean {
  const named = firstValue<Sequence>(attributes, identifiers.signingCertificateV2);
  const list = named?.valueBlock.value[0] as Sequence | undefined;
  const first = list?.valueBlock.value[0] as Sequence | undefined;
  const digest = first?.valueBlock.value.find((each) => each.idBlock.tagNumber === OCTET_STRING) as
    OctetString | undefined;
  return digest !== undefined && Buffer.from(digest.valueBlock.valueHexView).equals(sha256(der));
}

const OCTET_STRING = 4;

function digestsAgree(attributes: readonly Attribute[], content: Uint8Array): boolean {
  const type = firstValue<ObjectIdentifier>(attributes, identifiers.contentType)?.valueBlock.toString();
  const digest = firstValue<OctetString>(attributes, identifiers.messageDigest);
  return (
    type === identifiers.data &&
    digest !== undefined &&
    Buffer.from(digest.valueBlock.valueHexView).equals(sha256(content))
  );
}

function isSignedBy({ signedAttrs, signature }: SignerInfo, der: Uint8Array): boolean {
  if (!signedAttrs) return false;
  const key = new X509Certificate(der).publicKey;
  return verify('sha256', new Uint8Array(signedAttrs.encodedValue), key, signature.valueBlock.valueHexView);
}

export function signingTime(attributes: readonly Attribute[]): string | null {
  const time = firstValue<unknown>(attributes, identifiers.signingTime);
  return time instanceof UTCTime ? time.toDate().toISOString() : null;
}

function statementOf(attributes: readonly Attribute[]): string | null {
  const hints = firstValue<Sequence>(attributes, identifiers.contentHints);
  const words = hints?.valueBlock.value[0];
  return words instanceof Utf8String ? words.valueBlock.value : null;
}

export function validityAt({ validFrom, validTo }: CertificateFacts, moment: string): SignatureCheck['validity'] {
  if (moment < validFrom) return 'not-yet-valid';
  return moment > validTo ? 'expired' : 'valid';
}
