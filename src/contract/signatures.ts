import { z } from 'zod';
import { reportActions } from '#domain/reporting/workflow.ts';
import { signingCapacities } from '#domain/reporting/signing-capacity.ts';
import { Id, MomentText, PersonRef, Version } from './shapes.ts';

const Base64 = z.string().max(20_000);

const Signing = z.object({
  capacity: z.enum(signingCapacities),
  /** Whom the person signs for: 'GIÁM ĐỐC'; null in his own post. */
  signedFor: z.string().trim().min(1).max(200).nullable(),
  position: z.string().trim().min(1).max(200),
});

/** POST /api/reports/:id/prepare-signing: the certificate in DER, base64; answers with what the token signs. Keeps nothing. */
export const PrepareSigning = Signing.extend({ certificate: Base64 });
export type PrepareSigning = z.infer<typeof PrepareSigning>;
const ToSign = z.object({ attributes: z.string(), digest: z.string() });
/** Two signatures are asked for: over the frozen figures, and over the PDF in official layout. */
export const PreparedSigning = ToSign.extend({ paper: ToSign, signedAt: MomentText });
export type PreparedSigning = z.infer<typeof PreparedSigning>;

/** GET /api/reports/:id/versions/:number/paper?as=pdf|docx: the frozen version in official layout; signed, where it is. */
export const PaperQuery = z.object({ as: z.enum(['pdf', 'docx']) });

export const SignReport = Signing.extend({
  /** What a token gave for the prepared attributes, of the figures and of the paper; null: the demonstration's own certificate signs. */
  token: z.object({ certificate: Base64, signature: Base64, paperSignature: Base64, signedAt: MomentText }).nullable(),
});
export type SignReport = z.infer<typeof SignReport>;
/** POST /api/reports/:id/sign, with Idempotency-Key; answers with SteppedReport. */
export const SignAtVersion = SignReport.extend({ version: Version });
export type SignAtVersion = z.infer<typeof SignAtVersion>;

/** GET /api/reports/:id/signatures: each checked now. */
export const SignatureList = z.object({
  signatures: z.array(
    z.object({
      versionNumber: z.number().int(),
      signer: PersonRef,
      signedAt: MomentText,
      /** 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'. */
      words: z.array(z.string()),
      good: z.boolean(),
      integrity: z.enum(['intact', 'altered', 'unreadable']),
      trust: z.enum(['trusted', 'foreign']),
      validity: z.enum(['valid', 'expired', 'not-yet-valid']),
      certificate: z
        .object({
          name: z.string(),
          issuer: z.string(),
          serial: z.string(),
          validFrom: MomentText,
          validTo: MomentText,
        })
        .nullable(),
      /** The signed PDF; null where the version was signed without one. `fault` is words in a sentence. */
      paper: z.object({ good: z.boolean(), fault: z.string().nullable() }).nullable(),
    }),
  ),
});
export type SignatureList = z.infer<typeof SignatureList>;

/**
 * POST /api/reports/approve-many, with Idempotency-Key: takes each as far as its head takes it. Where its form asks for a signature and
 * `signing` is given, it is signed and sent as well, also when it was approved before.
 */
export const ApproveMany = z.object({
  reports: z
    .array(z.object({ id: Id, version: Version }))
    .min(1)
    .max(200),
  signing: Signing.nullable(),
});
export type ApproveMany = z.infer<typeof ApproveMany>;
export const ApprovedMany = z.object({
  results: z.array(
    z.object({
      id: Id,
      /** The steps that were taken, also where a later one was refused. */
      done: z.array(z.enum(reportActions)),
      problem: z.object({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
    }),
  ),
});
export type ApprovedMany = z.infer<typeof ApprovedMany>;
