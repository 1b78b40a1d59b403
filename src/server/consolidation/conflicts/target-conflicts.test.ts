import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LineageView } from '#contract/consolidation.ts';
import { SourceConflicts } from '#contract/source-conflicts.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, HEALTH, handIn } from '#tests/factories/reports.ts';
import { verifyRecord } from '../../audit/index.ts';
import { approveReport, correctReport, saveDraft, submitReport } from '../../reporting/index.ts';
import { freezeConsolidation } from '../freeze-consolidation.ts';
import { getConsolidation } from '../get-consolidation.ts';
import { getLineage } from '../get-lineage.ts';
import { chooseSource } from './choose-source.ts';
import { listConflicts } from './list-conflicts.ts';

let database: TestDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.url);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});

const DAY = '2024-03-19';
const table = async (quarter: Quarter) =>
  getConsolidation(quarter.as('consolidator', DAY), quarter.programmeId, '2024Q1');
const conflictsOf = async (quarter: Quarter) => listConflicts(quarter.as('consolidator', DAY), '2024Q1');

/** Health led the target and reported 120; then Education became its lead and reports 125: both figures are in force. */
async function twoSources() {
  const quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  const first = await handIn(quarter, HEALTH, ['120', null]);
  await inTransaction(
    database.db,
    async (tx) =>
      sql`UPDATE assignment SET agency_id = ${quarter.education} WHERE target_id = ${quarter.targetIds[0]} AND part = 'lead'`.execute(
        tx,
      ),
    { 'tiendo.scope': 'system' },
  );
  await handIn(quarter, EDUCATION, ['125', '7']);
  return { quarter, first, targetId: quarter.targetIds[0] ?? 0 };
}

async function choose(quarter: Quarter, chosen: string | null, reason = 'Theo biên bản đối chiếu ngày 18/3') {
  const { conflicts } = await conflictsOf(quarter);
  const [conflict] = conflicts;
  const place = { quantityId: conflict?.quantity.id ?? 0, agencyId: null, periodKey: '2024Q1' };
  return chooseSource(quarter.as('consolidator', DAY), { ...place, chosen, reason, seen: conflict?.seen ?? '' });
}

test('two agencies that report one target differently are listed with both figures, who signed them and when', async () => {
  const { quarter } = await twoSources();
  const view = await conflictsOf(quarter);
  expect(SourceConflicts.strict().parse(view)).toEqual(view);
  expect(view).toMatchObject({ periodKey: '2024Q1', mayChoose: true });
  expect(view.conflicts).toMatchObject([
    {
      state: 'open',
      agency: null,
      sides: [
        { key: 'counted', value: '125', sources: [{ agency: { name: 'Sở Giáo dục và Đào tạo' }, versionNumber: 1 }] },
        { value: '120', sources: [{ agency: { name: 'Sở Y tế' }, approvedBy: { id: quarter.people.head.personId } }] },
      ],
    },
  ]);
  expect((await table(quarter)).rows[0]).toMatchObject({ value: '125', contradictions: [{ code: 'sources-differ' }] });
  await expect(listConflicts(quarter.as('teacher'), '2024Q1')).rejects.toMatchObject({ code: 'not-your-role' });
});

test('the chosen figure counts, its lineage says who chose it and why, and made again it has the same digits', async () => {
  const { quarter, targetId } = await twoSources();
  const other = (await conflictsOf(quarter)).conflicts[0]?.sides[1]?.key ?? '';
  expect(await choose(quarter, other)).toEqual({ number: 1 });
  expect((await table(quarter)).rows[0]).toMatchObject({ value: '120', chosen: true, contradictions: [] });
  const lineage = await getLineage(quarter.as('leader'), targetId, '2024Q1');
  expect(LineageView.strict().parse(lineage)).toEqual(lineage);
  expect(lineage).toMatchObject({
    value: '120',
    recomputed: '120',
    conflict: {
      state: 'resolved',
      choices: [{ chosen: { value: '120' }, reason: 'Theo biên bản đối chiếu ngày 18/3' }],
    },
  });
  expect(lineage.leaves.map(({ value, used }) => [value, used])).toEqual([
    ['120', true],
    ['125', false],
  ]);
});

test('a conflict may be left open with its reason, and chosen later under the next number', async () => {
  const { quarter } = await twoSources();
  await choose(quarter, null, 'Chờ hai sở đối chiếu');
  expect((await conflictsOf(quarter)).conflicts).toMatchObject([{ state: 'undecided', choices: [{ chosen: null }] }]);
  expect((await table(quarter)).rows[0]).toMatchObject({ value: '125', contradictions: [{ code: 'sources-differ' }] });
  expect(await choose(quarter, 'counted')).toEqual({ number: 2 });
  expect((await table(quarter)).rows[0]).toMatchObject({ value: '125', chosen: true, contradictions: [] });
});

