import { sql } from 'kysely';
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
  await sql`select append_audit(${line.provinceId}, ${line.agencyId}, ${line.personId}, ${line.action},
    ${line.subjectKind}, ${line.subjectId}, ${line.detail}, ${line.at}::timestamptz)`.execute(db);
}
