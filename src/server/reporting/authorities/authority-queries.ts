import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';
import { personRef } from '../version-queries.ts';

export interface AuthorityRow {
  id: number;
  name: string;
  certificate: Buffer;
  illustrative: boolean;
  trustedFrom: string | null;
  /** The last day. */
  trustedUntil: string | null;
  legalBasis: string | null;
  endedReason: string | null;
  addedBy: PersonRef | null;
  version: number;
}

export async function listAuthorityRows(db: Db, provinceId: number): Promise<AuthorityRow[]> {
  const { rows } = await sql<AuthorityRow>`
    SELECT t.id, t.name, t.certificate, t.illustrative, nullif(lower(t.trusted), '-infinity') AS "trustedFrom",
           nullif(upper(t.trusted), 'infinity') - 1 AS "trustedUntil", t.legal_basis AS "legalBasis",
           t.ended_reason AS "endedReason", ${personRef('p')} AS "addedBy", t.version
      FROM trusted_authority t LEFT JOIN person p ON p.id = t.added_by
     WHERE t.province_id = ${provinceId} ORDER BY t.ended_reason IS NOT NULL, t.name, t.id`.execute(db);
  return rows;
}

export interface NewAuthority {
  provinceId: number;
  name: string;
  certificate: Uint8Array;
  trustedFrom: string;
  legalBasis: string;
  personId: number;
  at: string;
}

/** Undefined where the province has this very certificate already. */
export async function addAuthorityRow(db: Db, authority: NewAuthority): Promise<number | undefined> {
  const { provinceId, name, certificate, trustedFrom, legalBasis, personId, at } = authority;
  const { rows } = await sql<{ id: number }>`
    INSERT INTO trusted_authority (province_id, name, certificate, trusted, legal_basis, added_by, added_at)
    VALUES (${provinceId}, ${name}, ${Buffer.from(certificate)}, daterange(${trustedFrom}, 'infinity'), ${legalBasis}, ${personId}, ${at})
    ON CONFLICT (province_id, certificate) DO NOTHING RETURNING id`.execute(db);
  return rows[0]?.id;
}

/** Gives the authority's name; undefined where it is no longer in the version that was read, or the day is before its first. */
export async function endAuthorityRow(
  db: Db,
  {
    provinceId,
    id,
    version,
    until,
    reason,
  }: { provinceId: number; id: number; version: number; until: string; reason: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    UPDATE trusted_authority
       SET trusted = daterange(lower(trusted), ${until}::date + 1), ended_reason = ${reason}, version = version + 1
     WHERE province_id = ${provinceId} AND id = ${id} AND version = ${version} RETURNING name`.execute(db);
  return rows[0]?.name;
}
