import { sql } from 'kysely';
import type { RegimeDeclaration, RegimeForm } from '#contract/regimes.ts';
import type { DueReckoning, ReportingRegime } from '#domain/reporting/regime.ts';
import type { Db } from '#server/db/database.ts';

/** One version of a regime, with all that it declares. */
export interface RegimeRow extends ReportingRegime, Omit<RegimeDeclaration, keyof ReportingRegime> {
  id: number;
  version: number;
  carriesTargets: boolean;
}

const columns = sql`
  g.id, g.version, g.code, g.name, g.contents, g.reporters, g.receiver, g.channels, g.frequency,
  g.window_from_day AS "windowFromDay", g.window_from_month AS "windowFromMonth", g.cut_points AS "cutPoints", g.route,
  CASE WHEN g.final_due IS NULL THEN '{"kind": "forward"}' ELSE g.final_due || '{"kind": "back"}' END AS "dueReckoning",
  g.due_semantics AS "dueSemantics", g.closing_time AS "closingTime", g.outline, g.tables, g.guidance,
  g.legal_basis AS "legalBasis", g.verified, g.illustrative, g.carries_targets AS "carriesTargets",
  lower(g.effective)::text AS "effectiveFrom", nullif(upper(g.effective)::text, 'infinity') AS "effectiveTo"`;

/** Every version of every regime of the province, or of the one with that code; earlier versions first. */
export async function listVersions(db: Db, provinceId: number, code?: string): Promise<RegimeRow[]> {
  const { rows } = await sql<RegimeRow>`
    SELECT ${columns} FROM reporting_regime g
     WHERE g.province_id = ${provinceId} AND (${code ?? null}::text IS NULL OR g.code = ${code ?? null})
     ORDER BY g.carries_targets DESC, g.name COLLATE vietnamese, g.code, lower(g.effective)`.execute(db);
  return rows;
}

/** The regime that the version with this id belongs to, with all its versions; empty where there is none in the province. */
export async function listVersionsBeside(db: Db, provinceId: number, id: number): Promise<RegimeRow[]> {
  const { rows } = await sql<{ code: string }>`
    SELECT code FROM reporting_regime WHERE id = ${id} AND province_id = ${provinceId}`.execute(db);
  const [found] = rows;
  return found ? listVersions(db, provinceId, found.code) : [];
}

/** The versions of the regime under which a programme's targets are reported. */
export async function listTargetVersions(db: Db, provinceId: number): Promise<RegimeRow[]> {
  return (await listVersions(db, provinceId)).filter(({ carriesTargets }) => carriesTargets);
}

export interface NewRegime {
  provinceId: number;
  code: string;
  carriesTargets: boolean;
  declaration: Omit<RegimeDeclaration, 'effectiveFrom'>;
  effectiveFrom: string;
  effectiveTo: string | null;
}

const asFinalDue = (reckoning: DueReckoning): string | null => {
  if (reckoning.kind === 'forward') return null;
  return JSON.stringify({ monthsAfterCutOff: reckoning.monthsAfterCutOff, day: reckoning.day });
};

export async function insertRegime(db: Db, { provinceId, code, carriesTargets, ...given }: NewRegime): Promise<number> {
  const { declaration: said } = given;
  const { id } = await db
    .insertInto('reporting_regime')
    .values({
      province_id: provinceId,
      code,
      carries_targets: carriesTargets,
      name: said.name,
      contents: said.contents,
      reporters: JSON.stringify(said.reporters),
      receiver: said.receiver,
      channels: said.channels,
      frequency: said.frequency,
      window_from_day: said.windowFromDay,
      window_from_month: said.windowFromMonth,
      cut_points: JSON.stringify(said.cutPoints),
      route: JSON.stringify(said.route),
      final_due: asFinalDue(said.dueReckoning),
      due_semantics: said.dueSemantics,
      closing_time: said.closingTime,
      outline: said.outline,
      tables: said.tables,
      guidance: said.guidance,
      legal_basis: said.legalBasis,
      verified: said.verified,
      illustrative: said.illustrative,
      effective: `[${given.effectiveFrom},${given.effectiveTo ?? 'infinity'})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The version holds no longer from that day on. */
export async function endVersion(db: Db, id: number, from: string): Promise<void> {
  await sql`UPDATE reporting_regime SET effective = daterange(lower(effective), ${from}::date), version = version + 1
             WHERE id = ${id}`.execute(db);
}

/** The forms of a regime, whichever of its versions they were made under; the latest first. */
export async function listForms(db: Db, provinceId: number, code: string): Promise<RegimeForm[]> {
  const { rows } = await sql<RegimeForm>`
    SELECT f.id, f.code, f.name, f.version, f.programme_id AS "programmeId"
      FROM report_form f JOIN reporting_regime g ON g.id = f.regime_id
     WHERE g.province_id = ${provinceId} AND g.code = ${code} ORDER BY f.code, f.version DESC`.execute(db);
  return rows;
}

export async function countForms(db: Db, provinceId: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; forms: number }>`
    SELECT g.code, count(DISTINCT f.code)::integer AS forms
      FROM report_form f JOIN reporting_regime g ON g.id = f.regime_id
     WHERE g.province_id = ${provinceId} GROUP BY g.code`.execute(db);
  return new Map(rows.map(({ code, forms }) => [code, forms]));
}
