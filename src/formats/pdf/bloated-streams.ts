import { constants, inflateSync } from 'node:zlib';

/** Fonts and the text of a page unpack to a few megabytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Deflate cannot pack better than this, so a shorter stream cannot hold more. */
const DEFLATE_LIMIT = 1040;
const SHORTEST = Math.floor(MOST_UNPACKED / DEFLATE_LIMIT);
const LONGEST_DICTIONARY = 1024;

/** Whether the stream is a picture that was put out of the reader's way, which is never unpacked. */
function isPassedOver(file: Buffer, at: number): boolean {
  const before = file.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString('latin1');
  return /\/Subtype ?\/PS /u.test(before.slice(before.lastIndexOf(' obj')));
}

function isBloated(packed: Buffer): boolean {
  if ((packed[0] ?? 0) % 16 !== 8) return false;
  try {
    inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED });
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

/** Whether a packed stream is a bomb: the library would unpack it whole, and read for minutes what is in it. */
export function hasBloatedStream(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', Math.max(end, at) + 6)) {
    let from = at + 6;
    while (file[from] === 13 || file[from] === 10) from += 1;
    end = file.indexOf('endstream', from);
    const packed = file.subarray(from, end < 0 ? file.length : end);
    if (packed.length > SHORTEST && !isPassedOver(file, at) && isBloated(packed)) return true;
    if (end < 0) return false;
    // On to behind the word "endstream".
    end += 3;
  }
  return false;
}
