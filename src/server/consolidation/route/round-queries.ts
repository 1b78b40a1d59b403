import { sql } from 'kysely';
import type { RouteLine } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import type { Db } from '#server/db/database.ts';

/** One form in one period; `id` is null until somebody has handed in, and then there are no sums yet. */
export interface RoundRow {
  id: number | null;
  provinceId: number;
  formId: number;
  formCode: string;
  formName: string;
  periodId: number;
  periodKey: string;
  year: number;
  cutOffOn: string;
  revision: number;
}

export interface RoundPlace {
  provinceId: number;
  formId: number;
  periodKey: string;
}

const formPeriods = sql`
  report_form f
    JOIN reporting_regime g ON g.id = f.regime_id
    JOIN period p ON p.province_id = f.province_id AND p.regime_code = g.code AND f.effective @> p.cut_off_on`;

export async function findRound(db: Db, { provinceId, formId, periodKey }: RoundPlace): Promise<RoundRow | undefined> {
  const { rows } = await sql<RoundRow>`
    SELECT c.id, f.province_id AS "provinceId", f.id AS "formId", f.code AS "formCode", f.name AS "formName", p.id AS "periodId",
           p.key AS "periodKey", p.year, p.cut_off_on AS "cutOffOn", (coalesce(c.revision, 0) + (
             SELECT count(*) FROM source_choice z WHERE z.province_id = f.province_id AND z.period_key = p.key))::integer AS revision
      FROM ${formPeriods}
      LEFT JOIN consolidation_round c ON c.period_id = p.id AND c.form_id = f.id
     WHERE f.id = ${formId} AND f.province_id = ${provinceId} AND p.key = ${periodKey}
       AND f.programme_id IS NULL AND f.status = 'issued'`.execute(db);
  return rows[0];
}

export interface FormPeriodRow {
  key: string;
  startsOn: string;
  consolidationDueOn: string;
}

/** The periods of the form's regime that end while it is in force, in order. */
export async function listPeriodsOfForm(db: Db, provinceId: number, formId: number): Promise<FormPeriodRow[]> {
  const { rows } = await sql<FormPeriodRow>`
    SELECT p.key, p.starts_on AS "startsOn", p.consolidation_due_on AS "consolidationDueOn" FROM ${formPeriods}
     WHERE f.id = ${formId} AND f.province_id = ${provinceId} AND f.programme_id IS NULL AND f.status = 'issued'
     ORDER BY p.starts_on`.execute(db);
  return rows;
}

/** The lines of the form in its order. */
export async function listRouteLines(db: Db, formId: number): Promise<RouteLine[]> {
  const { rows } = await sql<RouteLine>`
    SELECT i.id AS "quantityId", l.number, i.code, i.name, i.unit, i.decimals, i.combination, i.weight_id AS "weightId", w.name AS "weightName", i.formula
      FROM form_line l JOIN indicator i ON i.id = l.indicator_id LEFT JOIN indicator w ON w.id = i.weight_id
     WHERE l.form_id = ${formId} ORDER BY l.ordinal`.execute(db);
  return rows;
}

export interface NodeRow {
  agencyId: number;
  level: string;
  path: number[];
  asked: boolean;
  units: number;
  received: number;
  late: number;
  isUnit: boolean;
}

/** The route as it is kept, or, as long as nobody has handed in, as the register makes it. */
const nodesOf = (round: RoundRow) =>
  round.id === null
    ? sql`(SELECT n.*, 0 AS received, 0 AS late
             FROM route_nodes(ROW(0, ${round.provinceId}, ${round.periodId}, ${round.year}, NULL, ${round.formId}, 0)::consolidation_round) n)`
    : sql`(SELECT * FROM kept_node WHERE round_id = ${round.id})`;

const nodeColumns = sql`n.agency_id AS "agencyId", n.level, n.path, n.asked, n.units, n.received, n.late,
  NOT EXISTS (SELECT FROM node b WHERE b.path[1] = n.agency_id) AS "isUnit"`;

/** A node and those directly under it; without a number, the top. */
export async function listNodes(db: Db, round: RoundRow, agencyId: number | null): Promise<NodeRow[]> {
  const { rows } = await sql<NodeRow>`
    WITH node AS MATERIALIZED ${nodesOf(round)},
    here AS (SELECT agency_id FROM node
              WHERE CASE WHEN ${agencyId}::integer IS NULL THEN path = '{}' ELSE agency_id = ${agencyId} END
              ORDER BY units DESC, agency_id LIMIT 1)
    SELECT ${nodeColumns} FROM node n, here WHERE n.agency_id = here.agency_id OR n.path[1] = here.agency_id`.execute(
    db,
  );
  return rows;
}

/** The places above some units, the next one first. */
export async function listPaths(
  db: Db,
  round: RoundRow,
  agencyIds: readonly number[],
): Promise<Pick<NodeRow, 'agencyId' | 'path'>[]> {
  if (agencyIds.length === 0) return [];
  const { rows } = await sql<Pick<NodeRow, 'agencyId' | 'path'>>`
    SELECT agency_id AS "agencyId", path FROM kept_node
     WHERE round_id = ${round.id} AND agency_id = ANY(${[...agencyIds]}::integer[])`.execute(db);
  return rows;
}

/** Agencies under the name that they bore on a day, or bore last. */
export async function listNamesOn(db: Db, ids: readonly number[], day: string): Promise<AgencyRef[]> {
  const { rows } = await sql<AgencyRef>`
    SELECT DISTINCT ON (agency_id) agency_id AS id, name, short_name AS "shortName"
      FROM agency_state WHERE agency_id = ANY(${[...new Set(ids)]}::integer[])
     ORDER BY agency_id, valid @> ${day}::date DESC, valid DESC`.execute(db);
  return rows;
}
