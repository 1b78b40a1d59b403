import { sql } from 'kysely';
import type { RoundFreeze } from '#contract/route-consolidation.ts';
import type { FrozenCell, FrozenPlace, FrozenRound, FrozenUnit } from '#domain/consolidation/frozen-round.ts';
import type { Db } from '#server/db/database.ts';
import type { RoundRow } from './round-queries.ts';

export interface FreezeRow extends RoundFreeze {
  id: number;
}

/** How often and by whom a round was frozen, the latest first. */
export async function listFreezes(db: Db, { formId, periodId }: RoundRow): Promise<FreezeRow[]> {
  const { rows } = await sql<FreezeRow>`
    SELECT z.id, z.number, z.frozen_at AS "frozenAt", z.remark, z.sha256,
           json_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) AS "frozenBy"
      FROM frozen_round z JOIN person p ON p.id = z.frozen_by
     WHERE z.form_id = ${formId} AND z.period_id = ${periodId} ORDER BY z.number DESC`.execute(db);
  return rows;
}

/** The frozen figures of some places. */
export async function listFrozenCells(
  db: Db,
  frozenId: number,
  agencyIds: readonly number[],
): Promise<Map<number, FrozenCell[]>> {
  const { rows } = await sql<{ agencyId: number; cells: FrozenCell[] }>`
    SELECT agency_id AS "agencyId", cells FROM frozen_place
     WHERE frozen_id = ${frozenId} AND agency_id = ANY(${[...agencyIds]}::integer[])`.execute(db);
  return new Map(rows.map(({ agencyId, cells }) => [agencyId, cells]));
}

/** The whole route of a round as it is kept; those with somebody below them put figures together. */
export async function listPlaces(db: Db, roundId: number): Promise<(FrozenPlace & { gathers: boolean })[]> {
  const { rows } = await sql<FrozenPlace & { gathers: boolean }>`
    SELECT agency_id AS "agencyId", level, path, asked, units, received, late,
           agency_id IN (SELECT unnest(b.path) FROM kept_node b WHERE b.round_id = ${roundId}) AS gathers
      FROM kept_node WHERE round_id = ${roundId} ORDER BY agency_id`.execute(db);
  return rows;
}

export async function listKeptLeaves(db: Db, roundId: number): Promise<FrozenUnit[]> {
  const { rows } = await sql<FrozenUnit>`
    SELECT agency_id AS "agencyId", version_id AS "versionId", handed_in_at AS "handedInAt"
      FROM kept_leaf WHERE round_id = ${roundId} ORDER BY agency_id`.execute(db);
  return rows;
}

/** Whoever hands in to the round meanwhile waits until the freeze is written. */
export async function lockRound(db: Db, roundId: number): Promise<void> {
  await sql`SELECT FROM consolidation_round WHERE id = ${roundId} FOR UPDATE`.execute(db);
}

export async function insertFrozenRound(
  db: Db,
  { provinceId, periodId }: RoundRow,
  frozen: FrozenRound,
  sha256: string,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO frozen_round (province_id, form_id, period_id, number, frozen_by, frozen_at, remark, lines, places, leaves, choices, sha256)
    VALUES (${provinceId}, ${frozen.formId}, ${periodId}, ${frozen.number}, ${frozen.frozenBy}, ${frozen.frozenAt}, ${frozen.remark},
            ${JSON.stringify(frozen.lines)}::jsonb, ${JSON.stringify(frozen.places)}::jsonb, ${JSON.stringify(frozen.leaves)}::jsonb,
            ${JSON.stringify(frozen.choices)}::jsonb, ${sha256}) RETURNING id`.execute(db);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the frozen round was not written');
  await sql`
    INSERT INTO frozen_place (frozen_id, agency_id, province_id, cells)
    SELECT ${id}, f."agencyId", ${provinceId}, f.cells
      FROM json_to_recordset(${JSON.stringify(frozen.figures)}::json) AS f("agencyId" integer, cells jsonb)`.execute(
    db,
  );
  return id;
}
