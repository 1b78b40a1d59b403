import { z } from 'zod';
import { conflictStates } from '#domain/consolidation/source-conflict.ts';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Standing } from './shapes.ts';

/** A version behind one side of a conflict, with whose hands it went through. */
export const ConflictSource = z.object({
  versionId: Id,
  reportId: Id,
  versionNumber: z.number().int(),
  agency: AgencyRef,
  formName: z.string(),
  submittedBy: PersonRef,
  submittedAt: MomentText,
  approvedBy: PersonRef.nullable(),
  approvedAt: MomentText.nullable(),
  sha256: z.string(),
});
export type ConflictSource = z.infer<typeof ConflictSource>;

export const ConflictSideView = z.object({
  key: z.string(),
  value: DecimalText,
  standing: Standing,
  sources: z.array(ConflictSource),
});
export type ConflictSideView = z.infer<typeof ConflictSideView>;

/** A decision between sources; `chosen` is null where it was left open. */
export const SourceChoiceView = z.object({
  number: z.number().int(),
  chosen: ConflictSideView.nullable(),
  reason: z.string(),
  by: PersonRef,
  at: MomentText,
});
export type SourceChoiceView = z.infer<typeof SourceChoiceView>;

export const SourceConflictView = z.object({
  quantity: z.object({ id: Id, name: z.string(), unit: z.string().nullable() }),
  /** Null for the province's figure of a target. */
  agency: AgencyRef.nullable(),
  state: z.enum(conflictStates),
  sides: z.array(ConflictSideView),
  /** The sides as they are shown: given back with the choice, so that nobody chooses between figures that he has not seen. */
  seen: z.string(),
  /** The latest first. */
  choices: z.array(SourceChoiceView),
});
export type SourceConflictView = z.infer<typeof SourceConflictView>;

/** GET /api/source-conflicts?periodKey=: where sources of a period contradict each other, those without a choice first. */
export const SourceConflictsQuery = z.object({ periodKey: PeriodKey.optional() });
export const SourceConflicts = z.object({
  periodKey: PeriodKey.nullable(),
  /** Periods in which something has been handed in. */
  periodKeys: z.array(PeriodKey),
  conflicts: z.array(SourceConflictView),
  mayChoose: z.boolean(),
});
export type SourceConflicts = z.infer<typeof SourceConflicts>;

/** POST /api/source-conflicts/choose, with Idempotency-Key; answers with SourceConflicts. `chosen` null leaves it open, with its reason. */
export const ChooseSource = z.object({
  quantityId: Id,
  agencyId: Id.nullable(),
  periodKey: PeriodKey,
  chosen: z.string().max(40).nullable(),
  reason: z.string().trim().min(1).max(2000),
  seen: z.string().max(200_000),
});
export type ChooseSource = z.infer<typeof ChooseSource>;