test('a correction of either side opens the conflict again, and the earlier choice stays readable', async () => {
  const { quarter, first, targetId } = await twoSources();
  await choose(quarter, (await conflictsOf(quarter)).conflicts[0]?.sides[1]?.key ?? '');
  const seen = (await conflictsOf(quarter)).conflicts[0]?.seen ?? '';
  await correct(quarter, first, targetId, '121');
  expect((await conflictsOf(quarter)).conflicts).toMatchObject([
    { state: 'reopened', sides: [{ value: '125' }, { value: '121' }], choices: [{ chosen: { value: '120' } }] },
  ]);
  expect((await table(quarter)).rows[0]).toMatchObject({
    value: '125',
    chosen: false,
    contradictions: [{ code: 'sources-differ' }, { code: 'choice-reopened' }],
  });
  const stale = { quantityId: targetId, agencyId: null, periodKey: '2024Q1', chosen: 'counted', reason: 'Vì', seen };
  await expect(chooseSource(quarter.as('consolidator', DAY), stale)).rejects.toMatchObject({ code: 'sides-changed' });
});

async function correct(
  quarter: Quarter,
  { id, version }: { id: number; version: number },
  targetId: number,
  value: string,
) {
  // The target is no more on Health's sheet, so the correction is written as an assignment back and forth would leave it.
  await inTransaction(
    database.db,
    async (tx) =>
      sql`UPDATE assignment SET agency_id = ${quarter.health} WHERE target_id = ${targetId} AND part = 'lead'`.execute(
        tx,
      ),
    { 'tiendo.scope': 'system' },
  );
  await correctReport(quarter.as('specialist', DAY), id, version, 'Thiếu một bệnh viện');
  const line = { quantityId: targetId, value, standing: 'final' as const, note: null, obstacle: null };
  const saved = await saveDraft(quarter.as('specialist', DAY), id, { version: version + 1, lines: [line] });
  await submitReport(quarter.as('specialist', DAY), id, saved.version);
  await approveReport(quarter.as('head', DAY), id, saved.version + 1);
  await inTransaction(
    database.db,
    async (tx) =>
      sql`UPDATE assignment SET agency_id = ${quarter.education} WHERE target_id = ${targetId} AND part = 'lead'`.execute(
        tx,
      ),
    { 'tiendo.scope': 'system' },
  );
}

test('what is frozen keeps the choice it rests on, and whoever alters either is found out', async () => {
  const { quarter } = await twoSources();
  await choose(quarter, (await conflictsOf(quarter)).conflicts[0]?.sides[1]?.key ?? '');
  const { version } = await table(quarter);
  await freezeConsolidation(quarter.as('consolidator', DAY), quarter.programmeId, '2024Q1', { version });
  expect((await table(quarter)).rows[0]).toMatchObject({ value: '120', chosen: true });
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);

  const tamperings = [
    `UPDATE source_choice SET reason = 'khác' WHERE province_id = ${quarter.provinceId}`,
    `UPDATE source_choice SET chosen = 'counted' WHERE province_id = ${quarter.provinceId}`,
    `UPDATE source_choice SET sides = jsonb_set(sides, '{1,value}', '"119"') WHERE province_id = ${quarter.provinceId}`,
    `DELETE FROM source_choice WHERE province_id = ${quarter.provinceId}`,
    `UPDATE consolidated_leaf SET used = NOT used FROM consolidated_figure f WHERE f.id = figure_id AND choice_id IS NOT NULL`,
  ];
  for (const tampering of tamperings) expect(await faultsAfter(quarter, tampering), tampering).not.toEqual([]);
});

/** What only somebody with the keys to the server could do; undone afterwards. */
async function faultsAfter(quarter: Quarter, tampering: string): Promise<string[]> {
  const table = /(?:UPDATE|DELETE FROM) (\w+)/.exec(tampering)?.[1] ?? '';
  await superuser.query('SET session_replication_role = replica');
  await superuser.query(`CREATE TEMP TABLE kept AS TABLE ${table}`);
  const { rowCount } = await superuser.query(tampering);
  expect(rowCount).toBeGreaterThan(0);
  const { faults } = await verifyRecord(database.db, quarter.provinceId);
  await superuser.query(`DELETE FROM ${table}`);
  await superuser.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE kept`);
  await superuser.query('DROP TABLE kept');
  await superuser.query('SET session_replication_role = DEFAULT');
  return faults.map(({ kind }) => kind);
}
