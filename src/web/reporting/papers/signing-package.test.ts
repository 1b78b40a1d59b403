import { expect, test } from 'vitest';
import { makeSigningPackage, readCertificateFile, readSigningAnswer } from './signing-package.ts';

test('a certificate is the same from its DER and its PEM file', async () => {
  const der = Uint8Array.of(0x30, 0x04, 0x02, 0x80, 0x9f, 0xff);
  const base64 = Buffer.from(der).toString('base64');
  const pem = `Bag Attributes\n-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
  expect(await readCertificateFile(new Blob([der]))).toBe(base64);
  expect(await readCertificateFile(new Blob([pem]))).toBe(base64);
});

test('a tool gets both things to sign, and both signatures are asked back', () => {
  const prepared = { attributes: 'YQ==', digest: 'ZA==', paper: { attributes: 'Yg==', digest: 'ZQ==' }, signedAt: 'x' };
  expect(JSON.parse(makeSigningPackage(7, 'Yw==', prepared))).toMatchObject({
    reportId: 7,
    figures: { attributes: 'YQ==', digest: 'ZA==' },
    paper: { attributes: 'Yg==', digest: 'ZQ==' },
  });
  expect(readSigningAnswer('{"signature":"YQ==","paperSignature":"Yg=="}')).toEqual({
    signature: 'YQ==',
    paperSignature: 'Yg==',
  });
  for (const text of ['', '[]', 'null', '{"signature":"YQ=="}', '{"signature":1,"paperSignature":"x"}'])
    expect(readSigningAnswer(text)).toBeNull();
});
