/** A signature as it stands in a PDF. */
export interface FoundSignature {
  readonly cms: Uint8Array;
  /** Everything of the file that it is over. */
  readonly content: Uint8Array;
  /** The file's length when it was signed; what follows was added later. */
  readonly signedLength: number;
  /** ISO moment that the file names. */
  readonly statedAt: string | null;
  readonly reason: string | null;
  /** A time stamp of an authority over the file, and nobody's signature. */
  readonly isTimeStamp: boolean;
}

export type PdfSignatures =
  | { readonly ok: true; readonly signatures: readonly FoundSignature[]; readonly length: number }
  /** Not a PDF; or a signature whose range does not fit the file. */
  | { readonly ok: false; readonly why: 'no-pdf' | 'broken-range' };

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/gu;
const MOST_SIGNATURES = 50;

/** Finds the signatures of any PDF. Their dictionaries always stand open in the file, because their own place in it is signed. */
export function findSignatures(pdf: Uint8Array): PdfSignatures {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  if (!text.slice(0, 1024).includes('%PDF-')) return { ok: false, why: 'no-pdf' };
  const signatures: FoundSignature[] = [];
  for (const match of [...text.matchAll(RANGE)].slice(0, MOST_SIGNATURES)) {
    const found = readRange(bytes, match.slice(1, 5).map(Number));
    if (!found) return { ok: false, why: 'broken-range' };
    signatures.push({ ...found, ...readEntries(text, match.index) });
  }
  // White space behind the end says nothing.
  const length = text.trimEnd().length;
  return { ok: true, signatures: signatures.toSorted((one, other) => one.signedLength - other.signedLength), length };
}

type Ranged = Pick<FoundSignature, 'cms' | 'content' | 'signedLength'>;

/** The range leaves out exactly the signature's own digits, and nothing else. */
function readRange(bytes: Buffer, [from = -1, before = 0, after = 0, rest = 0]: readonly number[]): Ranged | null {
  const end = after + rest;
  if (from !== 0 || after <= before || end > bytes.length) return null;
  const digits = /^<([0-9A-Fa-f\s]*)>$/u.exec(bytes.toString('latin1', before, after))?.[1];
  if (digits === undefined) return null;
  return {
    cms: withoutRoom(Buffer.from(digits.replace(/\s/gu, ''), 'hex')),
    content: Buffer.concat([bytes.subarray(0, before), bytes.subarray(after, end)]),
    signedLength: end,
  };
}

const LONG_FORM = 0x80;

/** The DER value at the beginning; what is left of its room are zeros. */
function withoutRoom(bytes: Buffer): Uint8Array {
  const short = bytes[1] ?? 0;
  if (short < LONG_FORM) return bytes.subarray(0, 2 + short);
  const count = short - LONG_FORM;
  if (count === 0 || count > 4) return bytes;
  return bytes.subarray(0, 2 + count + bytes.readUIntBE(2, count));
}

/** How far round the range the other entries of the dictionary stand, its digits left out. */
const NEAR = 4000;

function readEntries(text: string, at: number): Pick<FoundSignature, 'statedAt' | 'reason' | 'isTimeStamp'> {
  const from = Math.max(text.lastIndexOf(' obj', at), at - NEAR);
  const end = text.indexOf('endobj', at);
  const dictionary = text.slice(from, end === -1 ? at + NEAR : end).replace(/\/Contents\s*<[0-9A-Fa-f\s]*>/u, '');
  return {
    statedAt: readDate(/\/M\s*\(D:([^)]{4,30})\)/u.exec(dictionary)?.[1]),
    reason: readText(/\/Reason\s*<([0-9A-Fa-f\s]*)>/u.exec(dictionary)?.[1]),
    isTimeStamp: /\/SubFilter\s*\/ETSI\.RFC3161/u.test(dictionary),
  };
}

function readDate(text: string | undefined): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-]\d{2})'?(\d{2})'?)?/u.exec(text ?? '');
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, zoneHour = '+00', zoneMinute = '00'] = parts;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

function readText(digits: string | undefined): string | null {
  const bytes = Buffer.from((digits ?? '').replace(/\s/gu, ''), 'hex');
  if (bytes.length < 2 || bytes.length % 2 !== 0 || bytes.readUInt16BE(0) !== 0xfeff) return null;
  return bytes.subarray(2).swap16().toString('utf16le');
}
