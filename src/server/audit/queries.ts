import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface NewAuditLine {
  provinceId: number;
  agencyId: number;
  personId: number | null;
  action: string;
  subjectKind: string;
  subjectId: number;
  detail: string;
  at: string;
}

export async function appendAudit(db: Db, line: NewAuditLine): Promise<void> {
  await sql`select ${appendCall(line)}`.execute(db);
}

/** The call that appends the line to its agency's chain, for the statement that does what it tells of. */
export function appendCall(line: NewAuditLine): RawBuilder<unknown> {
  return sql`append_audit(${line.provinceId}, ${line.agencyId}, ${line.personId}, ${line.action}, ${line.subjectKind},
    ${line.subjectId}, ${line.detail}, ${line.at}::timestamptz)`;
}
