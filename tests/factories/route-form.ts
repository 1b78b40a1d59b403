import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aPerson } from './person.ts';
import { anAgency, aProvince } from './province.ts';

/** A form that communes fill by way of their districts, with an indicator of each operator. */
export interface RouteForm {
  provinceId: number;
  personId: number;
  formId: number;
  periodId: number;
  topId: number;
  districtIds: number[];
  communeIds: number[];
  /** Two sums, a mean weighed by the second, the latest one, and one that is not combined. */
  quantityIds: number[];
}

const COMBINATIONS = ['sum', 'sum', 'weighted-mean', 'last', 'none'] as const;

async function underParent(db: RootDb, agencyId: number, parentId: number): Promise<number> {
  await sql`UPDATE agency_state SET parent_id = ${parentId} WHERE agency_id = ${agencyId}`.execute(db);
  return agencyId;
}

async function insertIndicators(db: RootDb, provinceId: number, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const code = `I${index}`;
    const combination = COMBINATIONS[index] ?? 'sum';
    const weightId = combination === 'weighted-mean' ? (ids[1] ?? null) : null;
    const { rows } = await sql<{ id: number }>`
      INSERT INTO indicator (province_id, code, name, unit, nature, decimals, combination, weight_id)
      VALUES (${provinceId}, ${code}, ${code}, 'hộ', 'stock', 3, ${combination}, ${weightId}) RETURNING id`.execute(db);
    ids.push(rows[0]?.id ?? 0);
  }
  return ids;
}

async function insertForm(db: RootDb, provinceId: number, quantityIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO report_form (province_id, regime_id, code, name, effective, status)
    SELECT ${provinceId}, id, 'BIEU', 'Biểu thử', '[2024-01-01,)', 'draft' FROM reporting_regime WHERE province_id = ${provinceId}
    RETURNING id`.execute(db);
  const formId = rows[0]?.id ?? 0;
  await sql`
    INSERT INTO form_line (form_id, indicator_id, ordinal, number)
    SELECT ${formId}, i, n, n::text FROM unnest(${quantityIds}::integer[]) WITH ORDINALITY q(i, n)`.execute(db);
  await sql`INSERT INTO form_unit (form_id, kind) VALUES (${formId}, 'commune')`.execute(db);
  await sql`UPDATE report_form SET status = 'issued' WHERE id = ${formId}`.execute(db);
  return formId;
}

async function insertPeriod(db: RootDb, provinceId: number): Promise<number> {
  await sql`
    INSERT INTO reporting_regime (province_id, code, name, frequency, window_from_day, route, due_semantics, legal_basis, effective)
    VALUES (${provinceId}, 'quy', 'Báo cáo quý', 'quarter', 15,
            '[{"level": "commune", "workingDays": 2, "holder": null}, {"level": "district", "workingDays": 2, "holder": null},
              {"level": "province", "workingDays": 3, "holder": null}]', 'by', 'Để thử', '[2019-01-01,)')`.execute(db);
  const { rows } = await sql<{ id: number }>`
    INSERT INTO period (province_id, regime_id, key, year, number, starts_on, cut_off_on, submission_due_on, consolidation_due_on)
    SELECT ${provinceId}, id, '2024Q1', 2024, 1, '2023-12-15', '2024-03-14', '2024-03-16', '2024-03-21' FROM reporting_regime
     WHERE province_id = ${provinceId} RETURNING id`.execute(db);
  return rows[0]?.id ?? 0;
}

export interface RouteSize {
  districts: number;
  communes: number;
  /** Five unless said otherwise. */
  indicators?: number;
}

