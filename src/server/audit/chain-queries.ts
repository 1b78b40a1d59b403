import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface ChainFault {
  agencyId: number;
  agencyName: string;
  sequence: number;
  fault: 'altered' | 'gap' | 'cut-off' | 'unchained' | 'foreign-province' | 'no-head';
}

const ofProvince = (column: string, provinceId: number | null) =>
  provinceId === null ? sql`true` : sql`${sql.ref(column)} = ${provinceId}`;

/** Reads every chain from its first line: numbers without gaps, each hash made again, the last line the head's. */
export async function listChainFaults(db: Db, provinceId: number | null): Promise<ChainFault[]> {
  const { rows } = await sql<ChainFault>`
    WITH line AS (
      SELECT l.*, a.province_id AS home,
             lag(l.sequence, 1, 0::bigint) OVER chain AS before, lag(l.hash, 1, '\\x'::bytea) OVER chain AS hash_before,
             audit_hash(l.previous_hash, l.agency_id, l.sequence, l.at, l.person_id, l.action, l.subject_kind, l.subject_id,
                        l.detail) AS made_again
        FROM audit_line l JOIN agency a ON a.id = l.agency_id
       WHERE ${ofProvince('a.province_id', provinceId)}
      WINDOW chain AS (PARTITION BY l.agency_id ORDER BY l.sequence)
    ), fault AS (
      SELECT agency_id, sequence, CASE WHEN sequence <> before + 1 THEN 'gap' WHEN hash <> made_again THEN 'altered'
                                       WHEN previous_hash <> hash_before THEN 'unchained'
                                       WHEN province_id <> home THEN 'foreign-province' END AS fault
        FROM line
      UNION ALL
      SELECT a.id, coalesce(h.sequence, last.sequence),
             CASE WHEN h.agency_id IS NULL THEN 'no-head'
                  WHEN h.sequence <> coalesce(last.sequence, 0) OR h.hash <> coalesce(last.hash, '\\x') THEN 'cut-off' END
        FROM agency a
        LEFT JOIN audit_head h ON h.agency_id = a.id
        LEFT JOIN LATERAL (SELECT sequence, hash FROM audit_line WHERE agency_id = a.id ORDER BY sequence DESC LIMIT 1) last ON true
       WHERE ${ofProvince('a.province_id', provinceId)} AND (h.agency_id IS NOT NULL OR last.sequence IS NOT NULL)
    )
    SELECT f.agency_id AS "agencyId", s.name AS "agencyName", f.sequence, f.fault
      FROM fault f
      LEFT JOIN LATERAL (SELECT name FROM agency_state WHERE agency_id = f.agency_id ORDER BY valid DESC LIMIT 1) s ON true
     WHERE f.fault IS NOT NULL ORDER BY f.agency_id, f.sequence`.execute(db);
  return rows;
}

export async function countChains(db: Db, provinceId: number | null): Promise<{ lines: number; chains: number }> {
  const { rows } = await sql<{ lines: number; chains: number }>`
    SELECT count(*) AS lines, count(DISTINCT agency_id) AS chains FROM audit_line
     WHERE ${ofProvince('province_id', provinceId)}`.execute(db);
  return rows[0] ?? { lines: 0, chains: 0 };
}

export interface HashInLog {
  subjectId: number;
  sha256: string;
}

/** The hashes that the log says were submitted or frozen: each belongs to something that still has to be there. */
export async function listHashesInLog(db: Db, action: string, provinceId: number | null): Promise<HashInLog[]> {
  const { rows } = await sql<HashInLog>`
    SELECT subject_id AS "subjectId", substring(detail FROM 'sha256 ([0-9a-f]{64})') AS sha256
      FROM audit_line WHERE action = ${action} AND ${ofProvince('province_id', provinceId)}`.execute(db);
  return rows;
}
