import { z } from 'zod';
import { DayText, Id, MomentText, PersonRef, Version } from './shapes.ts';

/** A certificate as DER in base64, or as PEM text. */
const CertificateText = z.string().min(1).max(20_000);

const Certificate = z.object({
  name: z.string(),
  issuer: z.string(),
  serial: z.string(),
  validFrom: MomentText,
  validTo: MomentText,
});

export const Authority = z.object({
  id: Id,
  name: z.string(),
  certificate: Certificate.nullable(),
  /** SHA-256 of the certificate, hexadecimal: what the authority itself publishes. */
  fingerprint: z.string(),
  illustrative: z.boolean(),
  /** Null: since ever, until further notice. The last day counts. */
  trustedFrom: DayText.nullable(),
  trustedUntil: DayText.nullable(),
  legalBasis: z.string().nullable(),
  endedReason: z.string().nullable(),
  addedBy: PersonRef.nullable(),
  version: Version,
});
export type Authority = z.infer<typeof Authority>;

/** GET /api/trusted-authorities. */
export const AuthorityList = z.object({ authorities: z.array(Authority), mayChange: z.boolean() });
export type AuthorityList = z.infer<typeof AuthorityList>;

/** POST /api/trusted-authorities, with Idempotency-Key. */
export const AddAuthority = z.object({
  certificate: CertificateText,
  trustedFrom: DayText,
  legalBasis: z.string().trim().min(1).max(500),
});
export type AddAuthority = z.infer<typeof AddAuthority>;
export const AddedAuthority = z.object({ id: Id });

/** POST /api/trusted-authorities/:id/end, with Idempotency-Key: the last day on which a signature by it is believed. */
export const EndAuthority = z.object({ version: Version, until: DayText, reason: z.string().trim().min(1).max(500) });
export type EndAuthority = z.infer<typeof EndAuthority>;

/** POST /api/signed-pdfs/check, with a file: whose signatures it has and what holds of each now. Nothing is kept. */
export const CheckedPdf = z.object({
  fileName: z.string(),
  kind: z.enum(['signed', 'unsigned', 'no-pdf', 'broken-range']),
  good: z.boolean(),
  /** What is wrong, as words in a sentence; null where nothing is. */
  fault: z.string().nullable(),
  signatures: z.array(
    z.object({
      good: z.boolean(),
      integrity: z.enum(['intact', 'altered', 'unreadable']),
      trust: z.enum(['trusted', 'foreign']),
      validity: z.enum(['valid', 'expired', 'not-yet-valid']),
      coverage: z.enum(['whole', 'signed-again', 'added-to']),
      certificate: Certificate.nullable(),
      signedAt: MomentText.nullable(),
      statement: z.string().nullable(),
    }),
  ),
});
export type CheckedPdf = z.infer<typeof CheckedPdf>;
