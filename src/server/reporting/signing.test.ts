import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SignatureList } from '#contract/signatures.ts';
import { makeCertificate, type KeyedCertificate } from '#formats/signature/make-certificate.ts';
import { signPrepared } from '#formats/signature/software-signer.ts';
import { verifyRecord } from '#server/audit/index.ts';
import type { Context } from '#server/context.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { acceptReport } from './accept-report.ts';
import { approveMany } from './approve-many.ts';
import { approveReport } from './approve-report.ts';
import { insertAuthority, insertSoftwareCertificate } from './certificate-queries.ts';
import { getDesk } from './get-desk.ts';
import { getReport } from './get-report.ts';
import { listReportSignatures } from './list-signatures.ts';
import { openReport } from './open-report.ts';
import { prepareSigning } from './prepare-signing.ts';
import { receiveReport } from './receive-report.ts';
import { reopenReport } from './reopen-report.ts';
import { returnReport } from './return-report.ts';
import { saveDraft } from './save-draft.ts';
import { sendReport } from './send-report.ts';
import { signReport } from './sign-report.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
let superuser: pg.Client;
let quarter: Quarter;
let authority: KeyedCertificate;

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
  quarter = await aQuarter(database.db, ({ health, education }) => [{ lead: health }, { lead: education }]);
  authority = makeCertificate({ name: organization, organization, ...validity, issuer: null });
  const { provinceId } = quarter;
  await insertAuthority(database.db, provinceId, {
    name: organization,
    certificate: authority.certificate,
    illustrative: true,
  });
  const head = await certificateFor(quarter.people.head.personId);
  await insertSoftwareCertificate(database.db, { provinceId, personId: quarter.people.head.personId }, head);
});

async function nameOf(personId: number): Promise<string> {
  const { rows } = await sql<{ name: string }>`SELECT full_name AS name FROM person WHERE id = ${personId}`.execute(
    database.db,
  );
  return rows[0]?.name ?? '';
}

async function certificateFor(personId: number, rest: Partial<Parameters<typeof makeCertificate>[0]> = {}) {
  return makeCertificate({ name: await nameOf(personId), organization, ...validity, issuer: authority, ...rest });
}

/** A report of Health that its specialist has submitted: version 3. */
async function submitted(periodKey = '2024Q1', day = '2024-03-15'): Promise<{ id: number; version: number }> {
  const { id } = await openReport(quarter.as('specialist', day), quarter.programmeId, periodKey);
  await sql`UPDATE report_form SET asks_signature = true WHERE programme_id = ${quarter.programmeId}`.execute(
    database.db,
  );
  const line = {
    quantityId: quarter.targetIds[0] ?? 0,
    value: '7',
    standing: 'final' as const,
    note: null,
    obstacle: null,
  };
  const { version } = await saveDraft(quarter.as('specialist', day), id, { version: 1, lines: [line] });
  await submitReport(quarter.as('specialist', day), id, version);
  return { id, version: version + 1 };
}

async function approved() {
  const { id, version } = await submitted();
  await approveReport(quarter.as('head'), id, version);
  return { id, version: version + 1 };
}

