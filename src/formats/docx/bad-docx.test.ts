import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cell, makeDocx, paragraph, run, table } from '#tests/factories/docx.ts';
import { readDocx } from './read-docx.ts';

/** The longer run: FUZZ_RUNS=100000 npx vitest run src/formats/docx/bad-docx.test.ts */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const withDocument = (xml: string) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
const body = (inside: string) => `<w:document ${NAMESPACE}><w:body>${inside}</w:body></w:document>`;

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>';
const whole = makeDocx(
  paragraph(run('QUYẾT ĐỊNH', '<w:b/>')) + paragraph('Điều 1. Ban hành kế hoạch') + table([[cell('a'), cell('b')]]),
  { numbering, styles: '<w:style w:styleId="A"><w:name w:val="a"/></w:style>' },
);

/** A zip whose entry promises another size than it has, or another content than its check sum. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + offset, value, true);
      return copy;
    }
  return copy;
}

test.each(Array.from({ length: 50 }, (_, part) => part))('a file cut at %i fiftieths is refused as damaged', (part) => {
  const cut = whole.subarray(0, Math.floor((whole.length * part) / 50));
  expect(readDocx(cut)).toMatchObject({ ok: false, code: 'damaged' });
});

test.each([
  ['a bomb', withDocument(body(paragraph(' '.repeat(100 * 1024 * 1024)))), 'unpacks-too-large'],
  ['a smaller bomb', withDocument(body(paragraph(' '.repeat(20 * 1024 * 1024)))), 'unpacks-too-large'],
  ['a promise of less than there is', patched(withDocument(body(paragraph('a'.repeat(99)))), 24, 9), 'damaged'],
  ['a promise of more than there can be', patched(withDocument(body(paragraph('a'))), 24, 5_000_000), 'damaged'],
  ['a check sum that does not fit', patched(withDocument(body(paragraph('a'))), 16, 1), 'damaged'],
  ['XML that ends too early', withDocument(`<w:document ${NAMESPACE}><w:body><w:p>`), 'damaged'],
  [
    'XML that is not UTF-8',
    zipSync({ 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xc3]) }),
    'damaged',
  ],
  ['a document type', withDocument(`<!DOCTYPE a [<!ENTITY b "c">]>${body(paragraph('&b;'))}`), 'unsafe-xml'],
  ['an unknown entity', withDocument(body(paragraph('&b;'))), 'damaged'],
  ['deep nesting', withDocument(body('<w:sdt>'.repeat(9000) + '</w:sdt>'.repeat(9000))), 'nested-too-deep'],
  ['no document', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'no-document'],
  ['another root', withDocument('<a/>'), 'no-document'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'unsupported-format'],
  ['a zip of anything', zipSync({ 'a.txt': strToU8('a') }), 'unsupported-format'],
  ['an encrypted entry', patched(withDocument(body(paragraph('a'))), 6, 0x10014), 'encrypted'],
])('%s is refused', (_, bytes, code) => {
  expect(readDocx(bytes)).toMatchObject({ ok: false, code });
});

test('many rows, cells, runs and notes are read in good time', { timeout: 30_000 }, () => {
  const rows = Array.from({ length: 4_000 }, (_, i) => [cell(String(i)), cell('x', '<w:gridSpan w:val="9999"/>')]);
  const runs = run('a').repeat(40_000);
  const began = process.cpuUsage();
  const read = readDocx(withDocument(body(table(rows) + `<w:p>${runs}</w:p>${paragraph('.'.repeat(500_000) + 'b')}`)));
  expect(read.ok).toBe(true);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000);
});

test(
  'any damage to the bytes or to the XML inside is read or refused, never thrown',
  { timeout: 60_000 + RUNS * 20 },
  () => {
    const xml = body(
      paragraph(run('Điều 1', '<w:b/>')) +
        table([
          [cell('a'), cell('b', '<w:vMerge/>')],
          [cell('c'), cell('d')],
        ]),
    );
    const spot = fc.record({ at: fc.nat(), length: fc.nat(40), into: fc.uint8Array({ maxLength: 20 }) });
    const damage = (bytes: Uint8Array, spots: readonly { at: number; length: number; into: Uint8Array }[]) =>
      spots.reduce((now, { at, length, into }) => {
        const place = at % (now.length + 1);
        return Uint8Array.from([...now.subarray(0, place), ...into, ...now.subarray(place + length)]);
      }, bytes);
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }), fc.boolean(), (spots, inside) => {
        const bytes = inside ? zipSync({ 'word/document.xml': damage(strToU8(xml), spots) }) : damage(whole, spots);
        const read = readDocx(bytes);
        expect(read.ok ? read.text.trim() : read.code).not.toBe('');
      }),
      { numRuns: RUNS },
    );
  },
);
