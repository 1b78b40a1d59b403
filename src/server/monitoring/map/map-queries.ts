import { sql } from 'kysely';
import type { MapQuantities, MapView } from '#contract/map.ts';
import type { Db } from '#server/db/database.ts';

const PLACES = sql`('district', 'commune')`;

/** Quantities of which districts or communes have a figure: in a form that was filled, or brought in from earlier years. */
export async function listMapQuantities(db: Db, provinceId: number): Promise<MapQuantities['quantities']> {
  const { rows } = await sql<MapQuantities['quantities'][number]>`
    WITH earlier AS (
      SELECT f.quantity_id, count(DISTINCT f.agency_id) AS units
        FROM earlier_figure_in_force f
       WHERE f.province_id = ${provinceId}
         AND EXISTS (SELECT FROM agency_state s WHERE s.agency_id = f.agency_id AND s.kind IN ${PLACES})
       GROUP BY f.quantity_id),
    asked AS (
      SELECT l.indicator_id AS quantity_id, max((SELECT count(*) FROM kept_leaf k WHERE k.round_id = c.id)) AS units
        FROM consolidation_round c JOIN form_line l ON l.form_id = c.form_id
       WHERE c.province_id = ${provinceId} GROUP BY l.indicator_id)
    SELECT q.id, q.name, q.unit, greatest(coalesce(e.units, 0), coalesce(a.units, 0))::integer AS units
      FROM (SELECT id, name, unit FROM indicator WHERE province_id = ${provinceId}
            UNION ALL SELECT id, name, unit FROM target WHERE province_id = ${provinceId}) q
      LEFT JOIN earlier e ON e.quantity_id = q.id LEFT JOIN asked a ON a.quantity_id = q.id
     WHERE coalesce(e.units, a.units, 0) > 0 ORDER BY q.name, q.id`.execute(db);
  return rows;
}

export async function findMapQuantity(
  db: Db,
  provinceId: number,
  id: number,
): Promise<MapView['quantity'] | undefined> {
  const { rows } = await sql<MapView['quantity']>`
    SELECT id, name, unit FROM indicator WHERE id = ${id} AND province_id = ${provinceId}
    UNION ALL SELECT id, name, unit FROM target WHERE id = ${id} AND province_id = ${provinceId}`.execute(db);
  return rows[0];
}

/** Where the quantity is asked for in a form that somebody has filled. */
export async function listMapRounds(
  db: Db,
  provinceId: number,
  quantityId: number,
): Promise<{ formId: number; periodKey: string }[]> {
  const { rows } = await sql<{ formId: number; periodKey: string }>`
    SELECT c.form_id AS "formId", p.key AS "periodKey"
      FROM consolidation_round c JOIN period p ON p.id = c.period_id JOIN form_line l ON l.form_id = c.form_id
     WHERE c.province_id = ${provinceId} AND l.indicator_id = ${quantityId} ORDER BY p.starts_on, c.form_id`.execute(
    db,
  );
  return rows;
}

export interface PlaceCode {
  agencyId: number;
  code: string | null;
}

/** The official codes of places; of one that has ended its last. */
export async function listPlaceCodes(db: Db, agencyIds: readonly number[]): Promise<Map<number, string | null>> {
  const { rows } = await sql<PlaceCode>`
    SELECT DISTINCT ON (agency_id) agency_id AS "agencyId", official_code AS code
      FROM agency_state WHERE agency_id = ANY (${agencyIds}::integer[]) ORDER BY agency_id, valid DESC`.execute(db);
  return new Map(rows.map(({ agencyId, code }) => [agencyId, code]));
}

export interface EarlierPlace {
  periodKey: string;
  agencyId: number;
  name: string;
  shortName: string;
  level: string;
  value: string | null;
}

/**
 * Figures of earlier years by place, under the names that the places had at the end of that year. A place that stood then and has
 * a figure in another period only is there without one: missing is not gone.
 */
export async function listEarlierPlaces(db: Db, quantityId: number): Promise<EarlierPlace[]> {
  const { rows } = await sql<EarlierPlace>`
    WITH known AS MATERIALIZED (
      SELECT agency_id, period_key, value FROM earlier_figure_in_force WHERE quantity_id = ${quantityId} AND agency_id IS NOT NULL)
    SELECT p.period_key AS "periodKey", a.agency_id AS "agencyId", s.name, s.short_name AS "shortName", s.kind AS level,
           trim_scale(f.value)::text AS value
      FROM (SELECT DISTINCT period_key FROM known) p
      CROSS JOIN (SELECT DISTINCT agency_id FROM known) a
      LEFT JOIN known f ON f.period_key = p.period_key AND f.agency_id = a.agency_id
      JOIN LATERAL (SELECT name, short_name, kind, valid @> make_date(left(p.period_key, 4)::integer, 12, 31) AS stood
                      FROM agency_state WHERE agency_id = a.agency_id
                     ORDER BY valid @> make_date(left(p.period_key, 4)::integer, 12, 31) DESC, valid DESC LIMIT 1) s ON true
     WHERE s.kind IN ${PLACES} AND (f.value IS NOT NULL OR s.stood) ORDER BY p.period_key, s.name`.execute(db);
  return rows;
}
