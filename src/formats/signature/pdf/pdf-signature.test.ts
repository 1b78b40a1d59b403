import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { writePdf, type WrittenPdf } from '#formats/official-document/write-pdf.ts';
import { openCompiler } from '#server/documents/papers/open-compiler.ts';
import { anOfficialReport } from '#tests/factories/official-document.ts';
import { makeCertificate } from '../make-certificate.ts';
import { signInSoftware } from '../software-signer.ts';
import { findSignatures } from './find-signatures.ts';
import { embedInPdf, preparePdf } from './prepare-pdf.ts';
import { isGoodPdf, verifyPdf } from './verify-pdf.ts';

const validity = { validFrom: '2024-01-01T00:00:00Z', validTo: '2026-01-01T00:00:00Z' };
const organization = 'Tỉnh Quảng Nam';
const authority = makeCertificate({ name: 'Chứng thư minh họa', organization, ...validity, issuer: null });
const certify = (rest: Partial<Parameters<typeof makeCertificate>[0]> = {}) =>
  makeCertificate({ name: 'Nguyễn Thị Ánh', organization, ...validity, issuer: authority, ...rest });
const signer = certify();
const trusted = () => [authority.certificate];
const SIGNED_AT = '2024-03-20T02:00:00.000Z';

let written: WrittenPdf;
let signed: Uint8Array;

function prepare(signedAt = SIGNED_AT) {
  const field = { ...written.signatureRoom, width: 90, height: 27 };
  return preparePdf(written.bytes, {
    signedAt,
    name: 'Nguyễn Thị Ánh (có \\ngoặc)',
    reason: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
    location: 'Quảng Nam',
    field,
  });
}

function sign(key = signer, signedAt = SIGNED_AT): Uint8Array {
  const prepared = prepare(signedAt);
  return embedInPdf(prepared, signInSoftware({ content: prepared.content, signedAt: null, statement: null }, key));
}

beforeAll(() => {
  const document = layOut(anOfficialReport());
  const stamp = ['Ký bởi: Nguyễn Thị Ánh', 'Thời gian ký: 20/03/2024 09:00:00 +07:00'];
  written = writePdf(openCompiler(), { document, madeAt: SIGNED_AT, keywords: [], stamp });
  signed = sign();
});

test('a signed PDF is the written one with a signature behind it, good over every byte', () => {
  expect(Buffer.from(signed).subarray(0, written.bytes.length).equals(written.bytes)).toBe(true);
  const check = verifyPdf(signed, trusted);
  expect(check).toMatchObject({
    kind: 'signed',
    signatures: [
      {
        integrity: 'intact',
        trust: 'trusted',
        validity: 'valid',
        coverage: 'whole',
        signedAt: SIGNED_AT,
        statement: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
        signer: { name: 'Nguyễn Thị Ánh', issuer: 'Chứng thư minh họa' },
      },
    ],
  });
  expect(isGoodPdf(check)).toBe(true);
});

test('prepared again it is the same to the byte, so that a token may sign it elsewhere and later', () => {
  expect(Buffer.from(prepare().bytes).equals(prepare().bytes)).toBe(true);
});

test('no changed byte leaves the signature good', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.nat({ max: signed.length - 2 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const altered = Buffer.from(signed);
      altered[at] = (altered[at] ?? 0) ^ by;
      const check = verifyPdf(altered, trusted);
      // Of the signature's own room the zeros behind it say nothing, nor does the case of a digit.
      const isRoom = at >= prepare().roomAt && at < prepare().roomAt + 2 * 16_384;
      return isRoom || !isGoodPdf(check);
    }),
    { numRuns: 50 },
  );
});

test('what is added behind a signature is told, even where the signed part is whole', () => {
  const added = Buffer.concat([signed, Buffer.from('\n999 0 obj\n<< /Type /Page >>\nendobj\n')]);
  const check = verifyPdf(added, trusted);
  expect(check).toMatchObject({ signatures: [{ integrity: 'intact', coverage: 'added-to' }] });
  expect(isGoodPdf(check)).toBe(false);
  expect(isGoodPdf(verifyPdf(Buffer.concat([signed, Buffer.from('\n\r\n ')]), trusted))).toBe(true);
});

test('a foreign authority, an expired certificate and one that was not valid yet have each their own answer', () => {
  const foreign = makeCertificate({ name: 'Nơi khác', organization, ...validity, issuer: null });
  expect(verifyPdf(sign(certify({ issuer: foreign })), trusted)).toMatchObject({
    signatures: [{ integrity: 'intact', trust: 'foreign', validity: 'valid' }],
  });
  expect(verifyPdf(sign(signer, '2026-01-01T00:00:01Z'), trusted)).toMatchObject({
    signatures: [{ integrity: 'intact', trust: 'trusted', validity: 'expired' }],
  });
  expect(verifyPdf(sign(signer, '2023-12-31T23:59:59Z'), trusted)).toMatchObject({
    signatures: [{ validity: 'not-yet-valid' }],
  });
});

