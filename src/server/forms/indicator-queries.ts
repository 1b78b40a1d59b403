import { sql } from 'kysely';
import type { ChangeIndicator, CreateIndicator, IndicatorView } from '#contract/forms.ts';
import type { Db } from '#server/db/database.ts';

/** The issued forms in force on a day, or to come, that ask for the indicator. */
const askingForms = (day: string) => sql`
  coalesce((SELECT json_agg(json_build_object('id', f.id, 'code', f.code, 'name', f.name) ORDER BY f.code, f.version)
              FROM form_line l JOIN report_form f ON f.id = l.form_id
             WHERE l.indicator_id = i.id AND f.status = 'issued' AND upper_inf(f.effective) IS NOT FALSE
                OR l.indicator_id = i.id AND f.status = 'issued' AND upper(f.effective) > ${day}::date), '[]')`;

const selectIndicators = (day: string) => sql`
  SELECT i.id, i.code, i.name, i.definition, i.unit, i.nature, i.decimals, i.scale_min::text AS "scaleMin",
         i.scale_max::text AS "scaleMax", i.combination, w.code AS "weightCode", i.formula, i.source, i.sharing,
         i.disaggregations, i.version, ${askingForms(day)} AS forms,
         CASE WHEN s.agency_id IS NOT NULL
              THEN json_build_object('id', s.agency_id, 'name', s.name, 'shortName', s.short_name) END AS owner
    FROM indicator i
    LEFT JOIN indicator w ON w.id = i.weight_id
    LEFT JOIN agency_state s ON s.agency_id = i.owner_id AND s.valid @> ${day}::date`;

/** The province's catalogue in the order of its codes. */
export async function listIndicators(db: Db, provinceId: number, day: string): Promise<IndicatorView[]> {
  const { rows } = await sql<IndicatorView>`
    ${selectIndicators(day)} WHERE i.province_id = ${provinceId} ORDER BY i.code`.execute(db);
  return rows;
}

export async function findIndicator(
  db: Db,
  provinceId: number,
  id: number,
  day: string,
): Promise<IndicatorView | undefined> {
  const { rows } = await sql<IndicatorView>`
    ${selectIndicators(day)} WHERE i.province_id = ${provinceId} AND i.id = ${id}`.execute(db);
  return rows[0];
}

type IndicatorFacts = Omit<CreateIndicator, 'code' | 'apartFrom' | 'weightCode'> & { weightId: number | null };

const columnsOf = (facts: IndicatorFacts) => ({
  name: facts.name,
  definition: facts.definition,
  unit: facts.unit,
  nature: facts.nature,
  decimals: facts.decimals,
  scale_min: facts.scaleMin,
  scale_max: facts.scaleMax,
  combination: facts.combination,
  weight_id: facts.weightId,
  formula: facts.formula,
  source: facts.source,
  owner_id: facts.ownerId,
  sharing: facts.sharing,
  disaggregations: facts.disaggregations,
});

/** Undefined where the code is taken. */
export async function insertIndicator(
  db: Db,
  provinceId: number,
  facts: IndicatorFacts & { code: string },
): Promise<number | undefined> {
  const row = await db
    .insertInto('indicator')
    .values({ province_id: provinceId, code: facts.code, ...columnsOf(facts) })
    .onConflict((conflict) => conflict.columns(['province_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Writes only over the version that was read; says whether it did. */
export async function updateIndicator(
  db: Db,
  id: number,
  { version, ...facts }: IndicatorFacts & Pick<ChangeIndicator, 'version'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('indicator')
    .set({ ...columnsOf(facts), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
