import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault } from '#domain/audit/fault.ts';
import { freezeConsolidation, getConsolidation } from '#server/consolidation/index.ts';
import { acceptReport, attachFile, openReport, returnReport } from '#server/reporting/index.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, HEALTH, handIn } from '#tests/factories/reports.ts';
import { verifyRecord } from './verify-record.ts';

let database: TestDatabase;
let superuser: pg.Client;
let quarter: Quarter;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.url);
  await superuser.connect();
  quarter = await aQuarter(database.db, ({ health, education }) => [
    { operator: 'sum', lead: health, cooperating: [education] },
    { lead: health },
    { lead: health },
  ]);
  const first = await handIn(quarter, HEALTH, ['1.10', '7', null]);
  const second = await handIn(quarter, EDUCATION, ['2.05']);
  await acceptReport(quarter.as('consolidator'), first.id, first.version);
  await returnReport(quarter.as('consolidator'), second.id, second.version, 'Cần minh chứng');
  const { version } = await getConsolidation(quarter.as('consolidator'), quarter.programmeId, '2024Q1');
  const next = await openReport(quarter.as('specialist', '2024-06-15'), quarter.programmeId, '2024Q2');
  const evidence = { name: 'Biên bản.pdf', bytes: Buffer.from('%PDF-1.7 nội dung'), quantityId: null };
  await attachFile(quarter.as('specialist', '2024-06-15'), next.id, evidence);
  const freezing = { version, remark: 'Chốt theo hạn' };
  await freezeConsolidation(quarter.as('consolidator'), quarter.programmeId, '2024Q1', freezing);
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});

/** Does what only somebody with the keys to the server could do, looks whether it is found, and undoes it. */
async function faultsAfter(tampering: string): Promise<string[]> {
  return (await verifiedAfter(tampering)).map(({ kind }) => kind);
}

async function messagesAfter(tampering: string): Promise<string[]> {
  return (await verifiedAfter(tampering)).map(({ message }) => message);
}

async function verifiedAfter(tampering: string): Promise<Fault[]> {
  await superuser.query('set session_replication_role = replica');
  const tables = /(?:update|delete from|insert into) (\w+)/i.exec(tampering)?.[1] ?? '';
  await superuser.query(`create table backup_of as table ${tables}`);
  try {
    const { rowCount } = await superuser.query(tampering);
    expect(rowCount, tampering).toBeGreaterThan(0);
    return (await verifyRecord(database.db, null)).faults;
  } finally {
    const { rows } = await superuser.query<{ list: string }>(
      `select string_agg(quote_ident(attname), ',') as list from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and not attisdropped`,
      [tables],
    );
    await superuser.query(`delete from ${tables}`);
    await superuser.query(
      `insert into ${tables} (${rows[0]?.list}) overriding system value select ${rows[0]?.list} from backup_of`,
    );
    await superuser.query('drop table backup_of');
    await superuser.query('set session_replication_role = default');
  }
}

test('an untouched record has no fault', async () => {
  expect(await verifyRecord(database.db, quarter.provinceId)).toEqual({
    lines: 13,
    chains: 3,
    reportVersions: 2,
    frozenFigures: 3,
    faults: [],
  });
});

const someLine =
  'where (agency_id, sequence) = (select agency_id, sequence from audit_line order by agency_id, sequence offset 2 limit 1)';
const lastLine = 'where (agency_id, sequence) in (select agency_id, max(sequence) from audit_line group by 1 limit 1)';

test.each([
  `update audit_line set at = at + interval '1 microsecond' ${someLine}`,
  `update audit_line set person_id = person_id + 1 ${someLine}`,
  `update audit_line set action = 'report.seen' ${someLine}`,
  `update audit_line set subject_kind = 'target' ${someLine}`,
  `update audit_line set subject_id = subject_id + 1 ${someLine}`,
  `update audit_line set detail = detail || ' ' ${someLine}`,
  `update audit_line set previous_hash = sha256('x') ${someLine}`,
  `update audit_line set hash = sha256('x') ${someLine}`,
  `update audit_line set sequence = sequence + 100 ${someLine}`,
  `update audit_line set province_id = province_id + 1 ${someLine}`,
  `update audit_line set agency_id = agency_id + 100 ${lastLine}`,
  `update audit_line set hash = sha256('x') ${lastLine}`,
  `delete from audit_line ${someLine}`,
  `delete from audit_line ${lastLine}`,
  `delete from audit_line`,
  `delete from audit_head`,
  `update audit_head set sequence = sequence - 1`,
])('an altered or removed line of the log is found: %s', async (tampering) => {
  expect(await faultsAfter(tampering)).not.toEqual([]);
});

