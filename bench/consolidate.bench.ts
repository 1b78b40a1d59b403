import { sql } from 'kysely';
import { computeConsolidation } from '#server/consolidation/compute-consolidation.ts';
import { listQuarters } from '#server/consolidation/compute-queries.ts';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProgrammeOfTargets } from '#tests/factories/programme-of-targets.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';
import { withDatabase } from './database.ts';
import { approveAll, putInForce, writeFirstVersions } from './handed-in.ts';
import { type Bench, type BenchLine, cpuInTurn, databasePidOf, line } from './measure.ts';

const AGENCIES = 276;
const TARGETS = 17;

/** Four quarters handed in by every agency, written directly: only the reading is measured. */
async function handInAll(db: RootDb, programmeId: number, personId: number): Promise<void> {
  await sql`select set_config('tiendo.scope', 'system', true)`.execute(db);
  await sql`
    INSERT INTO report_form (province_id, programme_id, regime_id, code, name, effective)
    SELECT m.province_id, m.id, g.id, 'BENCH', 'Biểu đo', g.effective FROM programme m
      JOIN reporting_regime g ON g.province_id = m.province_id WHERE m.id = ${programmeId}`.execute(db);
  await sql`
    INSERT INTO report (province_id, form_id, period_id, agency_id, status)
    SELECT f.province_id, f.id, p.id, a.agency_id, 'approved'
      FROM report_form f JOIN period p ON p.province_id = f.province_id
     CROSS JOIN (SELECT DISTINCT agency_id FROM target_source WHERE programme_id = ${programmeId}) a
     WHERE f.programme_id = ${programmeId}`.execute(db);
  await writeFirstVersions(db, personId);
  await sql`
    INSERT INTO report_line (province_id, year, period_id, report_version_id, quantity_id, agency_id, value, standing)
    SELECT v.province_id, 2024, v.period_id, v.id, t.id, v.agency_id, (v.id * 7 + t.id) / 4.0, 'final'
      FROM report_version v, target t WHERE t.programme_id = ${programmeId}`.execute(db);
  await approveAll(db, personId);
  await putInForce(db);
}

/** A province's quarter of 276 agencies × 17 targets put together with sources, gaps, lateness and exact versions. */
export const bench: Bench = async () =>
  withDatabase(async ({ db, pool }) => {
    const provinceId = await aProvince(db);
    const agencies: number[] = [];
    for (let made = 0; made < AGENCIES; made += 1) agencies.push(await anAgency(db, { provinceId }));
    const [lead = 0, ...cooperating] = agencies;
    const { personId } = await aPerson(db, { provinceId, agencyId: lead });
    const target = { operator: 'sum', lead, cooperating } as const;
    const targets = Array.from({ length: TARGETS }, () => target);
    const { programmeId } = await aProgrammeOfTargets(db, { provinceId, personId, targets });
    await inTransaction(db, async (tx) => handInAll(tx, programmeId, personId));
    await pool.query('analyze');

    const settings = (scope: string) => ({ 'tiendo.scope': scope, 'tiendo.province': String(provinceId) });
    const asConsolidator = async (tx: RootDb) =>
      inTransaction(db, async (bare) => measured(tx, bare, programmeId), settings('system'));
    return inTransaction(db, asConsolidator, settings('all'));
  });

/** Ours with the rights that a consolidator has, row by row; the yardstick reads the same lines with no wall in its way. */
async function measured(tx: RootDb, bare: RootDb, programmeId: number): Promise<BenchLine[]> {
  const [, quarter] = await listQuarters(tx, programmeId);
  if (!quarter) throw new Error('no quarter');
  const groupBy = async (db: RootDb) =>
    sql`SELECT quantity_id, sum(value) FROM report_line
         WHERE year = 2024 AND period_id = ${quarter.periodId} GROUP BY quantity_id`.execute(db);
  const ours = async () => {
    const figures = await computeConsolidation(tx, quarter, new Map());
    if (figures.length !== TARGETS || figures.some(({ receivedSources }) => receivedSources !== AGENCIES))
      throw new Error('wrong');
  };
  const [inTx, inBare] = [await databasePidOf(tx), await databasePidOf(bare)];
  const mineIs = { databasePid: inTx, run: ours };
  const [mine, yardstick] = await cpuInTurn(60, mineIs, { databasePid: inBare, run: async () => groupBy(bare) });
  const [again, underRights] = await cpuInTurn(30, mineIs, { databasePid: inTx, run: async () => groupBy(tx) });
  const note = `CPU của tiến trình và PostgreSQL: ${AGENCIES} cơ quan × ${TARGETS} chỉ tiêu, có truy vết, với quyền của người tổng hợp; thước đo: GROUP BY không qua tường quyền; mục tiêu ≤ 50 ms và ≤ 3 lần`;
  const sameRights = 'cùng phép tính; thước đo: GROUP BY với đúng quyền của người tổng hợp';
  return [
    line('consolidate-quarter', mine, yardstick, 'ms', note),
    line('consolidate-quarter-same-rights', again, underRights, 'ms', sameRights),
  ];
}
