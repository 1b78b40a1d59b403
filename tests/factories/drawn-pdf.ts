/** What stands on a page of a small PDF of our own; points from the lower left corner, every letter half as wide as it is high. */
export interface PdfPage {
  readonly text?: readonly (readonly [x: number, y: number, text: string, size?: number, bold?: boolean])[];
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly turned?: 0 | 90 | 180 | 270;
  readonly hasPicture?: boolean;
}

const FIRST_CODE = 33;

/** A font in which the codes from 33 on are the letters used, each named by its Unicode number. */
function fontOf(letters: readonly string[], name: string): string {
  const names = letters.map((letter) => `/uni${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  const widths = letters.map(() => 500).join(' ');
  const encoding = `<< /Type /Encoding /Differences [${FIRST_CODE} ${names.join(' ')}] >>`;
  const range = `/FirstChar ${FIRST_CODE} /LastChar ${FIRST_CODE + letters.length - 1} /Widths [${widths}]`;
  return `<< /Type /Font /Subtype /TrueType /BaseFont /${name} ${range} /Encoding ${encoding} >>`;
}

function contentOf(page: PdfPage, letters: readonly string[]): string {
  const coded = (text: string) => {
    const codes = Array.from(text, (letter) => (letters.indexOf(letter) + FIRST_CODE).toString(16).padStart(2, '0'));
    return `<${codes.join('')}>`;
  };
  const text = (page.text ?? []).map(
    ([x, y, words, size = 12, bold = false]) =>
      `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${coded(words)} Tj ET`,
  );
  const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  return [...text, ...lines, page.hasPicture === true ? 'q 500 0 0 700 50 50 cm /I1 Do Q' : ''].join('\n');
}

const stream = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF of these pages (A4). `trailer` is added to its trailer. */
export function drawPdf(pages: readonly PdfPage[], { trailer = '' } = {}): Uint8Array {
  const letters = [...new Set(pages.flatMap((page) => (page.text ?? []).flatMap(([, , words]) => Array.from(words))))];
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    fontOf(letters, 'Song'),
    fontOf(letters, 'Song-Bold'),
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '0'),
  ];
  const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I1 5 0 R >> >>';
  for (const page of pages) {
    const place = `/MediaBox [0 0 595 842] /Rotate ${page.turned ?? 0} /Contents ${objects.length + 2} 0 R`;
    objects.push(`<< /Type /Page /Parent 2 0 R ${place} ${resources} >>`, stream('', contentOf(page, letters)));
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