/** A province of districts and communes, and the first quarter of 2024. */
export async function aRouteForm(db: RootDb, size: RouteSize): Promise<RouteForm> {
  const provinceId = await aProvince(db);
  const topId = await anAgency(db, {
    provinceId,
    kind: 'peoples-committee',
    name: 'UBND tỉnh',
    functions: ['consolidates-targets'],
  });
  const districtIds: number[] = [];
  const communeIds: number[] = [];
  for (let n = 0; n < size.districts; n += 1)
    districtIds.push(
      await underParent(db, await anAgency(db, { provinceId, kind: 'district', name: `Huyện ${n + 1}` }), topId),
    );
  for (let n = 0; n < size.communes; n += 1) {
    const parentId = districtIds[n % districtIds.length] ?? topId;
    communeIds.push(
      await underParent(db, await anAgency(db, { provinceId, kind: 'commune', name: `Xã ${n + 1}` }), parentId),
    );
  }
  const { personId } = await aPerson(db, { provinceId, agencyId: topId });
  const periodId = await insertPeriod(db, provinceId);
  const quantityIds = await insertIndicators(db, provinceId, size.indicators ?? COMBINATIONS.length);
  const formId = await insertForm(db, provinceId, quantityIds);
  return { provinceId, personId, formId, periodId, topId, districtIds, communeIds, quantityIds };
}

/** The form and period that a unit hands in for. */
export type UnitForm = Pick<RouteForm, 'provinceId' | 'formId' | 'periodId' | 'personId'>;

export interface UnitVersion {
  unit: number;
  day: string;
  lines: readonly { quantityId: number; value: string | null; standing: 'estimate' | 'preliminary' | 'final' }[];
}

const SYSTEM = { 'tiendo.scope': 'system' };

export interface SubmittedUnit {
  reportId: number;
  versionId: number;
}

/** A unit's next version lies with its head, written as the verbs write it but without their checks. */
export async function submitUnit(
  db: RootDb,
  form: UnitForm,
  { unit, day, lines }: UnitVersion,
): Promise<SubmittedUnit> {
  const { provinceId, formId, periodId, personId } = form;
  const submit = async (tx: RootDb): Promise<SubmittedUnit> => {
    const report = await sql<{ id: number }>`
      INSERT INTO report (province_id, form_id, period_id, agency_id) VALUES (${provinceId}, ${formId}, ${periodId}, ${unit})
      ON CONFLICT (form_id, period_id, agency_id) DO UPDATE SET version = report.version + 1 RETURNING id`.execute(tx);
    const reportId = report.rows[0]?.id ?? 0;
    const version = await sql<{ id: number }>`
      INSERT INTO report_version (province_id, report_id, agency_id, period_id, number, snapshot, sha256, submitted_by, submitted_at)
      SELECT ${provinceId}, ${reportId}, ${unit}, ${periodId}, 1 + count(*), '{}', repeat('0', 64), ${personId}, ${`${day}T03:00:00Z`}
        FROM report_version WHERE report_id = ${reportId} RETURNING id`.execute(tx);
    const versionId = version.rows[0]?.id ?? 0;
    await sql`
      INSERT INTO report_line (province_id, year, period_id, report_version_id, quantity_id, agency_id, value, standing)
      SELECT ${provinceId}, 2024, ${periodId}, ${versionId}, l."quantityId", ${unit}, l.value, l.standing
        FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l("quantityId" integer, value numeric, standing text)`.execute(
      tx,
    );
    return { reportId, versionId };
  };
  return inTransaction(db, submit, SYSTEM);
}

/** The head approves: the version comes into force. */
export async function approveUnit(
  db: RootDb,
  { personId }: UnitForm,
  { unit, day }: Omit<UnitVersion, 'lines'>,
  { reportId, versionId }: SubmittedUnit,
): Promise<void> {
  const approve = async (tx: RootDb) =>
    sql`
      WITH changed AS (
        UPDATE report SET latest_version_id = ${versionId}, in_force_version_id = ${versionId}, status = 'approved' WHERE id = ${reportId})
      INSERT INTO report_step (report_id, report_version_id, action, from_status, to_status, person_id, agency_id, at, hands_in, outward)
      VALUES (${reportId}, ${versionId}, 'approve', 'submitted', 'approved', ${personId}, ${unit}, ${`${day}T03:00:00Z`}, true, true)`.execute(
      tx,
    );
  await inTransaction(db, approve, SYSTEM);
}

/** A unit hands in its next version; one that comes after another is a correction. */
export async function handInUnit(db: RootDb, form: UnitForm, version: UnitVersion): Promise<void> {
  await approveUnit(db, form, version, await submitUnit(db, form, version));
}
