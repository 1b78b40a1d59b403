import type { RawBuilder } from 'kysely';
import type { Actor } from '#domain/agencies/role.ts';
import type { Db } from '#server/db/database.ts';
import { appendAudit, appendCall, type NewAuditLine } from './queries.ts';

export interface AuditEntry {
  /** An event: 'report.submitted'. */
  action: string;
  subjectKind: string;
  subjectId: number;
  /** A short Vietnamese sentence or words for the person who reads the log. */
  detail: string;
}

interface Acting {
  /** Nobody in person where the clock called the verb. */
  actor: Pick<Actor, 'provinceId' | 'agencyId'> & { personId: number | null };
  now: string;
}

/** Leaves one line in the acting agency's chain, in the transaction of what was done. */
export async function recordAudit(ctx: Acting, tx: Db, entry: AuditEntry): Promise<void> {
  await appendAudit(tx, lineOf(ctx, entry));
}

/** The same as a part of the very statement that does what it tells of; called once for each row that is written. */
export function auditCall(ctx: Acting, entry: AuditEntry): RawBuilder<unknown> {
  return appendCall(lineOf(ctx, entry));
}

function lineOf({ actor, now }: Acting, entry: AuditEntry): NewAuditLine {
  const { provinceId, agencyId, personId } = actor;
  return { provinceId, agencyId, personId, ...entry, at: now };
}
