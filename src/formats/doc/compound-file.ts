import { Unreadable } from '../unreadable.ts';
import { ByteView, utf16 } from './byte-view.ts';

/** The streams of an OLE compound file by name; a name met twice is the first one. */
export type Streams = ReadonlyMap<string, Uint8Array>;

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
/** Larger numbers in the table of sectors stand for "free", "end of chain" and the like. */
const LAST_SECTOR = 0xfffffffa;
const MOST_ENTRIES = 20_000;

interface Shape {
  readonly view: ByteView;
  readonly size: number;
  readonly count: number;
}

const damaged = () => new Unreadable('damaged', '.doc');

function sector({ view, size, count }: Shape, number: number): Uint8Array {
  if (number >= count) throw damaged();
  const at = (number + 1) * size;
  return view.part(at, Math.min(size, view.length - at));
}

/** Numbers of the sectors that hold the table of sectors: 109 in the header, the rest in a chain of their own. */
function tableSectors(shape: Shape): number[] {
  const { view, size, count } = shape;
  const numbers: number[] = [];
  const take = (from: ByteView, at: number, many: number) => {
    for (let i = 0; i < many; i += 1) {
      const number = from.u32(at + 4 * i);
      if (number < LAST_SECTOR) numbers.push(number);
    }
  };
  take(view, 0x4c, 109);
  let next = view.u32(0x44);
  for (let steps = 0; next < LAST_SECTOR; steps += 1) {
    if (steps > count) throw damaged();
    const more = new ByteView(sector(shape, next));
    take(more, 0, size / 4 - 1);
    next = more.u32(size - 4);
  }
  if (numbers.length > count) throw damaged();
  return numbers;
}

/** For each sector the one that follows it in its chain. */
function sectorTable(shape: Shape): Uint32Array {
  const perSector = shape.size / 4;
  const numbers = tableSectors(shape);
  const table = new Uint32Array(numbers.length * perSector);
  numbers.forEach((number, i) => {
    const view = new ByteView(sector(shape, number));
    for (let j = 0; j < perSector && 4 * j + 4 <= view.length; j += 1) table[i * perSector + j] = view.u32(4 * j);
  });
  return table;
}

/** Follows a chain; a chain longer than the table goes round in a circle. */
function chain(table: Uint32Array, first: number): number[] {
  const numbers: number[] = [];
  for (let next = first; next < LAST_SECTOR; next = table[next] ?? LAST_SECTOR) {
    if (numbers.length >= table.length) throw damaged();
    numbers.push(next);
  }
  return numbers;
}

function gathered(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      length,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    if (at >= whole.length) break;
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly length: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new ByteView(directory);
  const count = Math.min(Math.floor(directory.length / ENTRY), MOST_ENTRIES);
  return Array.from({ length: count }, (_, i) => i * ENTRY).map((at) => {
    const nameLength = Math.min(Math.max(view.u16(at + 64) - 2, 0), 62);
    const name = utf16(view.part(at, nameLength));
    return { name, kind: view.u8(at + 66), start: view.u32(at + 116), length: view.u32(at + 120) };
  });
}

function shapeOf(bytes: Uint8Array): Shape {
  const view = new ByteView(bytes);
  if (bytes.length < HEADER || SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw damaged();
  const shift = view.u16(0x1e);
  if ((shift !== 9 && shift !== 12) || view.u16(0x20) !== 6) throw damaged();
  const size = 1 << shift;
  return { view, size, count: Math.ceil(bytes.length / size) - 1 };
}

/** How many bytes of the file's streams are kept: no stream of a document is stored twice. */
function streamsOf(shape: Shape, table: Uint32Array, entries: readonly Entry[]): Map<string, Uint8Array> {
  const whole = (start: number, length: number) =>
    gathered(
      chain(table, start).map((number) => sector(shape, number)),
      length,
    );
  const root = entries.find((entry) => entry.kind === 5);
  const miniStream = root === undefined ? new Uint8Array() : whole(root.start, root.length);
  const mini = new ByteView(whole(shape.view.u32(0x3c), shape.view.length));
  const miniTable = Uint32Array.from({ length: Math.floor(mini.length / 4) }, (_, i) => mini.u32(4 * i));
  const small = (start: number, length: number) =>
    gathered(
      chain(miniTable, start).map((number) => miniStream.subarray(64 * number, 64 * number + 64)),
      length,
    );
  const cutoff = shape.view.u32(0x38);
  const streams = new Map<string, Uint8Array>();
  for (const { name, kind, start, length } of entries) {
    if (kind !== 2 || length === 0 || streams.has(name) || !WANTED.has(name)) continue;
    streams.set(name, length < cutoff ? small(start, length) : whole(start, length));
  }
  return streams;
}

/** Streams by which a file is known or read; pictures and embedded files are never gathered. */
const WANTED = new Set([
  'WordDocument',
  '0Table',
  '1Table',
  'Data',
  'EncryptedPackage',
  'Workbook',
  'Book',
  'PowerPoint Document',
]);

/**
 * The streams of a compound file that reading a Word document needs. Own code, since every chain of a broken file must end: memory
 * stays within the size of the file. Throws Unreadable ('damaged').
 */
export function readCompoundFile(bytes: Uint8Array): Streams {
  const shape = shapeOf(bytes);
  const table = sectorTable(shape);
  const directory = gathered(
    chain(table, shape.view.u32(0x30)).map((number) => sector(shape, number)),
    MOST_ENTRIES * ENTRY,
  );
  return streamsOf(shape, table, entriesOf(directory));
}
