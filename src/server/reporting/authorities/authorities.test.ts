import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AuthorityList, type CheckedPdf } from '#contract/authorities.ts';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { makeCertificate } from '#formats/signature/make-certificate.ts';
import { embedInPdf, preparePdf } from '#formats/signature/pdf/prepare-pdf.ts';
import { signInSoftware } from '#formats/signature/software-signer.ts';
import { type WrittenPdf, writePdf } from '#formats/official-document/write-pdf.ts';
import { openCompiler } from '#server/documents/papers/open-compiler.ts';
import { verifyRecord } from '#server/audit/index.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { anOfficialReport } from '#tests/factories/official-document.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { addAuthority } from './add-authority.ts';
import { checkPdf } from './check-pdf.ts';
import { endAuthority } from './end-authority.ts';
import { getAuthorities } from './get-authorities.ts';

let database: TestDatabase;
let quarter: Quarter;
let written: WrittenPdf;
const validity = { validFrom: '2024-01-01T00:00:00Z', validTo: '2025-01-01T00:00:00Z' };
const organization = 'Ban Cơ yếu Chính phủ';
const authority = makeCertificate({ name: 'CA phục vụ các cơ quan nhà nước', organization, ...validity, issuer: null });
const signer = makeCertificate({ name: 'Sở Y tế', organization, ...validity, issuer: authority });
const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\r\n${Buffer.from(der).toString('base64')}\r\n-----END CERTIFICATE-----\r\n`;
const given = {
  certificate: pem(authority.certificate),
  trustedFrom: '2024-02-01',
  legalBasis: 'Nghị định 68/2024/NĐ-CP',
};

beforeAll(async () => {
  database = await testDatabase();
  const about = { madeAt: '2024-03-10T02:00:00Z', keywords: [] };
  written = writePdf(openCompiler(), { ...about, document: layOut(anOfficialReport()) });
});
afterAll(async () => database.close());
beforeEach(async () => {
  quarter = await aQuarter(database.db);
});

/** A paper that somebody outside signed on that day. */
function signedOn(signedAt: string): Uint8Array {
  const field = { ...written.signatureRoom, width: 80, height: 20 };
  const about = { name: 'Sở Y tế', reason: 'Văn thư', location: 'Quảng Nam' };
  const prepared = preparePdf(written.bytes, { signedAt, field, ...about });
  return embedInPdf(prepared, signInSoftware({ content: prepared.content, signedAt: null, statement: null }, signer));
}
const check = async (bytes: Uint8Array): Promise<CheckedPdf> =>
  checkPdf(quarter.as('specialist', '2024-06-15'), { name: 'bao-cao.pdf', bytes });

test('an outside PDF is checked by whom the province believed on the day of its signature', async () => {
  expect(await check(signedOn('2024-03-10T02:00:00Z'))).toMatchObject({
    good: false,
    fault: 'nơi cấp chứng thư “CA phục vụ các cơ quan nhà nước” không được tin cậy ở đây',
  });
  const { id } = await addAuthority(quarter.as('administrator'), given);
  expect(await check(signedOn('2024-03-10T02:00:00Z'))).toMatchObject({
    good: true,
    fault: null,
    signatures: [{ good: true, certificate: { name: 'Sở Y tế' }, statement: 'Văn thư' }],
  });
  expect((await check(signedOn('2024-01-31T02:00:00Z'))).good).toBe(false);
  const until = { version: 1, until: '2024-03-31', reason: 'Thu hồi' };
  await endAuthority(quarter.as('administrator', '2024-04-02'), id, until);
  expect((await check(signedOn('2024-03-31T02:00:00Z'))).good).toBe(true);
  expect((await check(signedOn('2024-04-01T02:00:00Z'))).good).toBe(false);
});

test.each([
  ['no PDF', new TextEncoder().encode('chữ'), 'no-pdf', 'tệp không phải PDF'],
  ['a PDF without a signature', null, 'unsigned', 'tệp PDF không có chữ ký số'],
] as const)('%s is told as what it is', async (_name, bytes, kind, fault) => {
  expect(await check(bytes ?? written.bytes)).toMatchObject({ kind, good: false, fault, signatures: [] });
});

test('who is believed is the administrator’s to say, and everybody’s to read', async () => {
  await expect(addAuthority(quarter.as('head'), given)).rejects.toMatchObject({ code: 'not-your-role' });
  const { id } = await addAuthority(quarter.as('administrator'), given);
  const list = await getAuthorities(quarter.as('head'));
  expect(AuthorityList.parse(list)).toEqual(list);
  expect(list).toMatchObject({
    mayChange: false,
    authorities: [
      { id, trustedFrom: '2024-02-01', trustedUntil: null, legalBasis: given.legalBasis, endedReason: null },
    ],
  });
  expect((await verifyRecord(database.db, quarter.provinceId)).faults).toEqual([]);
});

test.each([
  ['words', 'không phải chứng thư', 'certificate-unreadable'],
  ['a signer’s certificate', pem(signer.certificate), 'not-an-authority'],
  [
    'an expired one',
    pem(
      makeCertificate({ name: 'Cũ', organization, ...validity, validTo: '2024-02-01T00:00:00Z', issuer: null })
        .certificate,
    ),
    'authority-expired',
  ],
])('%s in place of an authority is refused', async (_name, certificate, code) => {
  await expect(addAuthority(quarter.as('administrator'), { ...given, certificate })).rejects.toMatchObject({ code });
  expect((await getAuthorities(quarter.as('head'))).authorities).toEqual([]);
});

test('the same one twice, a day that is none, an end before the beginning, a stale version', async () => {
  const admin = quarter.as('administrator');
  const { id } = await addAuthority(admin, given);
  const end = { version: 1, until: '2024-03-01', reason: 'Thu hồi' };
  const refused = async (act: Promise<unknown>, code: string) => expect(act).rejects.toMatchObject({ code });
  await refused(addAuthority(admin, given), 'authority-known');
  await refused(addAuthority(admin, { ...given, trustedFrom: '2024-02-31' }), 'authority-day-wrong');
  await refused(endAuthority(admin, id, { ...end, until: '2024-01-31' }), 'authority-day-wrong');
  await refused(endAuthority(admin, id, { ...end, version: 9 }), 'stale-version');
  expect((await getAuthorities(admin)).authorities).toMatchObject([{ version: 1, trustedUntil: null }]);
});
