import type { Actor } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';
import { appendAudit } from './queries.ts';

export interface AuditEntry {
  /** An event: 'report.submitted'. */
  action: string;
  subjectKind: string;
  subjectId: number;
  /** A short Vietnamese sentence or words for the person who reads the log. */
  detail: string;
}

/** Leaves one line in the acting agency's chain, in the transaction of what was done. */
export async function recordAudit(
  ctx: { actor: Pick<Actor, 'provinceId' | 'agencyId' | 'personId'>; now: string },
  tx: Db,
  { action, subjectKind, subjectId, detail }: AuditEntry,
): Promise<void> {
  const { provinceId, agencyId, personId } = ctx.actor;
  await appendAudit(tx, { provinceId, agencyId, personId, action, subjectKind, subjectId, detail, at: ctx.now });
}
