import { sql } from 'kysely';
import type { AgencyRef } from '#contract/shapes.ts';
import type { RegimeDeclaration } from '#contract/regimes.ts';
import type { Db } from '#server/db/database.ts';

/** The agencies of that day which a regime asks: those of its kinds, and those it names. */
export async function listReporters(
  db: Db,
  provinceId: number,
  day: string,
  { kinds, agencyIds }: RegimeDeclaration['reporters'],
): Promise<AgencyRef[]> {
  if (kinds.length === 0 && agencyIds.length === 0) return [];
  const { rows } = await sql<AgencyRef>`
    SELECT s.agency_id AS id, s.name, s.short_name AS "shortName"
      FROM agency_state s JOIN agency a ON a.id = s.agency_id AND a.province_id = ${provinceId}
     WHERE s.valid @> ${day}::date AND (s.kind = ANY (${kinds}::text[]) OR s.agency_id = ANY (${agencyIds}::integer[]))
     ORDER BY s.name COLLATE vietnamese`.execute(db);
  return rows;
}
