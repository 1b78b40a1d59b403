import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hasBloatedStream } from './bloated-streams.ts';
import { readPdf } from './read-pdf.ts';

const streamOf = (dictionary: string, packed: Uint8Array) =>
  Buffer.concat([Buffer.from(`4 0 obj\n<< ${dictionary} >>\nstream\n`), packed, Buffer.from('\nendstream\nendobj\n')]);
const letters = deflateSync(Buffer.from('BT (Phấn đấu đạt 5%) Tj ET'.repeat(100_000)));
const bomb = deflateSync(Buffer.alloc(70 * 1024 * 1024));

test('a page that would unpack to far more than a page holds is refused and not unpacked', async () => {
  const file = [Buffer.from('%PDF-1.4\n'), streamOf('/Length 1', letters), streamOf('/Length 2', bomb)];
  const read = await readPdf(Buffer.concat([...file, Buffer.from('%%EOF\n')]));
  expect(read).toEqual({ ok: false, code: 'unpacks-too-large', found: '.pdf' });
});

test('long pages are no bombs, nor is a picture that is never unpacked', () => {
  const picture = streamOf('/Type /XObject /Subtype /PS    /Filter /FlateDecode', bomb);
  expect(hasBloatedStream(Buffer.concat([streamOf('/Length 1', letters), picture]))).toBe(false);
});
