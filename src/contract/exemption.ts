import { z } from 'zod';
import { Id, MomentText, PeriodKey, PersonRef, Version } from './shapes.ts';

/** An agency excused from one report, with the reason; `version` is asked back when it is revoked. */
export const ExemptionView = z.object({
  id: Id,
  version: Version,
  reason: z.string(),
  by: PersonRef,
  at: MomentText,
});
export type ExemptionView = z.infer<typeof ExemptionView>;

/** POST /api/exemptions, with Idempotency-Key: excuses an agency from one report; answers with ExemptedReport. */
export const ExemptReport = z
  .object({
    programmeId: Id.nullable(),
    formId: Id.nullable(),
    periodKey: PeriodKey,
    agencyId: Id,
    reason: z.string().trim().min(1).max(2000),
  })
  .refine(({ programmeId, formId }) => (programmeId === null) !== (formId === null));
export type ExemptReport = z.infer<typeof ExemptReport>;
/** POST /api/exemptions/:id/revoke, with Idempotency-Key: from then on the report is expected again. */
export const RevokeExemption = z.object({ version: Version, reason: z.string().trim().min(1).max(2000) });
export type RevokeExemption = z.infer<typeof RevokeExemption>;
export const ExemptedReport = z.object({ id: Id, version: Version });
export type ExemptedReport = z.infer<typeof ExemptedReport>;