test('approved, signed, sent, received, accepted: handed in by sending and not before', async () => {
  const { id, version } = await approved();
  const waiting = await getReport(quarter.as('head'), id);
  expect(waiting).toMatchObject({ status: 'for-signature', lock: 'awaits-signature', actions: ['sign', 'return'] });
  await expect(getReport(quarter.as('consolidator'), id)).rejects.toMatchObject({ code: 'report-not-found' });
  expect((await getDesk(quarter.as('head'))).toSign.map((report) => report.id)).toEqual([id]);

  await signReport(quarter.as('head'), id, version, own);
  await expect(getReport(quarter.as('consolidator'), id)).rejects.toMatchObject({ code: 'report-not-found' });
  await sendReport(quarter.as('specialist'), id, version + 1);
  expect(await getReport(quarter.as('consolidator'), id)).toMatchObject({
    status: 'sent',
    actions: expect.arrayContaining(['receive']),
  });
  await receiveReport(quarter.as('consolidator'), id, version + 2);
  await acceptReport(quarter.as('consolidator'), id, version + 3);
  expect(await getReport(quarter.as('head'), id)).toMatchObject({
    status: 'accepted',
    timeliness: { class: 'done-in-time' },
  });

  const list = await listReportSignatures(quarter.as('consolidator'), id);
  expect(SignatureList.parse(list)).toEqual(list);
  expect(list.signatures).toMatchObject([
    {
      good: true,
      integrity: 'intact',
      trust: 'trusted',
      validity: 'valid',
      words: ['GIÁM ĐỐC'],
      certificate: { issuer: organization },
    },
  ]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('a token signs what was prepared, and only with its owner’s own certificate that is in force and trusted', async () => {
  const { id, version } = await approved();
  const capacity = { capacity: 'KT', signedFor: 'Giám đốc', position: 'Phó Giám đốc' } as const;
  const { personId } = quarter.people.head;
  const withToken = async (ctx: Context, token: KeyedCertificate, signedAt?: string) => {
    const certificate = Buffer.from(token.certificate).toString('base64');
    const prepared = await prepareSigning(quarter.as('head'), id, { ...capacity, certificate });
    const signature = signPrepared(Buffer.from(prepared.attributes, 'base64'), token.privateKey);
    const onPaper = signPrepared(Buffer.from(prepared.paper.attributes, 'base64'), token.privateKey);
    const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const answer = { certificate, signature: asText(signature), paperSignature: asText(onPaper) };
    return signReport(ctx, id, version, { ...capacity, token: { ...answer, signedAt: signedAt ?? prepared.signedAt } });
  };
  const head = quarter.as('head');
  const foreign = makeCertificate({ name: organization, organization, ...validity, issuer: null });
  const refused = async (token: KeyedCertificate) =>
    withToken(head, token).then(
      () => null,
      (error: { code: string; facts: { why?: string } }) => [error.code, error.facts.why ?? ''],
    );
  expect(await refused(await certificateFor(personId, { validTo: '2024-02-01T00:00:00Z' }))).toEqual([
    'signature-refused',
    expect.stringContaining('đã hết hạn khi ký'),
  ]);
  expect(await refused(await certificateFor(personId, { issuer: foreign }))).toEqual([
    'signature-refused',
    expect.stringContaining('không được tin cậy'),
  ]);
  expect(await refused(await certificateFor(personId, { name: 'Người Khác' }))).toEqual(['certificate-of-another', '']);
  const good = await certificateFor(personId);
  await expect(withToken(head, good, '2024-03-15T02:00:00.000Z')).rejects.toMatchObject({ code: 'signing-too-slow' });
  expect((await getReport(head, id)).status).toBe('for-signature');

  await withToken(head, good);
  expect((await listReportSignatures(head, id)).signatures[0]?.words).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
});

test.each([
  [{ capacity: 'KT', signedFor: null, position: 'Phó Giám đốc' }, 'signed-for-missing'],
  [{ capacity: 'own', signedFor: 'Giám đốc', position: 'Phó Giám đốc' }, 'signed-for-not-asked'],
] as const)('a capacity that does not fit is refused: %o', async (capacity, code) => {
  const { id, version } = await approved();
  await expect(signReport(quarter.as('head'), id, version, { ...capacity, token: null })).rejects.toMatchObject({
    code,
  });
});

/** What only somebody with the keys to the server could do. */
async function tamper(statement: string): Promise<void> {
  await superuser.query('set session_replication_role = replica');
  expect((await superuser.query(statement)).rowCount, statement).toBeGreaterThan(0);
  await superuser.query('set session_replication_role = default');
}

test('a figure altered after signing is named on receipt, on the page and by the verifier; the report stays where it is', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  await sendReport(quarter.as('head'), id, version + 1);
  const change = (value: string) =>
    tamper(
      `update report_version set snapshot = jsonb_set(snapshot, '{lines,0,value}', '"${value}"') where report_id = ${id}`,
    );
  await change('9');
  await expect(receiveReport(quarter.as('consolidator'), id, version + 2)).rejects.toMatchObject({
    code: 'signature-not-good',
    facts: { why: expect.stringContaining('thay đổi sau khi ký') },
  });
  expect((await listReportSignatures(quarter.as('head'), id)).signatures).toMatchObject([
    { good: false, integrity: 'altered' },
  ]);
  const { faults } = await verifyRecord(database.db, quarter.provinceId);
  expect(faults.map(({ kind }) => kind)).toContain('signature');
  expect((await getReport(quarter.as('head'), id)).status).toBe('sent');
  await change('7');
  await receiveReport(quarter.as('consolidator'), id, version + 2);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('an altered, exchanged or removed signature is found', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  const faults = async () => (await verifyRecord(database.db, quarter.provinceId)).faults.map(({ kind }) => kind);
  expect(await faults()).toEqual([]);
  await tamper(`update report_signature set capacity = 'TL', signed_for = 'GIÁM ĐỐC' where report_id = ${id}`);
  expect(await faults()).toEqual(['signature']);
  await tamper(
    `update report_signature set capacity = 'own', signed_for = null, cms = cms || '\\x00' where report_id = ${id}`,
  );
  expect(await faults()).toContain('signature');
  await tamper(`delete from report_signature where report_id = ${id}`);
  expect(await faults()).toEqual(['log']);
});

test('returned by its head after signing, nobody outside has heard of it; reopened by decision, the version in force stays', async () => {
  const { id, version } = await approved();
  await signReport(quarter.as('head'), id, version, own);
  await returnReport(quarter.as('head'), id, version + 1, 'Sai dòng 1');
  await expect(getReport(quarter.as('leader'), id)).rejects.toMatchObject({ code: 'report-not-found' });
  await submitReport(quarter.as('specialist'), id, version + 2);
  await approveReport(quarter.as('head'), id, version + 3);
  await signReport(quarter.as('head'), id, version + 4, own);
  await sendReport(quarter.as('head'), id, version + 5);
  const reopen = async (decision: { number: string; signedOn: string } | null) =>
    reopenReport(quarter.as('consolidator'), id, version + 6, { reason: 'Sai dòng 1', decision });
  await expect(reopen(null)).rejects.toMatchObject({ code: 'decision-missing' });
  const tomorrow = { number: '12/QĐ-SKHĐT', signedOn: '2099-01-01' };
  await expect(reopen(tomorrow)).rejects.toMatchObject({ code: 'decision-day-ahead' });
  await reopen({ number: '12/QĐ-SKHĐT', signedOn: '2024-03-14' });
  const reopened = await getReport(quarter.as('specialist'), id);
  expect(reopened).toMatchObject({
    status: 'draft',
    isCorrection: true,
    correctionReason: 'Theo Quyết định số 12/QĐ-SKHĐT ngày 14/03/2024: Sai dòng 1',
  });
  expect(reopened.versions.map(({ number, inForce }) => [number, inForce])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test('several reports are approved, signed and sent at once; one that fails stops no other, and a retry changes nothing', async () => {
  const first = await submitted();
  const second = await submitted('2024Q2', '2024-06-15');
  const ctx = { ...quarter.as('head', '2024-06-15'), retry: { key: 'lo-ky-0001', requestHash: 'x' } };
  const { token: _, ...signing } = own;
  const wanted = { reports: [{ ...first, version: first.version + 9 }, second], signing };
  const answer = await approveMany(ctx, wanted);
  expect(answer.results).toMatchObject([
    { id: first.id, done: [], problem: { code: 'stale-version' } },
    { id: second.id, done: ['approve', 'sign', 'send'], problem: null },
  ]);
  expect(await approveMany(ctx, wanted)).toEqual(answer);
  expect((await getReport(quarter.as('head'), second.id)).status).toBe('sent');
  expect((await getReport(quarter.as('head'), first.id)).status).toBe('submitted');
});

test('what was approved before is signed and sent in the same act, and says so where nobody signs', async () => {
  const waiting = await approved();
  const { token: _, ...signing } = own;
  const head = quarter.as('head');
  const unsigned = await approveMany(head, { reports: [waiting], signing: null });
  expect(unsigned.results).toMatchObject([{ done: [], problem: { code: 'signing-words-missing' } }]);
  const signed = await approveMany(head, { reports: [waiting], signing });
  expect(signed.results).toMatchObject([{ done: ['sign', 'send'], problem: null }]);
});
