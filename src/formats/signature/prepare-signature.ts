import { ObjectIdentifier, OctetString, Sequence, Set as SetOf, UTCTime, Utf8String } from 'asn1js';
import { Attribute } from 'pkijs';
import { bufferOf, sha256 } from './der.ts';
import { identifiers } from './identifiers.ts';

export interface SigningIntent {
  /** What is signed; it stays outside the signature. */
  readonly content: Uint8Array;
  /** The signer's certificate in DER. */
  readonly certificate: Uint8Array;
  /** ISO moment; written to the second. */
  readonly signedAt: string;
  /** Words that are signed together with the content: in what capacity the person signs. */
  readonly statement: string;
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
  const hints = [
    new Utf8String({ value: statement.normalize('NFC') }),
    new ObjectIdentifier({ value: identifiers.data }),
  ];
  return [
    attribute(identifiers.contentType, new ObjectIdentifier({ value: identifiers.data })),
    attribute(
      identifiers.signingTime,
      new UTCTime({ valueDate: new Date(Math.floor(Date.parse(signedAt) / 1000) * 1000) }),
    ),
    attribute(identifiers.messageDigest, new OctetString({ valueHex: bufferOf(sha256(content)) })),
    attribute(identifiers.contentHints, new Sequence({ value: hints })),
    attribute(identifiers.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [certificateId] })] })),
  ].toSorted((one, other) => Buffer.compare(bytesOf(one), bytesOf(other)));
}

type Value = ObjectIdentifier | UTCTime | OctetString | Sequence;

function attribute(type: string, value: Value): Attribute {
  return new Attribute({ type, values: [value] });
}

function bytesOf(each: Attribute): Buffer {
  return Buffer.from(each.toSchema().toBER());
}
