import { sql } from 'kysely';
import type { CreateForm, SaveForm } from '#contract/forms.ts';
import type { Breakdown } from '#domain/forms/breakdown.ts';
import type { Db } from '#server/db/database.ts';

type Content = Omit<SaveForm, 'revision'>;

/** The number of the code's next version, and whether a draft of it waits already. */
export async function findNextNumber(
  db: Db,
  provinceId: number,
  code: string,
): Promise<{ number: number; draftId: number | null }> {
  const { rows } = await sql<{ number: number; draftId: number | null }>`
    SELECT coalesce(max(version), 0) + 1 AS number, max(id) FILTER (WHERE status = 'draft') AS "draftId"
      FROM report_form WHERE province_id = ${provinceId} AND code = ${code}`.execute(db);
  return rows[0] ?? { number: 1, draftId: null };
}

export async function isRegimeOf(db: Db, provinceId: number, regimeId: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM reporting_regime WHERE id = ${regimeId} AND province_id = ${provinceId}`.execute(db);
  return rows.length > 0;
}

export async function insertForm(
  db: Db,
  provinceId: number,
  number: number,
  form: Omit<CreateForm, 'lines' | 'units'>,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO report_form (province_id, regime_id, code, name, version, effective, guidance, legal_basis, status, narratives,
                             asks_signature)
    VALUES (${provinceId}, ${form.regimeId}, ${form.code}, ${form.name}, ${number}, daterange(${form.effectiveFrom}, NULL),
            ${form.guidance}, ${form.legalBasis}, 'draft', ${JSON.stringify(form.narratives)}::jsonb, ${form.asksSignature ?? false})
    RETURNING id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the form just made has no id');
  return row.id;
}

/** Writes only over the revision that was read, and only a draft; says whether it did. */
export async function updateForm(db: Db, id: number, { revision, ...form }: SaveForm): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE report_form
       SET regime_id = ${form.regimeId}, name = ${form.name}, effective = daterange(${form.effectiveFrom}, NULL),
           guidance = ${form.guidance}, legal_basis = ${form.legalBasis},
           narratives = ${JSON.stringify(form.narratives)}::jsonb,
           asks_signature = ${form.asksSignature ?? false}, revision = revision + 1
     WHERE id = ${id} AND revision = ${revision} AND status = 'draft'`.execute(db);
  return numAffectedRows === 1n;
}

/** A draft's lines and units, as a whole in the place of those before. */
export async function replaceContent(
  db: Db,
  formId: number,
  { lines: wanted, units }: Pick<Content, 'lines' | 'units'>,
  breakdowns: ReadonlyMap<number, readonly Breakdown[]>,
): Promise<void> {
  const lines = wanted.map((line) => ({ ...line, breakdowns: breakdowns.get(line.indicatorId) ?? [] }));
  await sql`DELETE FROM form_line WHERE form_id = ${formId}`.execute(db);
  await sql`DELETE FROM form_unit WHERE form_id = ${formId}`.execute(db);
  await sql`
    INSERT INTO form_line (form_id, indicator_id, ordinal, number, required, part_of_id, breakdowns)
    SELECT ${formId}, l."indicatorId", l.ordinal, l.number, l.required, l."partOfId", l.breakdowns
      FROM ROWS FROM (json_to_recordset(${JSON.stringify(lines)}::json)
           AS ("indicatorId" integer, number text, required boolean, "partOfId" integer, breakdowns jsonb))
           WITH ORDINALITY AS l("indicatorId", number, required, "partOfId", breakdowns, ordinal)`.execute(db);
  await insertParts(db, formId);
  await sql`
    INSERT INTO form_unit (form_id, kind, agency_id)
    SELECT DISTINCT ${formId}::integer, u.kind, u."agencyId"
      FROM json_to_recordset(${JSON.stringify(units)}::json) AS u(kind text, "agencyId" integer)`.execute(db);
}

/** Categories that no form has asked for yet become quantities. */
async function insertParts(db: Db, formId: number): Promise<void> {
  await sql`
    INSERT INTO indicator_part (province_id, indicator_id, dimension, category)
    SELECT DISTINCT i.province_id, i.id, b.breakdown ->> 'dimension', c.category
      FROM form_line l
      JOIN indicator i ON i.id = l.indicator_id
     CROSS JOIN jsonb_array_elements(l.breakdowns) AS b(breakdown)
     CROSS JOIN jsonb_array_elements_text(b.breakdown -> 'categories') AS c(category)
     WHERE l.form_id = ${formId}
       AND NOT EXISTS (SELECT FROM indicator_part p
                        WHERE p.indicator_id = i.id AND p.dimension = b.breakdown ->> 'dimension' AND p.category = c.category)`.execute(
    db,
  );
}

/** What the catalogue says that these indicators may be broken down by. */
export async function listDisaggregations(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; code: string; disaggregations: string[] }[]> {
  const { rows } = await sql<{ id: number; code: string; disaggregations: string[] }>`
    SELECT id, code, disaggregations FROM indicator WHERE id = ANY(${[...ids]}::integer[])`.execute(db);
  return rows;
}

/** Puts a draft in force from its day; the version before it ends on the eve. Says whether the draft was still the one that was read. */
export async function enactDraft(db: Db, id: number, revision: number, issuedOn: string): Promise<boolean> {
  await sql`
    UPDATE report_form earlier
       SET effective = daterange(lower(earlier.effective), lower(draft.effective))
      FROM report_form draft
     WHERE draft.id = ${id} AND draft.revision = ${revision} AND draft.status = 'draft'
       AND earlier.province_id = draft.province_id AND earlier.code = draft.code AND earlier.status = 'issued'
       AND earlier.effective @> lower(draft.effective) AND lower(earlier.effective) < lower(draft.effective)`.execute(
    db,
  );
  const { numAffectedRows } = await sql`
    UPDATE report_form SET status = 'issued', issued_on = ${issuedOn}, revision = revision + 1
     WHERE id = ${id} AND revision = ${revision} AND status = 'draft'`.execute(db);
  return numAffectedRows === 1n;
}

/** The indicators among the ids that the province's catalogue lacks. */
export async function listStrangers(db: Db, provinceId: number, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT asked.id FROM unnest(${[...ids]}::integer[]) AS asked(id)
     WHERE NOT EXISTS (SELECT FROM indicator i WHERE i.id = asked.id AND i.province_id = ${provinceId})`.execute(db);
  return rows.map(({ id }) => id);
}

/** Of the agencies by name, those that are not of the province. */
export async function listForeignAgencies(db: Db, provinceId: number, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT asked.id FROM unnest(${[...ids]}::integer[]) AS asked(id)
     WHERE NOT EXISTS (SELECT FROM agency a WHERE a.id = asked.id AND a.province_id = ${provinceId})`.execute(db);
  return rows.map(({ id }) => id);
}
