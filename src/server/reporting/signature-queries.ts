import { type RawBuilder, sql } from 'kysely';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import type { Db } from '#server/db/database.ts';
import type { PersonRef } from '#contract/shapes.ts';
import { personRef } from './version-queries.ts';

/** What a signature is put on: a frozen version, and who signs it. */
export interface ToSign {
  versionNumber: number;
  sha256: string;
  snapshot: ReportSnapshot;
  signerName: string;
  /** The software's own key of a demonstration, where the person has one. */
  certificate: Buffer | null;
  privateKey: Buffer | null;
}

export async function findToSign(db: Db, versionId: number, personId: number): Promise<ToSign | undefined> {
  const { rows } = await sql<ToSign>`
    SELECT v.number AS "versionNumber", v.sha256, v.snapshot, p.full_name AS "signerName", c.certificate,
           c.private_key AS "privateKey"
      FROM report_version v JOIN person p ON p.id = ${personId}
      LEFT JOIN software_certificate c ON c.person_id = p.id
     WHERE v.id = ${versionId}`.execute(db);
  return rows[0];
}

/** Certificates of the authorities that the province believes in signatures of that day. */
export async function listAuthorities(db: Db, provinceId: number, day: string): Promise<Buffer[]> {
  const { rows } = await sql<{ certificate: Buffer }>`
    SELECT certificate FROM trusted_authority
     WHERE province_id = ${provinceId} AND trusted @> ${day}::date ORDER BY id`.execute(db);
  return rows.map(({ certificate }) => certificate);
}

export interface NewSignature extends Signing {
  provinceId: number;
  reportId: number;
  versionId: number;
  agencyId: number;
  personId: number;
  certificate: Uint8Array;
  cms: Uint8Array;
  sha256: string;
  signedAt: string;
}

export async function insertSignature(db: Db, signature: NewSignature): Promise<void> {
  const { provinceId, reportId, versionId, agencyId, personId, capacity, signedFor, position } = signature;
  await sql`
    INSERT INTO report_signature (province_id, report_id, report_version_id, agency_id, person_id, capacity, signed_for, position,
                                  certificate, cms, sha256, signed_at)
    VALUES (${provinceId}, ${reportId}, ${versionId}, ${agencyId}, ${personId}, ${capacity}, ${signedFor}, ${position},
            ${Buffer.from(signature.certificate)}, ${Buffer.from(signature.cms)}, ${signature.sha256},
            ${signature.signedAt})`.execute(db);
}

export interface SignatureRow extends Signing {
  versionId: number;
  versionNumber: number;
  signer: PersonRef;
  signedAt: string;
  cms: Buffer;
  snapshot: ReportSnapshot;
}

const signatures = (where: RawBuilder<unknown>) => sql<SignatureRow>`
  SELECT s.report_version_id AS "versionId", v.number AS "versionNumber", ${personRef('p')} AS signer, s.capacity,
         s.signed_for AS "signedFor", s.position, s.signed_at AS "signedAt", s.cms, v.snapshot
    FROM report_signature s
    JOIN report_version v ON v.id = s.report_version_id
    JOIN person p ON p.id = s.person_id
   WHERE ${where} ORDER BY v.number`;

/** Signatures of a report that row-level security lets be seen, oldest version first. */
export async function listSignatures(db: Db, reportId: number): Promise<SignatureRow[]> {
  return (await signatures(sql`s.report_id = ${reportId}`).execute(db)).rows;
}

export async function findSignature(db: Db, versionId: number): Promise<SignatureRow | undefined> {
  return (await signatures(sql`s.report_version_id = ${versionId}`).execute(db)).rows[0];
}
