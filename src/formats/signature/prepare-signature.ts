import { ObjectIdentifier, OctetString, Sequence, Set as SetOf, UTCTime, Utf8String } from 'asn1js';
import { Attribute } from 'pkijs';
import { bufferOf, sha256 } from './der.ts';
import { identifiers } from './identifiers.ts';

export interface SigningIntent {
  /** What is signed; it stays outside the signature. */
  readonly content: Uint8Array;
  /** The signer's certificate in DER. */
  readonly certificate: Uint8Array;
  /** ISO moment; written to the second. Null within a PDF, whose own entry tells it (ETSI EN 319 142-1). */
  readonly signedAt: string | null;
  /** Words that are signed together with the content: in what capacity the person signs. Null within a PDF, which holds them. */
  readonly statement: string | null;
}

/** What a token, a remote service or the software's own key puts its signature on. */
export interface PreparedSignature {
  /** The attributes in DER: the very bytes to be signed. */
  readonly attributes: Uint8Array;
  /** SHA-256 of the attributes, for signers that take the digest only. */
  readonly digest: Uint8Array;
}

/**
 * First half of a detached CAdES-BES signature (ETSI EN 319 122-1): content type, digest of the content, signing time and the digest of
 * the signer's certificate. The same intent gives the same bytes, so that the second half may be made elsewhere and later.
 */
export function prepareSignature(intent: SigningIntent): PreparedSignature {
  const set = new SetOf({ value: signedAttributes(intent).map((attribute) => attribute.toSchema()) });
  const attributes = new Uint8Array(set.toBER());
  return { attributes, digest: sha256(attributes) };
}

/** The attributes in the order that DER gives a set: by their bytes. */
export function signedAttributes({ content, certificate, signedAt, statement }: SigningIntent): Attribute[] {
  const certificateId = new Sequence({ value: [new OctetString({ valueHex: bufferOf(sha256(certificate)) })] });
  return [
    attribute(identifiers.contentType, new ObjectIdentifier({ value: identifiers.data })),
    attribute(identifiers.messageDigest, new OctetString({ valueHex: bufferOf(sha256(content)) })),
    attribute(identifiers.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [certificateId] })] })),
    ...(signedAt === null ? [] : [attribute(identifiers.signingTime, timeOf(signedAt))]),
    ...(statement === null ? [] : [attribute(identifiers.contentHints, hintsOf(statement))]),
  ].toSorted((one, other) => Buffer.compare(bytesOf(one), bytesOf(other)));
}

const timeOf = (moment: string): UTCTime =>
  new UTCTime({ valueDate: new Date(Math.floor(Date.parse(moment) / 1000) * 1000) });

const hintsOf = (statement: string): Sequence =>
  new Sequence({
    value: [new Utf8String({ value: statement.normalize('NFC') }), new ObjectIdentifier({ value: identifiers.data })],
  });

type Value = ObjectIdentifier | UTCTime | OctetString | Sequence;

function attribute(type: string, value: Value): Attribute {
  return new Attribute({ type, values: [value] });
}

function bytesOf(each: Attribute): Buffer {
  return Buffer.from(each.toSchema().toBER());
}
