import CFB from 'cfb';
import { expect, test } from 'vitest';
import { makePdf } from '#tests/factories/pdf.ts';
import { makeDocx, paragraph } from '#tests/factories/docx.ts';
import { readDocument } from './read-document.ts';

/** What Word writes for a .docx under a password: a compound file with the encrypted package in it. */
function lockedDocx(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(5000));
  CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(300));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as number[]);
}

test('a text and a Word file of the same words are received as the same text', async () => {
  const words = 'Điều 1. Ban hành kế hoạch';
  const text = { ok: true, text: words, notes: [], pages: null };
  expect(await readDocument(new TextEncoder().encode(words))).toEqual({ ...text, mediaType: 'text/plain' });
  expect(await readDocument(makeDocx(paragraph(words)))).toEqual({
    ...text,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
});

test.each([
  ['a .docx under a password', lockedDocx(), 'encrypted'],
  ['a cut .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged'],
  ['a cut PDF', new TextEncoder().encode('%PDF-1.7'), 'damaged'],
  ['a cut zip', Uint8Array.from([0x50, 0x4b, 3, 4]), 'damaged'],
  ['an RTF', new TextEncoder().encode('{\\rtf1 a}'), 'unsupported-format'],
  ['nothing', new Uint8Array(), 'empty'],
])('%s is refused', async (_, bytes, code) => {
  expect(await readDocument(bytes)).toMatchObject({ ok: false, code });
});

test('letters that no database keeps are left out, whatever font gave them', async () => {
  const read = await readDocument(makePdf([['Phấn\0 đấu \ud800đạt 5 % trong năm 2024 tại mọi địa phương']]));
  expect(read).toMatchObject({ ok: true, text: 'Phấn đấu \ufffdđạt 5 % trong năm 2024 tại mọi địa phương' });
});
