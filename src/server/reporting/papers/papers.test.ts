import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SignatureList } from '#contract/signatures.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { makeCertificate } from '#formats/signature/make-certificate.ts';
import { verifyPdf } from '#formats/signature/pdf/verify-pdf.ts';
import { verifyRecord } from '#server/audit/index.ts';
import type { Context } from '#server/context.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { approveReport } from '../approve-report.ts';
import { insertAuthority, insertSoftwareCertificate } from '../certificate-queries.ts';
import { listReportSignatures } from '../list-signatures.ts';
import { openReport } from '../open-report.ts';
import { receiveReport } from '../receive-report.ts';
import { saveDraft } from '../save-draft.ts';
import { sendReport } from '../send-report.ts';
import { signReport } from '../sign-report.ts';
import { submitReport } from '../submit-report.ts';
import { getPaper } from './get-paper.ts';

let database: TestDatabase;
let superuser: pg.Client;
let quarter: Quarter;
let authority: Buffer;

const validity = { validFrom: '2024-01-01T00:00:00Z', validTo: '2025-01-01T00:00:00Z' };
const organization = 'Chứng thư minh họa';
const own = { capacity: 'own', signedFor: null, position: 'Giám đốc', token: null } as const;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.url);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});
beforeEach(async () => {
  quarter = await aQuarter(database.db, ({ health }) => [{ lead: health }]);
  const { provinceId, people } = quarter;
  const issuer = makeCertificate({ name: organization, organization, ...validity, issuer: null });
  authority = Buffer.from(issuer.certificate);
  await insertAuthority(database.db, provinceId, { name: organization, certificate: authority, illustrative: true });
  const { rows } = await sql<{ name: string }>`
    SELECT full_name AS name FROM person WHERE id = ${people.head.personId}`.execute(database.db);
  const own = makeCertificate({ name: rows[0]?.name ?? '', organization, ...validity, issuer });
  await insertSoftwareCertificate(database.db, { provinceId, personId: people.head.personId }, own);
});

/** A report of Health, approved by its head: version 4. */
async function approved(): Promise<{ id: number; version: number }> {
  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  await sql`UPDATE report_form SET asks_signature = true WHERE programme_id = ${quarter.programmeId}`.execute(
    database.db,
  );
  const given = { value: '7.25', standing: 'final', note: '#strong[đậm] <b>', obstacle: 'Vướng mặt bằng' } as const;
  const lines = [{ quantityId: quarter.targetIds[0] ?? 0, ...given }];
  const { version } = await saveDraft(quarter.as('specialist'), id, { version: 1, lines });
  await submitReport(quarter.as('specialist'), id, version);
  await approveReport(quarter.as('head'), id, version + 1);
  return { id, version: version + 2 };
}

const paperOf = async (ctx: Context, id: number, as: 'pdf' | 'docx' = 'pdf') => getPaper(ctx, id, 1, as);
async function textOf(bytes: Buffer): Promise<string> {
  const read = await readDocument(bytes);
  return read.ok ? read.text : read.code;
}

async function tamper(statement: string, values: unknown[]): Promise<void> {
  await superuser.query('set session_replication_role = replica');
  expect((await superuser.query(statement, values)).rowCount, statement).toBeGreaterThan(0);
  await superuser.query('set session_replication_role = default');
}

test('a frozen version is a paper in official layout, the same bytes every time, in PDF and in Word', async () => {
  const { id } = await approved();
  for (const as of ['pdf', 'docx'] as const) {
    const first = await paperOf(quarter.as('specialist'), id, as);
    const later = await paperOf(quarter.as('head', '2024-06-01'), id, as);
    expect(first.bytes.equals(later.bytes)).toBe(true);
    const text = await textOf(first.bytes);
    for (const words of [
      'SỞ Y TẾ',
      'BÁO CÁO',
      '7,25',
      '#strong',
      'Vướng mặt bằng',
      'Kính gửi: Sở Kế hoạch và Đầu tư',
      './.',
    ])
      expect(text).toContain(words);
  }
});

test('signing makes the signed PDF together with the signature over the figures; it is handed out as it was signed', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  const { bytes, fileName, mediaType } = await paperOf(quarter.as('specialist'), id);
  expect([fileName, mediaType]).toEqual([expect.stringMatching(/bản 1 - đã ký\.pdf$/u), 'application/pdf']);
  expect(verifyPdf(bytes, () => [authority])).toMatchObject({
    signatures: [
      { integrity: 'intact', trust: 'trusted', validity: 'valid', coverage: 'whole', statement: 'GIÁM ĐỐC' },
    ],
  });
  expect(await textOf(bytes)).toContain('Ký bởi: Nguyễn Văn Người');
  const list = await listReportSignatures(quarter.as('head'), id);
  expect(SignatureList.parse(list)).toEqual(list);
  expect(list.signatures).toMatchObject([{ good: true, paper: { good: true, fault: null } }]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('nobody outside sees the paper of a report that was not handed in', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  await expect(paperOf(quarter.as('consolidator'), id)).rejects.toMatchObject({ code: 'report-not-found' });
  await sendReport(quarter.as('head'), id, version + 1);
  expect((await paperOf(quarter.as('consolidator'), id)).bytes.length).toBeGreaterThan(20_000);
  await expect(paperOf(quarter.as('teacher'), id)).rejects.toMatchObject({ code: 'report-not-found' });
});

test('an altered PDF is named on receipt, on the page and by the verifier, and the report stays where it is', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  await sendReport(quarter.as('head'), id, version + 1);
  const { bytes } = await paperOf(quarter.as('head'), id);
  const altered = Buffer.from(bytes);
  altered[3000] = (altered[3000] ?? 0) ^ 1;
  await tamper('update report_paper set pdf = $1 where report_id = $2', [altered, id]);
  await expect(receiveReport(quarter.as('consolidator'), id, version + 2)).rejects.toMatchObject({
    code: 'signature-not-good',
    facts: { why: expect.stringMatching(/^bản PDF: .*thay đổi sau khi ký/u) },
  });
  const { signatures } = await listReportSignatures(quarter.as('head'), id);
  expect(signatures).toMatchObject([
    { good: true, paper: { good: false, fault: expect.stringContaining('sau khi ký') } },
  ]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults.map(({ kind }) => kind)).toEqual(['signature']);
  await tamper('update report_paper set pdf = $1 where report_id = $2', [bytes, id]);
  await receiveReport(quarter.as('consolidator'), id, version + 2);
});

test('an authority that is believed no more leaves earlier signatures as they were, and vouches for no later one', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  await sql`UPDATE trusted_authority SET trusted = daterange(NULL, '2024-04-01') WHERE province_id = ${quarter.provinceId}`.execute(
    database.db,
  );
  expect((await listReportSignatures(quarter.as('head', '2024-06-01'), id)).signatures).toMatchObject([{ good: true }]);
  await sql`UPDATE trusted_authority SET trusted = daterange(NULL, '2024-02-01') WHERE province_id = ${quarter.provinceId}`.execute(
    database.db,
  );
  expect((await listReportSignatures(quarter.as('head'), id)).signatures).toMatchObject([
    { good: false, trust: 'foreign', paper: { good: false } },
  ]);
});
