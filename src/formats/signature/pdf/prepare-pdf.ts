import { readOwnPdf, type OwnPdf, withEntries } from './own-pdf.ts';

export interface PdfSigning {
  /** ISO moment; written to the second, in the province's time. */
  readonly signedAt: string;
  readonly name: string;
  /** In what capacity: "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC". */
  readonly reason: string;
  readonly location: string;
  /** The page, counted from 1, and the field's place on it in millimetres from its upper left corner. */
  readonly field: {
    readonly page: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A PDF with room for a signature: the signature is over everything but that room. */
export interface PreparedPdf {
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
  /** Where the room for the signature's hexadecimal digits begins. */
  readonly roomAt: number;
}

/** A signature with its certificates takes a quarter of it; a chain of long RSA keys half. */
const ROOM_BYTES = 16_384;
const POINTS_OF_MM = 72 / 25.4;
const PAGE_HEIGHT = 841.8898;
const RANGE_ROOM = 60;
const LOCAL_MS = 7 * 60 * 60 * 1000;

/** Text of a PDF outside its pages: UTF-16 as hexadecimal digits, so that nothing in it can end the string. */
function textString(text: string): string {
  const utf16 = Buffer.from(`\ufeff${text.normalize('NFC')}`, 'utf16le').swap16();
  return `<${utf16.toString('hex').toUpperCase()}>`;
}

function pdfDate(moment: string): string {
  const local = new Date(Date.parse(moment) + LOCAL_MS).toISOString();
  return `(D:${local.slice(0, 19).replace(/\D/gu, '')}+07'00')`;
}

interface NewObject {
  readonly number: number;
  readonly body: string;
}

function newObjects(pdf: OwnPdf, { signedAt, name, reason, location, field }: PdfSigning): NewObject[] {
  const [signature, widget, look] = [pdf.size, pdf.size + 1, pdf.size + 2];
  const page = pdf.pages[field.page - 1];
  if (page === undefined) throw new Error(`a PDF without page ${field.page}`);
  const [width, height] = [field.width * POINTS_OF_MM, field.height * POINTS_OF_MM];
  const left = field.x * POINTS_OF_MM;
  const bottom = PAGE_HEIGHT - (field.y + field.height) * POINTS_OF_MM;
  const rect = [left, bottom, left + width, bottom + height].map((each) => each.toFixed(2)).join(' ');
  const contents = `<${'0'.repeat(ROOM_BYTES * 2)}>`;
  return [
    {
      number: signature,
      body: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${'['.padEnd(RANGE_ROOM)}] /Contents ${contents} /M ${pdfDate(signedAt)} /Name ${textString(name)} /Reason ${textString(reason)} /Location ${textString(location)} >>`,
    },
    {
      number: widget,
      body: `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${textString('Chữ ký số')} /V ${signature} 0 R /P ${page} 0 R /F 132 /Rect [${rect}] /AP << /N ${look} 0 R >> >>`,
    },
    // What is seen of the signature stands in the page, in its fonts; the field over it draws nothing.
    {
      number: look,
      body: `<< /Type /XObject /Subtype /Form /BBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}] /Length 0 >>\nstream\n\nendstream`,
    },
    { number: page, body: withEntries(pdf.dictionaryOf(page), `  /Annots [${widget} 0 R]`) },
    {
      number: pdf.root,
      body: withEntries(pdf.dictionaryOf(pdf.root), `  /AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`),
    },
  ];
}

/** The new objects behind the file, with a table of their places: what was there stays to the byte. */
function appended(pdf: OwnPdf, objects: readonly NewObject[]): { text: string; placeOf: ReadonlyMap<number, number> } {
  const places = new Map<number, number>();
  let text = '\n';
  for (const { number, body } of objects) {
    places.set(number, pdf.bytes.length + text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const tableAt = pdf.bytes.length + text.length;
  const sections = [...places]
    .toSorted(([one], [other]) => one - other)
    .map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(pdf.size, ...objects.map(({ number }) => number + 1));
  text += `xref\n${sections.join('')}trailer\n<< /Size ${size} /Root ${pdf.root} 0 R ${pdf.keptTrailer} /Prev ${pdf.tableAt} >>\nstartxref\n${tableAt}\n%%EOF\n`;
  return { text, placeOf: places };
}

/**
 * First half of a signature within a PDF (PAdES, ETSI EN 319 142-1): the file with an empty signature field, added behind it. The same
 * file and signing give the same bytes, so that the second half may be made elsewhere and later.
 */
export function preparePdf(written: Uint8Array, signing: PdfSigning): PreparedPdf {
  const pdf = readOwnPdf(written);
  const { text } = appended(pdf, newObjects(pdf, signing));
  const start = pdf.bytes.length;
  const roomAt = start + text.indexOf('/Contents <') + '/Contents <'.length;
  const [before, after] = [roomAt - 1, roomAt + ROOM_BYTES * 2 + 1];
  const whole = start + text.length;
  const range = `[0 ${before} ${after} ${whole - after}`.padEnd(RANGE_ROOM);
  const bytes = Buffer.concat([pdf.bytes, Buffer.from(text.replace('['.padEnd(RANGE_ROOM), range), 'latin1')]);
  return { bytes, roomAt, content: Buffer.concat([bytes.subarray(0, before), bytes.subarray(after)]) };
}

/** Second half: the CMS in its room. Throws where it is larger than that. */
export function embedInPdf({ bytes, roomAt }: PreparedPdf, cms: Uint8Array): Uint8Array {
  if (cms.length > ROOM_BYTES) throw new RangeError(`a signature of ${cms.length} bytes`);
  const signed = Buffer.from(bytes);
  signed.write(Buffer.from(cms).toString('hex').toUpperCase(), roomAt, 'latin1');
  return signed;
}
