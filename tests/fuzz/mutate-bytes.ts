import type { Dice } from './dice.ts';

export type Mutate = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Numbers that readers of lengths and places trip over. */
export const HOSTILE_NUMBERS = [
  0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0xfffffffc, 0x10000, 0xffff,
] as const;

/** The bytes with those from `start` to `end` replaced. */
export function spliced(bytes: Uint8Array, start: number, end: number, into: Uint8Array): Uint8Array {
  const result = new Uint8Array(start + into.length + bytes.length - end);
  result.set(bytes.subarray(0, start));
  result.set(into, start);
  result.set(bytes.subarray(end), start + into.length);
  return result;
}

function stretch(bytes: Uint8Array, dice: Dice, longest = 2000): [start: number, end: number] {
  const start = dice.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + dice.below(longest))];
}

export function writeUint32(bytes: Uint8Array, at: number, number: number): Uint8Array {
  const copy = bytes.slice();
  if (at >= 0 && at + 4 <= copy.length) new DataView(copy.buffer).setUint32(at, number, true);
  return copy;
}

const flips: Mutate = (bytes, dice) => {
  const copy = bytes.slice();
  for (let left = 1 + dice.below(20); left > 0 && copy.length > 0; left -= 1) {
    const at = dice.below(copy.length);
    copy[at] = dice.chance(0.5) ? dice.below(256) : (copy[at] ?? 0) ^ (1 << dice.below(8));
  }
  return copy;
};
const cutEnd: Mutate = (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1));
const cutStart: Mutate = (bytes, dice) => bytes.slice(dice.below(bytes.length + 1));
const cutOut: Mutate = (bytes, dice) => spliced(bytes, ...stretch(bytes, dice), new Uint8Array());
const doubled: Mutate = (bytes, dice) => {
  const [start, end] = stretch(bytes, dice, 8000);
  return spliced(bytes, start, start, bytes.slice(start, end));
};
const swapped: Mutate = (bytes, dice) => {
  const [start, end] = stretch(bytes, dice, 4000);
  const to = dice.below(bytes.length + 1 - (end - start));
  const copy = bytes.slice();
  copy.set(bytes.subarray(to, to + end - start), start);
  copy.set(bytes.subarray(start, end), to);
  return copy;
};
const zeros: Mutate = (bytes, dice) => {
  const at = dice.below(bytes.length + 1);
  return spliced(bytes, at, at, new Uint8Array(1 + dice.below(3000)).fill(dice.pick([0, 0, 0xff, 0x20])));
};
const hugeNumber: Mutate = (bytes, dice) =>
  writeUint32(bytes, dice.below(bytes.length + 1), dice.pick(HOSTILE_NUMBERS));
const noise: Mutate = (bytes, dice) => {
  const copy = bytes.slice();
  const [start, end] = stretch(bytes, dice, 300);
  for (let at = start; at < end; at += 1) copy[at] = dice.below(256);
  return copy;
};

/** What can happen to any file on its way. */
export const anyFile: readonly Mutate[] = [flips, cutEnd, cutStart, cutOut, doubled, swapped, zeros, hugeNumber, noise];
