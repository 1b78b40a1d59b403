import { sql } from 'kysely';
import type { FormSummary, FormView } from '#contract/forms.ts';
import type { Breakdown } from '#domain/forms/breakdown.ts';
import type { Db } from '#server/db/database.ts';

type Counted = Omit<FormSummary, 'burden'> & { fields: number; units: number; cells: number };

/** Cells that a person fills in a period: of a programme's form each source of each target, of any other form each line not reckoned. */
const demand = (day: string) => sql`
  LEFT JOIN LATERAL (
    SELECT count(DISTINCT o.target_id)::int AS fields, count(DISTINCT o.agency_id)::int AS units, count(*)::int AS cells
      FROM target_source o WHERE o.programme_id = f.programme_id) asked ON f.programme_id IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT (SELECT count(*)::int FROM form_quantity l JOIN indicator i ON i.id = l.indicator_id
             WHERE l.form_id = f.id AND (i.formula IS NULL OR l.part > 0)) + jsonb_array_length(f.narratives) AS fields,
           (SELECT count(DISTINCT u.agency_id)::int FROM form_agency u
             WHERE u.form_id = f.id AND u.valid @> greatest(lower(f.effective), ${day}::date)) AS units) filled ON true`;

const selectForms = (day: string) => sql`
  SELECT f.id, f.code, f.name, f.version AS number, f.status, lower(f.effective) AS "effectiveFrom",
         nullif(upper(f.effective), 'infinity') - 1 AS "effectiveTo", f.programme_id AS "programmeId",
         json_build_object('id', g.id, 'code', g.code, 'name', g.name, 'frequency', g.frequency) AS regime,
         coalesce(asked.fields, filled.fields) AS fields, coalesce(asked.units, filled.units) AS units,
         coalesce(asked.cells, filled.fields * filled.units) AS cells
    FROM report_form f
    JOIN reporting_regime g ON g.id = f.regime_id
    ${demand(day)}`;

/** All versions of all forms of the province, newest versions first within a code. */
export async function listForms(db: Db, provinceId: number, day: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    ${selectForms(day)} WHERE f.province_id = ${provinceId} ORDER BY f.code, f.version DESC`.execute(db);
  return rows;
}

export async function findForm(db: Db, provinceId: number, id: number, day: string): Promise<Counted | undefined> {
  const { rows } = await sql<Counted>`
    ${selectForms(day)} WHERE f.province_id = ${provinceId} AND f.id = ${id}`.execute(db);
  return rows[0];
}

export type FormText = Pick<
  FormView,
  'asksSignature' | 'revision' | 'guidance' | 'legalBasis' | 'narratives' | 'units' | 'versions'
>;

/** What a form holds beside its lines. */
export async function findFormText(db: Db, id: number): Promise<FormText | undefined> {
  const { rows } = await sql<FormText>`
    SELECT f.asks_signature AS "asksSignature", f.revision, f.guidance, f.legal_basis AS "legalBasis", f.narratives,
           coalesce((SELECT json_agg(CASE WHEN u.kind IS NOT NULL THEN json_build_object('by', 'kind', 'kind', u.kind)
                                          ELSE json_build_object('by', 'agency', 'agencyId', u.agency_id) END
                                     ORDER BY u.kind, u.agency_id)
                       FROM form_unit u WHERE u.form_id = f.id), '[]') AS units,
           (SELECT json_agg(json_build_object('id', v.id, 'number', v.version, 'status', v.status,
                                              'effectiveFrom', lower(v.effective)) ORDER BY v.version)
              FROM report_form v WHERE v.province_id = f.province_id AND v.code = f.code) AS versions
      FROM report_form f WHERE f.id = ${id}`.execute(db);
  return rows[0];
}

export interface FormLineRow {
  indicatorId: number;
  number: string;
  required: boolean;
  partOfId: number | null;
  breakdowns: Breakdown[];
  askedAlreadyBy: { id: number; code: string; name: string }[];
}

/** The lines in order, each with the other issued forms that ask one of the same agencies for the same figure. */
export async function listFormLines(db: Db, formId: number, day: string): Promise<FormLineRow[]> {
  const { rows } = await sql<FormLineRow>`
    SELECT l.indicator_id AS "indicatorId", l.number, l.required, l.part_of_id AS "partOfId", l.breakdowns,
           coalesce((SELECT json_agg(json_build_object('id', o.id, 'code', o.code, 'name', o.name) ORDER BY o.code)
                       FROM form_line other JOIN report_form o ON o.id = other.form_id
                      WHERE other.indicator_id = l.indicator_id AND o.code <> f.code AND o.status = 'issued'
                        AND (upper_inf(o.effective) OR upper(o.effective) > ${day}::date)
                        AND EXISTS (SELECT FROM form_agency mine JOIN form_agency theirs ON theirs.agency_id = mine.agency_id
                                     WHERE mine.form_id = f.id AND theirs.form_id = o.id)), '[]') AS "askedAlreadyBy"
      FROM form_line l JOIN report_form f ON f.id = l.form_id
     WHERE l.form_id = ${formId} ORDER BY l.ordinal`.execute(db);
  return rows;
}
