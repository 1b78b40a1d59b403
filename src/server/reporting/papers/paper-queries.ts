import { sql } from 'kysely';
import type { IssuingAgency } from '#domain/documents/official/letterhead.ts';
import type { Db } from '#server/db/database.ts';

/** An agency as its letterhead names it on a day, and who consolidates then. */
export interface LetterheadRow extends IssuingAgency {
  receiver: string | null;
}

export async function findLetterhead(db: Db, agencyId: number, day: string): Promise<LetterheadRow | undefined> {
  const { rows } = await sql<LetterheadRow>`
    SELECT s.name, s.short_name AS "shortName", s.abbreviation, s.kind, u.name AS "superiorName", p.name AS "provinceName",
           (SELECT c.name FROM agency_function f JOIN agency_state c ON c.agency_id = f.agency_id AND c.valid @> ${day}::date
             WHERE f.province_id = a.province_id AND f.function = 'consolidates-targets' AND f.valid @> ${day}::date) AS receiver
      FROM agency a
      JOIN province p ON p.id = a.province_id
      JOIN agency_state s ON s.agency_id = a.id AND s.valid @> ${day}::date
      LEFT JOIN agency_state u ON u.agency_id = s.parent_id AND u.valid @> ${day}::date
     WHERE a.id = ${agencyId}`.execute(db);
  return rows[0];
}

export interface NewPaper {
  versionId: number;
  provinceId: number;
  reportId: number;
  agencyId: number;
  pdf: Uint8Array;
  sha256: string;
  madeAt: string;
}

export async function insertPaper(db: Db, paper: NewPaper): Promise<void> {
  const { versionId, provinceId, reportId, agencyId, pdf, sha256, madeAt } = paper;
  await sql`
    INSERT INTO report_paper (report_version_id, province_id, report_id, agency_id, pdf, sha256, made_at)
    VALUES (${versionId}, ${provinceId}, ${reportId}, ${agencyId}, ${Buffer.from(pdf)}, ${sha256}, ${madeAt})`.execute(
    db,
  );
}

/** The signed PDF of a version, where row-level security lets it be seen. */
export async function findPaper(db: Db, versionId: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{ pdf: Buffer }>`
    SELECT pdf FROM report_paper WHERE report_version_id = ${versionId}`.execute(db);
  return rows[0]?.pdf;
}
