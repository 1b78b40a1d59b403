import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import type { KeyedCertificate } from '#formats/signature/make-certificate.ts';

/** From now on the province believes certificates of this authority. */
export async function insertAuthority(
  db: Db,
  provinceId: number,
  authority: { name: string; certificate: Uint8Array; illustrative: boolean },
): Promise<void> {
  await sql`
    INSERT INTO trusted_authority (province_id, name, certificate, illustrative)
    VALUES (${provinceId}, ${authority.name}, ${Buffer.from(authority.certificate)}, ${authority.illustrative})`.execute(
    db,
  );
}

/** An illustrative certificate with its key, which the software keeps for the person. */
export async function insertSoftwareCertificate(
  db: Db,
  { provinceId, personId }: { provinceId: number; personId: number },
  { certificate, privateKey }: KeyedCertificate,
): Promise<void> {
  await sql`
    INSERT INTO software_certificate (province_id, person_id, certificate, private_key, illustrative)
    VALUES (${provinceId}, ${personId}, ${Buffer.from(certificate)}, ${Buffer.from(privateKey)}, true)`.execute(db);
}
