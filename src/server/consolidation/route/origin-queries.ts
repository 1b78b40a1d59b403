import { sql } from 'kysely';
import type { FigureOriginView } from '#contract/route-consolidation.ts';
import type { Revision } from '#domain/consolidation/revisions.ts';
import type { Db } from '#server/db/database.ts';
import type { RoundRow } from './round-queries.ts';

export interface OriginLeafRow {
  agencyId: number;
  reportId: number;
  versionNumber: number;
  value: string;
  weight: string | null;
  standing: FigureOriginView['leaves'][number]['standing'];
  late: boolean;
  handedInAt: string | null;
  submittedBy: FigureOriginView['leaves'][number]['submittedBy'];
  submittedAt: string;
  approvedBy: FigureOriginView['leaves'][number]['approvedBy'];
  approvedAt: string | null;
  signedBy: FigureOriginView['leaves'][number]['signedBy'];
  signedAt: string | null;
  sha256: string;
  /** Versions before the one that counts, in order. */
  earlier: Revision[];
}

const person = (alias: string) => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'fullName', ${sql.ref(`${alias}.full_name`)}, 'title', ${sql.ref(`${alias}.title`)}) END`;

/** The exact versions below a node that gave the quantity, with who wrote, approved and signed them. */
export async function listOriginLeaves(
  db: Db,
  round: RoundRow,
  { agencyId, quantityId }: { agencyId: number; quantityId: number },
): Promise<OriginLeafRow[]> {
  const { rows } = await sql<OriginLeafRow>`
    SELECT k.agency_id AS "agencyId", k.report_id AS "reportId", v.number AS "versionNumber", l.value, w.value AS weight, l.standing,
           k.late, k.handed_in_at AS "handedInAt", ${person('writer')} AS "submittedBy", v.submitted_at AS "submittedAt",
           ${person('head')} AS "approvedBy", a.at AS "approvedAt", ${person('signer')} AS "signedBy", g.signed_at AS "signedAt", v.sha256,
           CASE WHEN v.number = 1 THEN '[]' ELSE coalesce((
             SELECT json_agg(json_build_object('at', to_char(z.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'value', e.value::text,
                                               'standing', e.standing) ORDER BY b.number)
               FROM report_version b
               JOIN report_step z ON z.report_version_id = b.id AND z.hands_in
               LEFT JOIN report_line e ON e.year = ${round.year} AND e.report_version_id = b.id AND e.quantity_id = ${quantityId}
              WHERE b.report_id = v.report_id AND b.number < v.number), '[]') END AS earlier
      FROM kept_leaf k
      JOIN kept_node n ON n.round_id = k.round_id AND n.agency_id = k.agency_id
      JOIN report_version v ON v.id = k.version_id
      JOIN report_line l ON l.year = ${round.year} AND l.report_version_id = k.version_id AND l.quantity_id = ${quantityId}
      JOIN indicator i ON i.id = l.quantity_id
      LEFT JOIN report_line w ON w.year = ${round.year} AND w.report_version_id = k.version_id AND w.quantity_id = i.weight_id
      JOIN person writer ON writer.id = v.submitted_by
      LEFT JOIN report_step a ON a.report_version_id = v.id AND a.action = 'approve'
      LEFT JOIN person head ON head.id = a.person_id
      LEFT JOIN report_signature g ON g.report_version_id = v.id
      LEFT JOIN person signer ON signer.id = g.person_id
     WHERE k.round_id = ${round.id} AND l.value IS NOT NULL
       AND (k.agency_id = ${agencyId} OR n.path @> ARRAY[${agencyId}::integer])`.execute(db);
  return rows;
}

/** Units under a node that are asked. */
export async function listAskedUnits(db: Db, round: RoundRow, agencyId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT agency_id AS id FROM kept_node
     WHERE round_id = ${round.id} AND asked AND (agency_id = ${agencyId} OR path @> ARRAY[${agencyId}::integer])`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
