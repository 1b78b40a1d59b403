import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCertificate } from './certificate.ts';
import { embedSignature } from './embed-signature.ts';
import { makeCertificate, type KeyedCertificate } from './make-certificate.ts';
import { prepareSignature } from './prepare-signature.ts';
import { signInSoftware, signPrepared } from './software-signer.ts';
import { isGood, verifySignature } from './verify-signature.ts';

const valid = { validFrom: '2024-01-01T00:00:00Z', validTo: '2026-01-01T00:00:00Z' };
const organization = 'Tỉnh Quảng Nam';
const authority = makeCertificate({ name: 'Chứng thư minh họa', organization, ...valid, issuer: null });
const certify = (rest: Partial<Parameters<typeof makeCertificate>[0]> = {}): KeyedCertificate =>
  makeCertificate({ name: 'Nguyễn Thị Ánh', organization, ...valid, issuer: authority, ...rest });
const signer = certify();
const content = new TextEncoder().encode('{"lines":[{"value":"23600"}]}');
const intent = { content, signedAt: '2024-03-20T02:00:00.123Z', statement: 'KT. GIÁM ĐỐC' };
const signature = signInSoftware(intent, signer);
const trusted = [authority.certificate];

test('a signature is good over what was signed, by an authority that is trusted, in the time of the certificate', () => {
  const check = verifySignature(signature, content, trusted);
  expect(check).toMatchObject({
    integrity: 'intact',
    trust: 'trusted',
    validity: 'valid',
    signedAt: '2024-03-20T02:00:00.000Z',
    statement: 'KT. GIÁM ĐỐC',
    signer: { name: 'Nguyễn Thị Ánh', issuer: 'Chứng thư minh họa', validTo: '2026-01-01T00:00:00.000Z' },
  });
  expect(isGood(check)).toBe(true);
});

test('a figure changed after signing is found, and the other answers stay what they are', () => {
  const altered = new TextEncoder().encode('{"lines":[{"value":"23601"}]}');
  expect(verifySignature(signature, altered, trusted)).toMatchObject({
    integrity: 'altered',
    trust: 'trusted',
    validity: 'valid',
  });
});

test.each([
  ['2026-01-01T00:00:00Z', 'valid'],
  ['2026-01-01T00:00:01Z', 'expired'],
  ['2024-01-01T00:00:00Z', 'valid'],
  ['2023-12-31T23:59:59Z', 'not-yet-valid'],
] as const)('a certificate of 2024–2025 used at %s is %s', (signedAt, validity) => {
  const check = verifySignature(signInSoftware({ ...intent, signedAt }, signer), content, trusted);
  expect(check).toMatchObject({ integrity: 'intact', trust: 'trusted', validity });
});

test('a certificate of an authority that nobody here trusts is foreign, even under the same name', () => {
  const twin = makeCertificate({ name: 'Chứng thư minh họa', organization, ...valid, issuer: null });
  const check = verifySignature(signInSoftware(intent, certify({ issuer: twin })), content, trusted);
  expect(check).toMatchObject({ integrity: 'intact', trust: 'foreign', validity: 'valid' });
  expect(isGood(check)).toBe(false);
});

test('a person’s certificate vouches for nobody', () => {
  const child = certify({ name: 'Kẻ mạo danh', issuer: signer });
  const whole = { ...intent, certificate: child.certificate };
  const cms = embedSignature(whole, signPrepared(prepareSignature(whole).attributes, child.privateKey), [
    signer.certificate,
  ]);
  expect(verifySignature(cms, content, trusted)).toMatchObject({ integrity: 'intact', trust: 'foreign' });
});

test('prepared here, signed elsewhere, put together later: the same signature to the check', () => {
  const whole = { ...intent, certificate: signer.certificate };
  const prepared = prepareSignature(whole);
  expect(prepareSignature(whole)).toEqual(prepared);
  const cms = embedSignature(whole, signPrepared(prepared.attributes, signer.privateKey));
  expect(isGood(verifySignature(cms, content, trusted))).toBe(true);
  const ofAnother = embedSignature(whole, signPrepared(prepared.attributes, certify().privateKey));
  expect(verifySignature(ofAnother, content, trusted).integrity).toBe('altered');
});

test('a signature of which any byte is changed is never good under another name, time or content', () => {
  fc.assert(
    fc.property(fc.nat(signature.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = signature.map((byte, index) => (index === at ? byte ^ change : byte));
      const check = verifySignature(broken, content, trusted);
      if (!isGood(check)) return;
      expect(check).toEqual(verifySignature(signature, content, trusted));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  new Uint8Array(),
  Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x01),
  new TextEncoder().encode('không phải chữ ký'),
])('what is no signature is unreadable and no more', (bytes) => {
  expect(verifySignature(bytes, content, trusted).integrity).toBe('unreadable');
  expect(readCertificate(bytes)).toBeNull();
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe('openssl as an outside judge', () => {
  const judge = (judged: Uint8Array, authorityOf = authority.certificate): { ok: boolean; words: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'tiendo-signature-'));
    const file = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    try {
      const root = file('root.pem', new X509Certificate(authorityOf).toString());
      const moment = String(Math.floor(Date.parse(intent.signedAt) / 1000));
      const given = ['-in', file('signature.p7s', signature), '-content', file('content', judged), '-CAfile', root];
      const how = ['-binary', '-inform', 'DER', '-cades', '-attime', moment, '-out', join(folder, 'out')];
      const { status, stderr } = spawnSync('openssl', ['cms', '-verify'].concat(given, how));
      return { ok: status === 0, words: stderr.toString() };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test(hasOpenssl ? 'accepts what we sign' : 'openssl is absent from this machine: nothing was judged', () => {
    if (!hasOpenssl) return;
    expect(execFileSync('openssl', ['version']).toString()).toMatch(/OpenSSL/);
    expect(judge(content)).toMatchObject({ ok: true, words: expect.stringMatching(/successful/i) });
  });

  test(hasOpenssl ? 'refuses altered content and a foreign root' : 'openssl is absent: nothing was judged', () => {
    if (!hasOpenssl) return;
    expect(judge(new TextEncoder().encode('khác')).ok).toBe(false);
    const foreign = makeCertificate({ name: 'Nơi khác', organization, ...valid, issuer: null });
    expect(judge(content, foreign.certificate).ok).toBe(false);
  });
});
