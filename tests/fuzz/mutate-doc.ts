import type { Dice } from './dice.ts';
import { anyFile, HOSTILE_NUMBERS, type Mutate, writeUint32 } from './mutate-bytes.ts';

const SECTOR = 512;
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const numberAt = (bytes: Uint8Array, at: number) => (at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : 0);
const placeOf = (sector: number) => (sector + 1) * SECTOR;

/** A sector's number that might be another's, its own, or none at all. */
const someSector = (bytes: Uint8Array, dice: Dice) =>
  dice.pick([...HOSTILE_NUMBERS, dice.below(Math.max(1, bytes.length / SECTOR))]);

const header: Mutate = (bytes, dice) => writeUint32(bytes, 0x18 + 4 * dice.below(122), someSector(bytes, dice));
/** The chains of sectors: loops, crossings, ends too early. */
const chain: Mutate = (bytes, dice) =>
  writeUint32(bytes, placeOf(numberAt(bytes, 0x4c)) + 4 * dice.below(128), someSector(bytes, dice));
const smallChain: Mutate = (bytes, dice) =>
  writeUint32(bytes, placeOf(numberAt(bytes, 0x3c)) + 4 * dice.below(128), someSector(bytes, dice));
/** Names, tree, first sector and length of the streams. */
const directory: Mutate = (bytes, dice) => {
  const entry = placeOf(numberAt(bytes, 0x30)) + 128 * dice.below(8);
  return writeUint32(bytes, entry + dice.pick([0, 0x40, 0x44, 0x48, 0x4c, 0x74, 0x78, 0x7c]), someSector(bytes, dice));
};

/** Where the streams of the usual small file begin: text, places of pieces, formatting. */
function streamStarts(bytes: Uint8Array): number[] {
  const first = placeOf(numberAt(bytes, 0x30));
  return Array.from({ length: 8 }, (_, entry) => placeOf(numberAt(bytes, first + 128 * entry + 0x74))).filter(
    (at) => at > 0 && at < bytes.length,
  );
}
/** The head of a stream says where everything else stands. */
const streamHead: Mutate = (bytes, dice) => {
  const starts = streamStarts(bytes);
  if (starts.length === 0) return bytes;
  return writeUint32(
    bytes,
    dice.pick(starts) + 2 * dice.below(450),
    dice.chance(0.3) ? dice.below(0x10000) : dice.pick(HOSTILE_NUMBERS),
  );
};
const insideStream: Mutate = (bytes, dice) => {
  const starts = streamStarts(bytes);
  return starts.length === 0
    ? bytes
    : writeUint32(bytes, dice.pick(starts) + dice.below(8000), dice.below(0x100000000));
};

const DOC: readonly Mutate[] = [
  header,
  chain,
  chain,
  smallChain,
  directory,
  directory,
  streamHead,
  streamHead,
  streamHead,
  insideStream,
  insideStream,
];

/** A Word 97–2003 file with its compound file's chains, or what stands in its streams, changed. */
export const mutateDoc: Mutate = (bytes, dice) => {
  if (dice.chance(0.25)) return dice.pick(anyFile)(bytes, dice);
  let changed = bytes;
  for (let left = 1 + dice.below(6); left > 0; left -= 1) changed = dice.pick(DOC)(changed, dice);
  return changed;
};
