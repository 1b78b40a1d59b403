import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';

/** A part that would be larger unpacked is no part of a document; all parts that are read count together. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Text packs 5 to 40 times; far above that, and not small, it is a bomb. */
const HIGHEST_RATIO = 200;
const RATIO_MATTERS_FROM = 8 * 1024 * 1024;
/** Deflate cannot pack better than this: a larger promise is a lie. */
const DEFLATE_LIMIT = 1040;
const MOST_ENTRIES = 10_000;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

export interface Zip {
  /** Names of all entries, lower case, without a leading slash. */
  readonly names: readonly string[];
  /** The unpacked bytes of an entry, or null where there is none. Throws `Unreadable` for a broken, encrypted or bloated one. */
  readonly read: (name: string) => Uint8Array | null;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new Unreadable('damaged');
}

const plainName = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

function readEntries(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable('damaged');
  // Bytes before the archive move every place in it by the same distance.
  const shift = end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true);
  let at = shift + view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new Unreadable('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = plainName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    entries.set(name, {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: shift + view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, { local, packed, name }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (local < 0 || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw new Unreadable('damaged', name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new Unreadable('damaged', name);
  return bytes.subarray(start, start + packed);
}

/** Stops at the first byte beyond what the entry promised. */
function inflate(packed: Uint8Array, { size, name }: Entry): Uint8Array {
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length === size) return unpacked;
  } catch {
    // Broken, or longer than promised.
  }
  throw new Unreadable('damaged', name);
}

function checkSize({ name, packed, size, method }: Entry, unpackedSoFar: number): void {
  const bloated = size > RATIO_MATTERS_FROM && size > packed * HIGHEST_RATIO;
  if (bloated || unpackedSoFar + size > MOST_UNPACKED) throw new Unreadable('unpacks-too-large', name);
  const possible = method === 0 ? size === packed : method === 8 && size <= packed * DEFLATE_LIMIT;
  if (!possible) throw new Unreadable('damaged', name);
}

/** Opens a zip archive by its central directory. Nothing is unpacked but what is asked for, and no more than 64 MB of it. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readEntries(bytes);
  let unpackedSoFar = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(plainName(name));
      if (!entry) return null;
      if (entry.encrypted) throw new Unreadable('encrypted', null);
      checkSize(entry, unpackedSoFar);
      unpackedSoFar += entry.size;
      const packed = packedBytes(bytes, entry);
      const content = entry.method === 0 ? packed : inflate(packed, entry);
      if (crc32(content) !== entry.crc) throw new Unreadable('damaged', entry.name);
      return content;
    },
  };
}
