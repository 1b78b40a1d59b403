import { sql } from 'kysely';
import { getRouteConsolidation } from '#server/consolidation/route/get-route-consolidation.ts';
import { openDb, type RootDb } from '#server/db/database.ts';
import { openPool } from '#server/db/pool.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { approveUnit, type RouteForm, submitUnit } from '#tests/factories/route-form.ts';
import { makeBigRound } from './big-round.ts';
import { type BenchDatabase, withDatabase } from './database.ts';
import { type Bench, type BenchLine, cpuInTurn, databasePidOf, line } from './measure.ts';

const SIZE = { districts: 230, communes: 3400, indicators: 500 };
const SIZE_WORDS = '3.400 xã × 500 chỉ tiêu, ba cấp';
const SYSTEM = { 'tiendo.scope': 'system' };

/** Communes by way of districts to the province: from the leaves, from the kept sums, and one correction on its way up. */
export const bench: Bench = async () =>
  withDatabase(async (database) => {
    const form = await makeBigRound(database.db, SIZE);
    const consolidated = await inTransaction(
      database.db,
      async (bare) => inTransaction(database.db, async (tx) => measureFromLeaves(tx, bare), SYSTEM),
      SYSTEM,
    );
    return [...consolidated, ...(await measureKept(database, form)), await measureCorrection(database, form)];
  });

/** The yardstick: the same three levels by one plain statement, without versions in force, counts, weights or rights. */
const rollUp = async (db: RootDb) =>
  sql`SELECT count(*), sum(total) FROM (
        SELECT l.quantity_id, s.parent_id, sum(l.value) AS total
          FROM report_line l JOIN agency_state s ON s.agency_id = l.agency_id
         WHERE l.year = 2024 GROUP BY ROLLUP (l.quantity_id, s.parent_id)) rolled`.execute(db);

const fromLeaves = async (db: RootDb) =>
  sql`SELECT count(*), sum(s.total), (SELECT sum(units) FROM route_nodes(c)), (SELECT sum(version_id) FROM round_leaves(c))
        FROM consolidation_round c, sums_from_leaves(c) s GROUP BY c.id, c.*`.execute(db);

async function measureFromLeaves(tx: RootDb, bare: RootDb): Promise<BenchLine[]> {
  const ours = { databasePid: await databasePidOf(tx), run: async () => fromLeaves(tx) };
  const theirs = { databasePid: await databasePidOf(bare), run: async () => rollUp(bare) };
  const [cold, plain] = await cpuInTurn(3, ours, theirs, 1);
  const note = `CPU: ${SIZE_WORDS}, tính lại từ từng bản đã nộp; thước đo: GROUP BY ROLLUP; mục tiêu ≤ 1 giây và ≤ 1,5 lần`;
  return [line('consolidate-route-cold', cold, plain, 'ms', note)];
}

/** One connection only, so that its process can be named. */
async function onOneConnection<Result>({ url }: BenchDatabase, work: (db: RootDb) => Promise<Result>): Promise<Result> {
  const pool = openPool({ url }, { role: 'tiendo', max: 1 });
  try {
    return await work(openDb(pool));
  } finally {
    await pool.end();
  }
}

async function measureKept(database: BenchDatabase, { provinceId, formId, topId }: RouteForm): Promise<BenchLine[]> {
  return onOneConnection(database, async (db) => {
    const actor = await anActor(db, { provinceId, agencyId: topId, roles: ['leader'] });
    const ctx = aContext(db, actor, '2024-03-20');
    const databasePid = await databasePidOf(db);
    const run = async () => {
      const { here, below } = await getRouteConsolidation(ctx, formId, '2024Q1');
      if (here.received !== SIZE.communes || below.length !== SIZE.districts) throw new Error('wrong');
    };
    const every = { databasePid, run: async () => everyLevel(db) };
    const [page, all] = await cpuInTurn(10, { databasePid, run }, every, 3);
    const view = `CPU: trang tổng hợp: 500 số của tỉnh, 230 huyện × 8 cột (${SIZE_WORDS}); mục tiêu 200 ms`;
    const levels = `CPU: ${SIZE_WORDS}, cả 115.500 số của mọi cấp từ số cộng lưu sẵn; mục tiêu 200 ms`;
    return [
      line('consolidate-route-kept', all, 200, 'ms', levels),
      line('consolidate-route-page', page, 200, 'ms', view),
    ];
  });
}

/** What the yardstick of the cold figure gives, from the kept sums: every level, every indicator. */
const everyLevel = async (db: RootDb) =>
  inTransaction(
    db,
    async (tx) =>
      sql`SELECT count(*), sum(total), sum(given), sum(weighted_total / nullif(weight_total, 0)) FROM kept_sum WHERE year = 2024`.execute(
        tx,
      ),
    SYSTEM,
  );

const provinceOnly = async (db: RootDb) =>
  inTransaction(
    db,
    async (tx) =>
      sql`SELECT s.* FROM kept_sum s JOIN kept_node n ON n.round_id = s.round_id AND n.agency_id = s.node_id AND n.path = '{}'
           WHERE s.year = 2024`.execute(tx),
    SYSTEM,
  );

/** From the approval of a corrected version to the province's figures that hold it: this process and the database's. */
async function measureCorrection(database: BenchDatabase, form: RouteForm): Promise<BenchLine> {
  return onOneConnection(database, async (db) => {
    const databasePid = await databasePidOf(db);
    let turn = 0;
    const prepare = async () => {
      turn += 1;
      const unit = form.communeIds[turn * 100] ?? 0;
      const lines = form.quantityIds.map((quantityId) => ({
        quantityId,
        value: `${turn}.5`,
        standing: 'final' as const,
      }));
      const version = { unit, day: '2024-03-16', lines };
      return { version, submitted: await submitUnit(db, form, version) };
    };
    let next = await prepare();
    const correct = async () => {
      await approveUnit(db, form, next.version, next.submitted);
      await provinceOnly(db);
    };
    const between = {
      databasePid,
      run: async () => {
        next = await prepare();
      },
    };
    const [took] = await cpuInTurn(9, { databasePid, run: correct }, between, 2);
    const note = 'CPU: duyệt bản sửa 500 số của một xã đến khi 500 số của tỉnh đọc ra đã mới; mục tiêu 100 ms';
    return line('correction-reaches-province', took, 100, 'ms', note);
  });
}
