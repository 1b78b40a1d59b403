import { sql } from 'kysely';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import type { Db } from '#server/db/database.ts';

export interface StoredSignature extends Signing {
  id: number;
  reportId: number;
  agencyName: string;
  periodKey: string;
  versionNumber: number;
  signerName: string;
  certificate: Buffer;
  cms: Buffer;
  sha256: string;
  signedAt: string;
  snapshot: ReportSnapshot;
  authorities: string[];
  /** The signed PDF and the hash that was kept beside it; null where none was signed. */
  pdf: Buffer | null;
  pdfSha256: string | null;
  /** The step of signing was taken by the same person at the same moment, on the same version. */
  belongs: boolean;
}

/** Signatures with what they were put on and the authorities that are believed; bytes of the latter in base64. */
export async function listStoredSignatures(db: Db, provinceId: number | null): Promise<StoredSignature[]> {
  const { rows } = await sql<StoredSignature>`
    SELECT s.id, s.report_id AS "reportId", v.snapshot -> 'agency' ->> 'name' AS "agencyName",
           v.snapshot ->> 'periodKey' AS "periodKey", v.number AS "versionNumber", p.full_name AS "signerName", s.capacity,
           s.signed_for AS "signedFor", s.position, s.certificate, s.cms, s.sha256, s.signed_at AS "signedAt", v.snapshot,
           coalesce((SELECT json_agg(encode(t.certificate, 'base64')) FROM trusted_authority t
                      WHERE t.province_id = s.province_id
                        AND t.trusted @> (s.signed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date), '[]') AS authorities,
           (s.province_id, s.report_id, s.agency_id) = (v.province_id, v.report_id, v.agency_id) AND EXISTS (
             SELECT FROM report_step h
              WHERE h.report_version_id = s.report_version_id AND h.action = 'sign' AND h.person_id = s.person_id) AS belongs,
           w.pdf, w.sha256 AS "pdfSha256"
      FROM report_signature s
      JOIN report_version v ON v.id = s.report_version_id
      LEFT JOIN report_paper w ON w.report_version_id = v.id
      JOIN person p ON p.id = s.person_id
     WHERE ${provinceId}::integer IS NULL OR s.province_id = ${provinceId} ORDER BY s.id`.execute(db);
  return rows;
}
