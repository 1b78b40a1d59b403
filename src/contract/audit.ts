import { z } from 'zod';
import { AgencyRef, Id, MomentText, PersonRef } from './shapes.ts';

/** GET /api/audit?cursor=&subjectKind=&subjectId=: for auditors and administrators, newest first. */
export const AuditQuery = z.object({
  cursor: z.string().optional(),
  subjectKind: z.string().optional(),
  subjectId: z.coerce.number().int().optional(),
});
export const AuditLine = z.object({
  agency: AgencyRef,
  sequence: z.number().int(),
  at: MomentText,
  by: PersonRef.nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: Id,
  detail: z.string(),
});
export const AuditPage = z.object({ lines: z.array(AuditLine), nextCursor: z.string().nullable() });
export type AuditPage = z.infer<typeof AuditPage>;
/** POST /api/audit/verify */
export const AuditVerification = z.object({
  lines: z.number().int(),
  chains: z.number().int(),
  reportVersions: z.number().int(),
  frozenFigures: z.number().int(),
  faults: z.array(z.object({ kind: z.string(), message: z.string() })),
});
export type AuditVerification = z.infer<typeof AuditVerification>;
