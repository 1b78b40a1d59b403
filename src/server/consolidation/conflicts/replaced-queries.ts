import { sql } from 'kysely';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';

export interface WeighedLineRow {
  agencyId: number;
  versionId: number;
  quantityId: number;
  value: string;
  standing: Standing;
  handedInAt: string | null;
  path: number[];
}

/** Figures in force of some units in a form's round, with the places above them. */
export async function listLinesOfUnits(
  db: Db,
  { id, year }: { id: number | null; year: number },
  agencyIds: readonly number[],
  quantityIds: readonly number[],
): Promise<WeighedLineRow[]> {
  const { rows } = await sql<WeighedLineRow>`
    SELECT k.agency_id AS "agencyId", k.version_id AS "versionId", l.quantity_id AS "quantityId", l.value, l.standing,
           k.handed_in_at AS "handedInAt", n.path
      FROM kept_leaf k
      JOIN kept_node n ON n.round_id = k.round_id AND n.agency_id = k.agency_id
      JOIN report_line l ON l.year = ${year} AND l.report_version_id = k.version_id AND l.value IS NOT NULL
                        AND l.quantity_id = ANY(${[...quantityIds]}::integer[])
     WHERE k.round_id = ${id} AND k.agency_id = ANY(${[...agencyIds]}::integer[])`.execute(db);
  return rows;
}
