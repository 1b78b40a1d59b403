import { sql } from 'kysely';
import type { AuditPage } from '#contract/audit.ts';
import type { Db } from '#server/db/database.ts';

export interface AuditPlace {
  at: string;
  agencyId: number;
  sequence: number;
}

export interface AuditQuestion {
  provinceId: number;
  before: AuditPlace | null;
  subjectKind: string | null;
  subjectId: number | null;
  limit: number;
}

/** A page of the log, newest first; lines of one moment stand in a fixed order, so that no page misses or repeats one. */
export async function listAuditLines(db: Db, question: AuditQuestion): Promise<AuditPage['lines']> {
  const { before, subjectKind, subjectId } = question;
  const { rows } = await sql<AuditPage['lines'][number]>`
    SELECT json_build_object('id', l.agency_id, 'name', s.name, 'shortName', s.short_name) AS agency, l.sequence, l.at,
           CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) END AS by,
           l.action, l.subject_kind AS "subjectKind", l.subject_id AS "subjectId", l.detail
      FROM audit_line l
      LEFT JOIN person p ON p.id = l.person_id
      LEFT JOIN LATERAL (SELECT name, short_name FROM agency_state WHERE agency_id = l.agency_id
                          ORDER BY valid @> (l.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date DESC, valid DESC LIMIT 1) s ON true
     WHERE l.province_id = ${question.provinceId}
       ${before ? sql`AND (l.at, l.agency_id, l.sequence) < (${before.at}::timestamptz, ${before.agencyId}, ${before.sequence})` : sql``}
       ${subjectKind === null ? sql`` : sql`AND l.subject_kind = ${subjectKind}`}
       ${subjectId === null ? sql`` : sql`AND l.subject_id = ${subjectId}`}
     ORDER BY l.at DESC, l.agency_id DESC, l.sequence DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
