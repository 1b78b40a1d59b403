import { sql } from 'kysely';
import type { EarlierFigures, EarlierImport } from '#contract/earlier-figures.ts';
import type { EarlierFigure, KnownQuantity } from '#domain/earlier-figures/judge-cells.ts';
import type { Db } from '#server/db/database.ts';

/** Indicators first, then targets, the latest year's before others of the same name. */
export async function listQuantities(db: Db, provinceId: number): Promise<KnownQuantity[]> {
  const { rows } = await sql<KnownQuantity>`
    SELECT id, code, name, scale_min::text AS "scaleMin", scale_max::text AS "scaleMax", 9999 AS year, code AS place
      FROM indicator WHERE province_id = ${provinceId}
    UNION ALL
    SELECT t.id, NULL, t.name, NULL, NULL, m.year, lpad(t.ordinal::text, 6, '0')
      FROM target t JOIN programme m ON m.id = t.programme_id WHERE t.province_id = ${provinceId}
    ORDER BY year DESC, place`.execute(db);
  return rows;
}

interface HeldFigure {
  key: string;
  value: string;
}

/** Earlier figures in force, by quantity, agency and period. */
export async function listHeld(db: Db, provinceId: number): Promise<Map<string, string>> {
  const { rows } = await sql<HeldFigure>`
    SELECT concat_ws(' ', quantity_id, coalesce(agency_id, 0), period_key) AS key, value::text
      FROM earlier_figure_in_force WHERE province_id = ${provinceId}`.execute(db);
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** Where agencies have a figure of their own in force. */
export async function listReported(db: Db, provinceId: number): Promise<Set<string>> {
  const { rows } = await sql<Pick<HeldFigure, 'key'>>`
    SELECT concat_ws(' ', l.quantity_id, r.agency_id, p.key) AS key
      FROM report r
      JOIN period p ON p.id = r.period_id
      JOIN report_line l ON l.report_version_id = r.in_force_version_id AND l.year = p.year
     WHERE r.province_id = ${provinceId} AND l.value IS NOT NULL`.execute(db);
  return new Set(rows.map(({ key }) => key));
}

export interface NewImport {
  provinceId: number;
  agencyId: number;
  personId: number;
  fileName: string;
  fileSha256: string;
  mapping: object;
  source: string;
  at: string;
  figures: readonly (EarlierFigure & { row: number; cell: string })[];
}

export async function insertImport(db: Db, made: NewImport): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO earlier_import (province_id, agency_id, person_id, file_name, file_sha256, mapping, source, figures, imported_at)
    VALUES (${made.provinceId}, ${made.agencyId}, ${made.personId}, ${made.fileName}, ${made.fileSha256},
            ${JSON.stringify(made.mapping)}::jsonb, ${made.source}, ${made.figures.length}, ${made.at})
    RETURNING id`.execute(db);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('an import without a number');
  await sql`
    INSERT INTO earlier_figure (import_id, province_id, quantity_id, agency_id, period_key, value, standing, source, row, cell)
    SELECT ${id}, ${made.provinceId}, f."quantityId", f."agencyId", f."periodKey", f.value, f.standing, f.source, f.row, f.cell
      FROM json_to_recordset(${JSON.stringify(made.figures)}::json)
           AS f("quantityId" integer, "agencyId" integer, "periodKey" text, value numeric, standing text, source text,
                row integer, cell text)`.execute(db);
  return id;
}

export type ImportRow = Omit<EarlierImport, 'mayUndo'>;

export async function listImports(db: Db, provinceId: number, id: number | null): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    SELECT i.id, i.file_name AS "fileName", i.file_sha256 AS "fileSha256", i.source, i.figures, i.imported_at AS "importedAt",
           i.undone_at AS "undoneAt", i.undone_reason AS "undoneReason",
           json_build_object('id', i.agency_id, 'name', s.name, 'shortName', s.short_name) AS agency,
           json_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) AS person
      FROM earlier_import i
      JOIN person p ON p.id = i.person_id
      JOIN LATERAL (SELECT name, short_name FROM agency_state WHERE agency_id = i.agency_id
                     ORDER BY valid @> i.imported_at::date DESC, valid DESC LIMIT 1) s ON true
     WHERE i.province_id = ${provinceId} AND (${id}::integer IS NULL OR i.id = ${id})
     ORDER BY i.id DESC LIMIT 500`.execute(db);
  return rows;
}

/** Says whether the import stood until now. */
export async function undoImportRow(
  db: Db,
  { id, personId, reason, at }: { id: number; personId: number; reason: string; at: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE earlier_import SET undone_at = ${at}, undone_by = ${personId}, undone_reason = ${reason}
     WHERE id = ${id} AND undone_at IS NULL`.execute(db);
  return numAffectedRows === 1n;
}

export async function findQuantity(
  db: Db,
  provinceId: number,
  id: number,
): Promise<Pick<EarlierFigures, 'name' | 'unit'> | undefined> {
  const { rows } = await sql<Pick<EarlierFigures, 'name' | 'unit'>>`
    SELECT name, unit FROM indicator WHERE id = ${id} AND province_id = ${provinceId}
    UNION ALL SELECT name, unit FROM target WHERE id = ${id} AND province_id = ${provinceId}`.execute(db);
  return rows[0];
}

/** The quantity's earlier figures in force, the province's before the agencies', the latest first. */
export async function listFiguresOf(db: Db, quantityId: number): Promise<EarlierFigures['figures']> {
  const { rows } = await sql<EarlierFigures['figures'][number]>`
    SELECT f.period_key AS "periodKey", f.value::text, f.standing, f.source, i.file_name AS "fileName", f.cell,
           f.import_id AS "importId", i.imported_at AS "importedAt",
           CASE WHEN s.agency_id IS NOT NULL
                THEN json_build_object('id', s.agency_id, 'name', s.name, 'shortName', s.short_name) END AS agency
      FROM earlier_figure_in_force f
      JOIN earlier_import i ON i.id = f.import_id
      LEFT JOIN LATERAL (SELECT agency_id, name, short_name FROM agency_state WHERE agency_id = f.agency_id
                          ORDER BY valid DESC LIMIT 1) s ON true
     WHERE f.quantity_id = ${quantityId}
     ORDER BY s.name COLLATE vietnamese NULLS FIRST, f.period_key DESC LIMIT 2000`.execute(db);
  return rows;
}
