import { z } from 'zod';
import { DayText, Version } from './shapes.ts';

/** POST /api/reports/:id/submit · recall · approve · send · return · receive · accept · correct · reopen, with Idempotency-Key; answers with SteppedReport. */
export const ActOnReport = z.object({
  version: Version,
  reason: z.string().trim().max(2000).optional(),
  /** The decision by which a report is reopened; only that step asks for it. */
  decision: z.object({ number: z.string().trim().min(1).max(100), signedOn: DayText }).optional(),
});
export type ActOnReport = z.infer<typeof ActOnReport>;
