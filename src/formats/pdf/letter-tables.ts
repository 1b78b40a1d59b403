import { inflateSync, constants } from 'node:zlib';

/** Codes of a font have two bytes; ranges that are longer, or more of them in all, are made to fill the memory. */
const LONGEST_RANGE = 0xffff;
const MOST_CODES = 2 * LONGEST_RANGE;
const LARGEST_TABLE = 4 * 1024 * 1024;
const GLANCE = 400;
const BROKEN = 'broken';

/** What the bytes unpack to; null where they are broken or hold more. */
function unpacked(bytes: Uint8Array, isWhole: boolean): string | null {
  try {
    const finishFlush = isWhole ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    return inflateSync(bytes, { finishFlush, maxOutputLength: LARGEST_TABLE }).toString('latin1');
  } catch {
    return null;
  }
}

/** As the library reads a code: other signs are passed over, an odd digit is the higher one of two, the last four bytes count. */
function codeOf(written: string): number {
  const digits = written.replace(/[^0-9a-f]/giu, '');
  return Number.parseInt(`${digits}${digits.length % 2 === 1 ? '0' : ''}`.slice(-8) || '0', 16);
}

/** Longer than the letters of any code; of codes that are, the library takes the end. */
const ENDLESS_CODE = /<[^>]{600}/u;

const RANGES = /begin(?:bf|cid)range(.*?)(?=end(?:bf|cid)range|begin[a-z]|$)/gsu;
/** Letters of a range written one by one: no pair of codes, though each looks like one. */
const WRITTEN_OUT = /\[[^\]]*\]?/gu;

function isHuge(table: string): boolean {
  if (ENDLESS_CODE.test(table)) return true;
  let codes = 0;
  // Only what stands among ranges is one: "<01> <1EA1>" of single letters is a code and its letter.
  for (const [, ranges = ''] of table.matchAll(RANGES)) {
    for (const [, from = '', to = ''] of ranges
      .replace(WRITTEN_OUT, '[')
      .matchAll(/<([^>]{1,600})>\s*<([^>]{1,600})>\s*[<[\d]/gu)) {
      const range = codeOf(to) - codeOf(from);
      codes += Math.max(range, 0);
      if (range > LONGEST_RANGE || codes > MOST_CODES) return true;
    }
  }
  return false;
}

/** A table of letters that begins here, unpacked: null where something else begins, "broken" where it cannot be unpacked. */
function tableAt(file: Buffer, from: number): string | null {
  const glance = file.subarray(from, from + GLANCE);
  const isPlain = glance.includes('begincmap');
  const start = isPlain || (file[from] ?? 0) % 16 !== 8 ? '' : (unpacked(glance, false) ?? '');
  if (!isPlain && !start.includes('CIDInit') && !start.includes('begincmap')) return null;
  const end = file.indexOf('endstream', from);
  const whole = file.subarray(from, end < 0 ? file.length : end);
  return isPlain ? whole.toString('latin1') : (unpacked(whole, true) ?? BROKEN);
}

/**
 * Whether a table from codes to letters is broken or has a range of millions of codes. The library would write it out in memory (2 GB
 * from a file of 40 kB), so such a file is not given to it.
 */
export function hasBadLetterTable(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    let from = at + 6;
    while (file[from] === 13 || file[from] === 10) from += 1;
    const table = tableAt(file, from);
    if (table !== null && (table === BROKEN || isHuge(table))) return true;
  }
  return false;
}
