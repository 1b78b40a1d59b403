import { sql } from 'kysely';
import type { KeptMapping } from '#contract/workbook.ts';
import type { SheetMapping } from '#domain/reporting/own-sheet.ts';
import type { Db } from '#server/db/database.ts';
import type { ReportRow } from '../report-queries.ts';

/** The latest version of every way of reading that the agency has kept for the form, the latest first. */
export async function listMappings(
  db: Db,
  { agencyId, formCode }: Pick<ReportRow, 'agencyId' | 'formCode'>,
): Promise<KeptMapping[]> {
  const { rows } = await sql<KeptMapping>`
    SELECT * FROM (
      SELECT DISTINCT ON (name) name, version, saved_at AS "savedAt", mapping FROM sheet_mapping
       WHERE agency_id = ${agencyId} AND form_code = ${formCode} ORDER BY name, version DESC) latest
     ORDER BY "savedAt" DESC, name`.execute(db);
  return rows;
}

export interface NewMapping {
  provinceId: number;
  agencyId: number;
  formCode: string;
  name: string;
  version: number;
  mapping: SheetMapping;
  personId: number;
  at: string;
}

/** Undefined where that version is there already. */
export async function insertMapping(db: Db, kept: NewMapping): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO sheet_mapping (province_id, agency_id, form_code, name, version, mapping, person_id, saved_at)
    VALUES (${kept.provinceId}, ${kept.agencyId}, ${kept.formCode}, ${kept.name}, ${kept.version},
            ${JSON.stringify(kept.mapping)}::jsonb, ${kept.personId}, ${kept.at})
    ON CONFLICT DO NOTHING RETURNING id`.execute(db);
  return rows[0]?.id;
}
