import { sql } from 'kysely';
import type { NodeSums } from '#domain/consolidation/node-sums.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { listAsOneValue } from '#server/db/one-value-queries.ts';
import type { RoundRow } from './round-queries.ts';

/** A node's sums, each column a list in the same order: read that way, a hundred thousand sums cost half. */
interface SumColumns {
  nodeId: number;
  ids: number[];
  given: number[];
  estimates: number[] | null;
  preliminaries: number[] | null;
  totals: string[];
  /** Those that are more than a total, by the quantity's number. */
  others: ({ id: number } & Omit<NodeSums, 'given' | 'estimates' | 'preliminaries' | 'total'>)[] | null;
}

/** The kept sums of these nodes: node → quantity → sums. */
export async function listSums(
  db: Db,
  round: RoundRow,
  nodeIds: readonly number[],
  quantityIds: readonly number[],
): Promise<Map<number, Map<number, NodeSums>>> {
  const rows = await listAsOneValue(
    db,
    sql<SumColumns>`
      SELECT node_id AS "nodeId", array_agg(quantity_id) AS ids, array_agg(given) AS given,
             CASE WHEN sum(estimates) > 0 THEN array_agg(estimates) END AS estimates,
             CASE WHEN sum(preliminaries) > 0 THEN array_agg(preliminaries) END AS preliminaries,
             array_agg(total)::text[] AS totals,
             json_agg(json_build_object('id', quantity_id, 'weightedTotal', weighted_total::text, 'weightTotal', weight_total::text,
                                        'unweighted', unweighted, 'lastValue', last_value::text, 'lastDiffers', last_differs))
               FILTER (WHERE unweighted IS NOT NULL OR last_value IS NOT NULL) AS others
        FROM kept_sum
       WHERE year = ${round.year} AND round_id = ${round.id} AND node_id = ANY(${nodeIds}::integer[])
         AND quantity_id = ANY(${quantityIds}::integer[])
       GROUP BY node_id`,
  );
  return new Map(rows.map((row) => [row.nodeId, sumsOf(row)]));
}

const ONLY_TOTAL = { weightedTotal: null, weightTotal: null, unweighted: null, lastValue: null, lastDiffers: null };

function sumsOf({ ids, given, estimates, preliminaries, totals, others }: SumColumns): Map<number, NodeSums> {
  const more = new Map(others?.map(({ id, ...other }) => [id, other]));
  return new Map(
    ids.map((id, at) => [
      id,
      {
        given: given[at] ?? 0,
        estimates: estimates?.[at] ?? 0,
        preliminaries: preliminaries?.[at] ?? 0,
        total: totals[at] ?? '0',
        ...(more.get(id) ?? ONLY_TOTAL),
      },
    ]),
  );
}

export interface UnitLineRow {
  agencyId: number;
  reportId: number;
  quantityId: number;
  value: string;
  standing: Standing;
}

/** The figures in force of these units, each as it was handed in. */
export async function listUnitLines(
  db: Db,
  round: RoundRow,
  agencyIds: readonly number[],
  quantityIds: readonly number[],
): Promise<UnitLineRow[]> {
  return listAsOneValue(
    db,
    sql<UnitLineRow>`
      SELECT k.agency_id AS "agencyId", k.report_id AS "reportId", l.quantity_id AS "quantityId", l.value::text, l.standing
        FROM kept_leaf k
        JOIN report_line l ON l.year = ${round.year} AND l.report_version_id = k.version_id AND l.value IS NOT NULL
                          AND l.quantity_id = ANY(${quantityIds}::integer[])
       WHERE k.round_id = ${round.id} AND k.agency_id = ANY(${agencyIds}::integer[])`,
  );
}
