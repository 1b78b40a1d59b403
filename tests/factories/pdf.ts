import { zlibSync } from 'fflate';

const PAGE = { width: 595, height: 842, margin: 70, leading: 16, size: 12 };
/** Codes are the letters' own numbers, so that one range tells them all. */
const ROWS = Array.from({ length: 0x21 }, (_, high) => high.toString(16).padStart(2, '0'));
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${ROWS.length} beginbfrange
${ROWS.map((row) => `<${row}00> <${row}ff> <${row}00>`).join('\n')}
endbfrange endcmap end end`;

const hex = (text: string): string =>
  [...text].map((letter) => (letter.codePointAt(0) ?? 32).toString(16).padStart(4, '0')).join('');

function drawing(lines: readonly string[]): string {
  const top = PAGE.height - PAGE.margin;
  const shown = lines.map((line) => `<${hex(line)}> Tj T*`);
  return `BT /F1 ${PAGE.size} Tf ${PAGE.leading} TL ${PAGE.margin} ${top} Td\n${shown.join('\n')}\nET`;
}

interface Writing {
  readonly objects: Buffer[];
  add(content: string): number;
  addStream(content: string): number;
}

function openWriting(packed: boolean): Writing {
  const objects: Buffer[] = [];
  const add = (content: Buffer) => objects.push(content);
  return {
    objects,
    add: (content) => add(Buffer.from(content, 'latin1')),
    addStream: (content) => {
      const bytes = packed ? zlibSync(Buffer.from(content, 'latin1')) : Buffer.from(content, 'latin1');
      const head = `<< /Length ${bytes.length}${packed ? ' /Filter /FlateDecode' : ''} >>\nstream\n`;
      return add(Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')]));
    },
  };
}

/** Puts the objects one after the other and tells at the end where each stands. */
function written(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    places.push(length);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF with a text layer: each page's lines under each other in one font, which is named and not embedded. */
export function makePdf(pages: readonly (readonly string[])[], { packed = true } = {}): Uint8Array {
  const { objects, add, addStream } = openWriting(packed);
  const kids = pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Times-Roman /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times-Roman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 450 /W [32 [250]] /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /Times-Roman /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 890 /Descent -210 /CapHeight 660 /StemV 80 >>',
  );
  addStream(TO_UNICODE);
  pages.forEach((lines, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + 2 * index} 0 R >>`,
    );
    addStream(drawing(lines));
  });
  return written(objects);
}