test('each single line of the log is missed when it is gone', async () => {
  const { rows } = await superuser.query<{ agency_id: number; sequence: string }>(
    'select agency_id, sequence from audit_line',
  );
  for (const { agency_id, sequence } of rows) {
    const tampering = `delete from audit_line where agency_id = ${agency_id} and sequence = ${sequence}`;
    expect(await faultsAfter(tampering), tampering).not.toEqual([]);
  }
}, 60_000);

test.each([
  `update report_version set snapshot = jsonb_set(snapshot, '{lines,0,value}', '"9.99"') where number = 1`,
  `update report_version set snapshot = jsonb_set(snapshot, '{lines,0,label}', '"Khác"') where number = 1`,
  `update report_version set sha256 = repeat('0', 64)`,
  `update report_version set submitted_by = submitted_by + 1`,
  `update report_version set submitted_at = submitted_at + interval '1 day'`,
  `update report_version set reason = 'Khác'`,
  `update report_version set number = 7`,
  `update report_version set agency_id = agency_id + 1`,
  `delete from report_version`,
  `update report_line set value = value + 0.01 where value is not null`,
  `update report_line set value = 0 where value is null`,
  `update report_line set standing = 'estimate'`,
  `update report_line set note = 'Khác'`,
  `update report_line set obstacle = 'Khác'`,
  `update report_line set agency_id = agency_id + 1`,
  `delete from report_line where value = 7`,
  `update report set status = 'approved' where status = 'accepted'`,
  `update report set in_force_version_id = null`,
  `update report_step set person_id = person_id + 1 where action = 'approve'`,
  `update report_step set at = at - interval '3 days' where action = 'approve'`,
  `update report_step set reason = 'Khác' where action = 'return'`,
  `update report_step set to_status = 'accepted' where action = 'approve'`,
  `update report_step set agency_id = agency_id + 1 where action = 'accept'`,
  `delete from report_step where action = 'accept'`,
])('an altered report is found: %s', async (tampering) => {
  expect(await faultsAfter(tampering)).not.toEqual([]);
});

test.each(['{}', '[]', 'null', '"x"', '{"agency": {}, "submittedBy": {}, "lines": [null], "attachments": []}'])(
  'a snapshot that was emptied is told in words: %s',
  async (left) => {
    const faults = await messagesAfter(`update report_version set snapshot = '${left}' where number = 1`);
    expect(faults.join('\n')).toContain('bản chụp nội dung đã bị xóa hoặc bị sửa, không còn đọc được');
  },
);

test.each([
  `update consolidated_figure set value = 3.16 where value = 3.15`,
  `update consolidated_figure set standing = 'estimate' where standing is not null`,
  `update consolidated_figure set late_sources = 1`,
  `update consolidated_figure set contradictions = '[]' where contradictions <> '[]'`,
  `update consolidated_leaf set value = 2.06 where value = 2.05`,
  `update consolidated_leaf set used = not used`,
  `update consolidated_leaf set agency_id = agency_id + 1`,
  `delete from consolidated_leaf where value = 2.05`,
  `delete from consolidated_figure`,
  `update consolidation set remark = 'Khác'`,
  `update consolidation set frozen_by = frozen_by + 1`,
  `update consolidation set frozen_at = frozen_at - interval '1 day'`,
  `update consolidation set number = 2`,
  `delete from consolidation`,
])('an altered consolidation is found: %s', async (tampering) => {
  expect(await faultsAfter(tampering)).not.toEqual([]);
});

test.each([
  `update attachment set bytes = 'other'`,
  `update attachment set bytes = 'other', sha256 = encode(sha256('other'), 'hex'), size_bytes = 5`,
  `delete from attachment`,
])('exchanged or removed evidence is found: %s', async (tampering) => {
  expect(await faultsAfter(tampering)).not.toEqual([]);
});

test.each([
  ['kept-target', `update kept_target set total = total + 0.01 where total = 3.15`],
  ['kept-target', `update kept_target set given = given + 1`],
  ['kept-target', `delete from kept_target where total = 7`],
  ['kept-leaf', `update kept_leaf set version_id = version_id + 1`],
  ['kept-leaf', `update kept_leaf set late = not late`],
  ['kept-no-round', `delete from consolidation_round`],
])('sums that are not those of the reports are found: %s', async (kind, tampering) => {
  expect(await faultsAfter(tampering)).toContain(kind);
});
