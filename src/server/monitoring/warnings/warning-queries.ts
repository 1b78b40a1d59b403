import { sql } from 'kysely';
import type { WarningView } from '#contract/warnings.ts';
import type { FoundWarning, WarningRule } from '#domain/monitoring/warnings/warning.ts';
import type { Db } from '#server/db/database.ts';

/** The province's own rule of each kind where it has one, else the one that holds without. */
export async function listWarningRules(db: Db, provinceId: number, today: string): Promise<WarningRule[]> {
  const { rows } = await sql<WarningRule>`
    SELECT DISTINCT ON (kind) kind, threshold::text, legal_basis AS "legalBasis", verified
      FROM warning_rule
     WHERE (province_id = ${provinceId} OR province_id IS NULL) AND valid @> ${today}::date
     ORDER BY kind, province_id NULLS LAST, lower(valid) DESC`.execute(db);
  return rows;
}

export interface WarningRow extends Omit<WarningView, 'mayAcknowledge' | 'mayEnd'> {
  programmeId: number;
}

const warningRows = (day: string) => sql`
  SELECT w.id, w.programme_id AS "programmeId", w.kind, w.code, w.period_key AS "periodKey", w.figures, w.version,
         w.raised_at AS "raisedAt",
         json_build_object('id', t.id, 'number', t.number, 'name', t.name, 'unit', t.unit) AS target,
         (SELECT json_build_object('id', s.agency_id, 'name', s.name, 'shortName', s.short_name)
            FROM agency_state s WHERE s.agency_id = w.owner_agency_id
           ORDER BY s.valid @> ${day}::date DESC, s.valid DESC LIMIT 1) AS owner,
         CASE WHEN w.acknowledged_at IS NOT NULL THEN
           json_build_object('by', json_build_object('id', a.id, 'fullName', a.full_name, 'title', a.title),
                             'at', w.acknowledged_at, 'note', w.acknowledgement) END AS acknowledgement,
         CASE WHEN w.ended_at IS NOT NULL THEN
           json_build_object('by', CASE WHEN e.id IS NOT NULL THEN
                                     json_build_object('id', e.id, 'fullName', e.full_name, 'title', e.title) END,
                             'at', w.ended_at, 'reason', w.end_reason) END AS end
    FROM warning w JOIN target t ON t.id = w.target_id
    LEFT JOIN person a ON a.id = w.acknowledged_by
    LEFT JOIN person e ON e.id = w.ended_by`;

/** Open ones first in the order of their kinds' weight, then those that ended, the latest first. */
export async function listWarningRows(db: Db, programmeId: number, day: string): Promise<WarningRow[]> {
  const { rows } = await sql<WarningRow>`
    ${warningRows(day)} WHERE w.programme_id = ${programmeId}
    ORDER BY w.ended_at DESC NULLS FIRST,
             array_position('{unlikely,reversal,contradiction,anomaly,stale,watch}'::text[], w.kind), t.ordinal LIMIT 300`.execute(
    db,
  );
  return rows;
}

/** A warning that the caller may see, locked for a change. */
export async function lockWarning(db: Db, id: number, day: string): Promise<WarningRow | undefined> {
  const { rows } = await sql<WarningRow>`${warningRows(day)} WHERE w.id = ${id} FOR UPDATE OF w`.execute(db);
  return rows[0];
}

export async function saveAcknowledgement(
  db: Db,
  id: number,
  { personId, at, note }: { personId: number; at: string; note: string | null },
): Promise<void> {
  await sql`UPDATE warning SET acknowledged_at = ${at}, acknowledged_by = ${personId}, acknowledgement = ${note},
                   version = version + 1 WHERE id = ${id}`.execute(db);
}

export async function saveEnd(
  db: Db,
  id: number,
  { personId, at, reason }: { personId: number | null; at: string; reason: string | null },
): Promise<void> {
  await sql`UPDATE warning SET ended_at = ${at}, ended_by = ${personId}, end_reason = ${reason}, version = version + 1
             WHERE id = ${id}`.execute(db);
}

export interface HeldWarning {
  id: number;
  targetId: number;
  kind: string;
  code: string;
  periodKey: string;
  figures: Record<string, string>;
  ownerAgencyId: number | null;
  isOpen: boolean;
  /** A person ended it, not its condition. */
  endedByHand: boolean;
}

/** The open warnings of a programme, and the last one of each target and kind that is not open. */
export async function listHeldWarnings(db: Db, programmeId: number): Promise<HeldWarning[]> {
  const { rows } = await sql<HeldWarning>`
    SELECT DISTINCT ON (target_id, kind) id, target_id AS "targetId", kind, code, period_key AS "periodKey", figures,
           owner_agency_id AS "ownerAgencyId", ended_at IS NULL AS "isOpen", ended_by IS NOT NULL AS "endedByHand"
      FROM warning WHERE programme_id = ${programmeId} ORDER BY target_id, kind, id DESC`.execute(db);
  return rows;
}

export interface OwnedWarning extends FoundWarning {
  ownerAgencyId: number | null;
}

export async function insertWarnings(
  db: Db,
  found: readonly OwnedWarning[],
  { provinceId, programmeId, at }: { provinceId: number; programmeId: number; at: string },
): Promise<void> {
  await sql`
    INSERT INTO warning (province_id, programme_id, target_id, kind, code, period_key, figures, owner_agency_id, raised_at)
    SELECT ${provinceId}, ${programmeId}, f."targetId", f.kind, f.code, f."periodKey", f.figures, f."ownerAgencyId", ${at}
      FROM json_to_recordset(${JSON.stringify(found)}::json)
           AS f("targetId" integer, kind text, code text, "periodKey" text, figures jsonb, "ownerAgencyId" integer)`.execute(
    db,
  );
}

/** What shows an open warning, and who owns it, follow the figures and the assignments. */
export async function followWarning(db: Db, id: number, found: OwnedWarning): Promise<void> {
  await sql`UPDATE warning SET code = ${found.code}, period_key = ${found.periodKey}, figures = ${JSON.stringify(found.figures)}::jsonb,
                   owner_agency_id = ${found.ownerAgencyId} WHERE id = ${id}`.execute(db);
}

export async function waitForOtherWatches(db: Db, programmeId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('warning'), ${programmeId})`.execute(db);
}
