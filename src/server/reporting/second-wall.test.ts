import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { HEALTH, handIn } from '#tests/factories/reports.ts';
import { attachFile } from './attach-file.ts';
import { openReport } from './open-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
let quarter: Quarter;
beforeAll(async () => {
  database = await testDatabase();
  quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  await handIn(quarter, HEALTH, ['1']);
  // Education has submitted to its head, who has not approved yet.
  const teacher = quarter.as('teacher');
  const { id } = await openReport(teacher, quarter.programmeId, '2024Q1');
  const line = {
    quantityId: quarter.targetIds[1] ?? 0,
    value: '2',
    standing: 'final' as const,
    note: null,
    obstacle: null,
  };
  await saveDraft(teacher, id, { version: 1, lines: [line] });
  const bytes = new TextEncoder().encode('%PDF-1.7 minh chứng');
  await attachFile(teacher, id, { name: 'minh-chung.pdf', bytes, quantityId: null });
  await submitReport(teacher, id, 2);
});
afterAll(async () => database.close());

/** What raw SQL gets to see, whatever a programmer forgets in a query. */
async function seen(scope: 'own' | 'all' | 'none', agencyId: number, provinceId = quarter.provinceId) {
  const settings = { 'tiendo.province': String(provinceId), 'tiendo.agency': String(agencyId), 'tiendo.scope': scope };
  return inTransaction(
    database.db,
    async (tx) => {
      const { rows } = await sql<Record<string, number[]>>`
        SELECT (SELECT coalesce(array_agg(DISTINCT r.agency_id), '{}') FROM report_draft_line d JOIN report r ON r.id = d.report_id) AS drafts,
               (SELECT coalesce(array_agg(DISTINCT agency_id), '{}') FROM report_version) AS versions,
               (SELECT coalesce(array_agg(DISTINCT agency_id), '{}') FROM report_line) AS lines,
               (SELECT coalesce(array_agg(DISTINCT r.agency_id), '{}') FROM attachment a JOIN report r ON r.id = a.report_id) AS files`.execute(
        tx,
      );
      return rows[0];
    },
    settings,
  );
}

test('an agency sees its own drafts, versions and files, and no other’s', async () => {
  const { health, education } = quarter;
  expect(await seen('own', health)).toEqual({ drafts: [health], versions: [health], lines: [health], files: [] });
  expect(await seen('own', education)).toEqual({
    drafts: [education],
    versions: [education],
    lines: [education],
    files: [education],
  });
});

test('who reads all sees what heads have approved, and no draft, no unapproved version, no file of one', async () => {
  const { health, planning } = quarter;
  expect(await seen('all', planning)).toEqual({ drafts: [], versions: [health], lines: [health], files: [] });
});

test('nobody named, or another province, sees nothing', async () => {
  const nothing = { drafts: [], versions: [], lines: [], files: [] };
  expect(await seen('none', 0)).toEqual(nothing);
  expect(await seen('all', 0, quarter.provinceId + 1)).toEqual(nothing);
});

test('another agency’s draft cannot be written either', async () => {
  const settings = {
    'tiendo.province': String(quarter.provinceId),
    'tiendo.agency': String(quarter.health),
    'tiendo.scope': 'own',
  };
  const changed = await inTransaction(
    database.db,
    async (tx) => sql`UPDATE report_draft_line SET value = 0`.execute(tx),
    settings,
  );
  expect(changed.numAffectedRows).toBe(1n);
  const { rows } = await inTransaction(
    database.db,
    async (tx) => sql<{ value: string }>`SELECT value FROM report_draft_line ORDER BY quantity_id`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  expect(rows.map(({ value }) => value)).toEqual(['0', '2']);
});

test('a frozen version and its lines take no change, from anybody', async () => {
  const change = async (statement: string) =>
    inTransaction(database.db, async (tx) => sql.raw(statement).execute(tx), { 'tiendo.scope': 'system' });
  for (const table of ['report_version', 'report_line', 'report_step']) {
    await expect(change(`DELETE FROM ${table}`), table).rejects.toThrow('never changed or removed');
  }
});
