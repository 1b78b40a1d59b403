import { type Dice, diceOf } from './dice.ts';
import type { Mutate } from './mutate-bytes.ts';
import { mutateDoc } from './mutate-doc.ts';
import { mutateDocx } from './mutate-docx.ts';
import { mutatePdf } from './mutate-pdf.ts';
import { mutateText } from './mutate-text.ts';
import { mutateXlsx } from './mutate-xlsx.ts';
import { isText, type Kind, type Sample } from './samples.ts';

const MUTATE: Readonly<Record<Kind, Mutate>> = {
  txt: mutateText,
  md: mutateText,
  docx: mutateDocx,
  pdf: mutatePdf,
  doc: mutateDoc,
  xlsx: mutateXlsx,
  csv: mutateText,
};
/** How many of a hundred files are of each kind. */
const SHARES: Readonly<Record<Kind, number>> = { docx: 20, pdf: 15, doc: 20, txt: 15, md: 10, xlsx: 15, csv: 5 };
const BY_SHARE = Object.entries(SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind as Kind));
/** A step that has no divisor in common with a hundred goes through all of them and mixes the kinds. */
const STEP = 37;
const TURNS: readonly Kind[] = BY_SHARE.map((first, turn) => BY_SHARE[(turn * STEP) % BY_SHARE.length] ?? first);
const PIECE_BYTES = 1000;

/** A long text now and then whole, mostly a piece of it: there is more to learn from many pieces than from one whole. */
function pieceOf({ kind, bytes }: Sample, dice: Dice): Uint8Array {
  if (!isText(kind) || bytes.length <= PIECE_BYTES || dice.chance(0.001)) return bytes;
  const start = bytes.indexOf(0x0a, dice.below(bytes.length - PIECE_BYTES / 2)) + 1;
  return bytes.slice(start, start + 150 + dice.below(PIECE_BYTES));
}

/** Which kind of file has its turn with that number. */
export function kindOfCase(samples: readonly Sample[], number: number): Kind {
  const kinds = new Set(samples.map(({ kind }) => kind));
  const turns = TURNS.filter((kind) => kinds.has(kind));
  const kind = turns[number % turns.length];
  if (kind === undefined) throw new Error('no samples of these kinds');
  return kind;
}

/** The broken file of that number: the same number breaks the same sample in the same way. */
export function brokenFile(samples: readonly Sample[], seed: number, number: number): Sample {
  const dice = diceOf(Math.imul(seed + 1, 0x9e3779b1) ^ number);
  const kind = kindOfCase(samples, number);
  const sample = dice.pick(samples.filter((each) => each.kind === kind));
  return { ...sample, bytes: MUTATE[sample.kind](pieceOf(sample, dice), dice) };
}
