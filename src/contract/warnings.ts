import { z } from 'zod';
import { warningCodes, warningKinds } from '#domain/monitoring/warnings/warning.ts';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Version } from './shapes.ts';

export const WarningView = z.object({
  id: Id,
  target: z.object({ id: Id, number: z.string(), name: z.string(), unit: z.string().nullable() }),
  kind: z.enum(warningKinds),
  code: z.enum(warningCodes),
  periodKey: PeriodKey,
  /** For the sentence of the code; names of periods among them. */
  figures: z.record(z.string(), z.string()),
  raisedAt: MomentText,
  owner: AgencyRef.nullable(),
  acknowledgement: z.object({ by: PersonRef, at: MomentText, note: z.string().nullable() }).nullable(),
  /** `by` is null where the condition ended by itself. */
  end: z.object({ by: PersonRef.nullable(), at: MomentText, reason: z.string().nullable() }).nullable(),
  version: Version,
  mayAcknowledge: z.boolean(),
  mayEnd: z.boolean(),
});
export type WarningView = z.infer<typeof WarningView>;

/** GET /api/programmes/:id/warnings: the open ones, what needs a decision first, and those that ended, the latest first. */
export const WarningList = z.object({
  open: z.array(WarningView),
  ended: z.array(WarningView),
  rules: z.array(
    z.object({ kind: z.enum(warningKinds), threshold: DecimalText, legalBasis: z.string(), verified: z.boolean() }),
  ),
});
export type WarningList = z.infer<typeof WarningList>;

/** POST /api/warnings/:id/acknowledgement */
export const AcknowledgeWarning = z.object({ version: Version, note: z.string().trim().max(2000).optional() });
export type AcknowledgeWarning = z.infer<typeof AcknowledgeWarning>;

/** POST /api/warnings/:id/end */
export const EndWarning = z.object({ version: Version, reason: z.string().trim().max(2000) });
export type EndWarning = z.infer<typeof EndWarning>;
