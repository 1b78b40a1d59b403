import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aRouteForm, type RouteForm } from '#tests/factories/route-form.ts';
import { approveAll, putInForce, writeFirstVersions } from './handed-in.ts';

export interface RoundSize {
  districts: number;
  communes: number;
  indicators: number;
}

/** A form that every commune of a large province has handed in, written directly: only reading and correcting is measured. */
export async function makeBigRound(db: RootDb, size: RoundSize): Promise<RouteForm> {
  const form = await aRouteForm(db, size);
  await inTransaction(db, async (tx) => handInAll(tx, form), { 'tiendo.scope': 'system' });
  await sql`ANALYZE`.execute(db);
  return form;
}

/** One trigger for each of the reports would do the work of months: the last one to be enabled makes all sums at once. */
async function handInAll(db: RootDb, { provinceId, formId, periodId, personId }: RouteForm): Promise<void> {
  await sql`
    INSERT INTO report (province_id, form_id, period_id, agency_id, status)
    SELECT ${provinceId}, ${formId}, ${periodId}, agency_id, 'approved' FROM form_agency WHERE form_id = ${formId}`.execute(
    db,
  );
  await writeFirstVersions(db, personId);
  await sql`
    INSERT INTO report_line (province_id, year, period_id, report_version_id, quantity_id, agency_id, value, standing)
    SELECT v.province_id, 2024, v.period_id, v.id, q.indicator_id, v.agency_id, (v.id * 7 + q.indicator_id) / 4.0, 'final'
      FROM report_version v, form_line q WHERE q.form_id = ${formId}`.execute(db);
  await sql`ALTER TABLE report_step DISABLE TRIGGER hand_in_is_kept`.execute(db);
  await approveAll(db, personId);
  await sql`ALTER TABLE report DISABLE TRIGGER figures_are_kept`.execute(db);
  await putInForce(db);
  await sql`SET CONSTRAINTS ALL IMMEDIATE`.execute(db);
  await sql`ALTER TABLE report ENABLE TRIGGER figures_are_kept`.execute(db);
  await sql`ALTER TABLE report_step ENABLE TRIGGER hand_in_is_kept`.execute(db);
  await sql`SELECT keep_figures_of(min(id)) FROM report`.execute(db);
}
