import { Null, OctetString } from 'asn1js';
import { createPublicKey, X509Certificate } from 'node:crypto';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { bufferOf, parseDer } from './der.ts';
import { identifiers } from './identifiers.ts';
import { signedAttributes, type SigningIntent } from './prepare-signature.ts';

/**
 * Second half: the signature that a key gave over the prepared attributes, put together with them and with the certificates that lead to
 * an authority. Gives the CMS in DER. Does not look whether the signature is good.
 */
export function embedSignature(
  intent: SigningIntent,
  signature: Uint8Array,
  authorities: readonly Uint8Array[] = [],
): Uint8Array {
  const certificate = new Certificate({ schema: parseDer(intent.certificate) });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: identifiers.sha256 }),
    signatureAlgorithm: algorithmOf(intent.certificate),
    signature: new OctetString({ valueHex: bufferOf(signature) }),
  });
  signer.signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes: signedAttributes(intent) });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: identifiers.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: identifiers.data }),
    certificates: [certificate, ...authorities.map((der) => new Certificate({ schema: parseDer(der) }))],
    signerInfos: [signer],
  });
  const cms = new ContentInfo({ contentType: identifiers.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(cms.toSchema().toBER());
}

function algorithmOf(certificate: Uint8Array): AlgorithmIdentifier {
  const key = createPublicKey(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));
  return key.asymmetricKeyType === 'rsa'
    ? new AlgorithmIdentifier({ algorithmId: identifiers.sha256WithRsa, algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: identifiers.ecdsaWithSha256 });
}
