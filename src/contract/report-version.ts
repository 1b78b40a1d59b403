import { z } from 'zod';
import { changedParts } from '#domain/reporting/version-changes.ts';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Standing } from './shapes.ts';

/** What a version says otherwise than the one it replaces; null where nothing was said. */
export const VersionChange = z.object({
  part: z.enum(changedParts),
  quantityId: Id.nullable(),
  number: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  was: z.string().nullable(),
  now: z.string().nullable(),
});

export const VersionParams = z.object({
  id: z.coerce.number().int().positive(),
  number: z.coerce.number().int().positive(),
});
/** GET /api/reports/:id/versions/:number: the frozen version, word for word. */
export const FrozenVersion = z.object({
  number: z.number().int(),
  reportId: Id,
  agency: AgencyRef,
  periodKey: PeriodKey,
  formName: z.string(),
  submittedBy: PersonRef,
  submittedAt: MomentText,
  approvedBy: PersonRef.nullable(),
  approvedAt: MomentText.nullable(),
  reason: z.string().nullable(),
  replacesNumber: z.number().int().nullable(),
  sha256: z.string(),
  lines: z.array(
    z.object({
      quantityId: Id,
      number: z.string(),
      label: z.string(),
      unit: z.string().nullable(),
      value: DecimalText.nullable(),
      standing: Standing,
      note: z.string().nullable(),
      obstacle: z.string().nullable(),
      changedFrom: DecimalText.nullable(),
    }),
  ),
  narratives: z.array(z.object({ title: z.string(), text: z.string().nullable() })),
  /** Of the version that it replaces; empty for the first one. */
  changes: z.array(VersionChange),
});
export type FrozenVersion = z.infer<typeof FrozenVersion>;