test('a file that is no PDF, a PDF without a signature, a range beside the file, a signature that is none', () => {
  expect(verifyPdf(new TextEncoder().encode('không phải'), trusted)).toEqual({ kind: 'no-pdf' });
  expect(verifyPdf(written.bytes, trusted)).toEqual({ kind: 'unsigned' });
  const cut = Buffer.from(signed).subarray(0, -200);
  expect(verifyPdf(cut, trusted)).toEqual({ kind: 'broken-range' });
  const empty = embedInPdf(prepare(), Uint8Array.of(0x30, 0x00));
  expect(verifyPdf(empty, trusted)).toMatchObject({ signatures: [{ integrity: 'unreadable' }] });
});

test('a range that leaves out more than the signature is refused', () => {
  const text = Buffer.from(signed).toString('latin1');
  const range = /\[0 (\d+) (\d+) (\d+)\s*\]/u.exec(text);
  const [whole = '', before = '0'] = range ?? [];
  const shorter = whole.replace(before, String(Number(before) - 10).padStart(before.length, '0'));
  expect(verifyPdf(Buffer.from(text.replace(whole, shorter), 'latin1'), trusted)).toEqual({ kind: 'broken-range' });
});

test('bytes of anybody are told and never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (words) => {
      const given = Buffer.from(`%PDF-1.7 /ByteRange [0 9 12 3] /Contents <00> ${words}`, 'latin1');
      expect(['no-pdf', 'broken-range', 'unsigned', 'signed']).toContain(verifyPdf(given, trusted).kind);
    }),
  );
});

/** Programs of the system; where one is absent, the test says so in its name and judges nothing. */
const has = (program: string, asked: string): boolean => spawnSync(program, [asked]).status === 0;
const judges = { pdfsig: has('pdfsig', '-v'), qpdf: has('qpdf', '--version'), openssl: has('openssl', 'version') };

describe('judges from outside', () => {
  const judged = (name: keyof typeof judges, fact: string) =>
    judges[name] ? `${name} ${fact}` : `${name} is absent from this machine: nothing was judged`;
  const inFolder = (work: (place: (name: string, content: Uint8Array | string) => string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'signed-pdf-'));
    try {
      work((name, content) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const run = (program: string, given: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, given, { env: { ...process.env, LC_ALL: 'C' } });
    return { ok: status === 0, words: `${stdout}${stderr}` };
  };

  test(judged('pdfsig', 'finds the signature valid over the whole file, and an altered one not'), () => {
    if (!judges.pdfsig) return;
    inFolder((place) => {
      const { words } = run('pdfsig', [place('signed.pdf', signed)]);
      expect(words).toContain('Signature is Valid');
      expect(words).toContain('Total document signed');
      expect(words).toContain('ETSI.CAdES.detached');
      const altered = Buffer.from(signed);
      altered[2000] = (altered[2000] ?? 0) ^ 1;
      expect(run('pdfsig', [place('altered.pdf', altered)]).words).not.toContain('Signature is Valid');
    });
  });

  test(judged('qpdf', 'finds no fault in the file'), () => {
    if (!judges.qpdf) return;
    inFolder((place) => {
      expect(run('qpdf', ['--check', place('signed.pdf', signed)])).toMatchObject({ ok: true });
    });
  });

  test(judged('openssl', 'verifies the signature as CAdES over the signed bytes'), () => {
    if (!judges.openssl) return;
    inFolder((place) => {
      const found = findSignatures(signed);
      const [signature] = found.ok ? found.signatures : [];
      const pem = new X509Certificate(authority.certificate).toString();
      const given = ['-in', place('cms.der', signature?.cms ?? signed), '-CAfile', place('authority.pem', pem)];
      const content = (bytes: Uint8Array) => ['-content', place('content', bytes), '-out', place('out', '')];
      const how = [
        'cms',
        '-verify',
        '-binary',
        '-inform',
        'DER',
        '-cades',
        '-attime',
        String(Date.parse(SIGNED_AT) / 1000),
      ];
      const { ok, words } = run('openssl', [...how, ...given, ...content(signature?.content ?? signed)]);
      expect([ok, words]).toEqual([true, expect.stringContaining('successful')]);
      expect(run('openssl', [...how, ...given, ...content(written.bytes)]).ok).toBe(false);
    });
  });
});
