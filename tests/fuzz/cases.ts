import { type Dice, diceOf } from './dice.ts';
import type { Mutate } from './mutate-bytes.ts';
import { mutateDoc } from './mutate-doc.ts';
import { mutateDocx } from './mutate-docx.ts';
import { mutatePdf } from './mutate-pdf.ts';
import { mutateText } from './mutate-text.ts';
import { mutateXlsx } from './mutate-xlsx.ts';
import type { Kind, Sample } from './samples.ts';

const MUTATE: Readonly<Record<Kind, Mutate>> = {
  txt: mutateText,
  docx: mutateDocx,
  pdf: mutatePdf,
  doc: mutateDoc,
  xlsx: mutateXlsx,
  csv: mutateText,
};
/** A PDF takes five times as long as the others. */
const TURNS: readonly Kind[] = ['docx', 'doc', 'txt', 'docx', 'doc', 'txt', 'pdf', 'xlsx', 'xlsx', 'csv'];
const PIECE_BYTES = 1000;

/** A long text now and then whole, mostly a piece of it: there is more to learn from many pieces than from one whole. */
function pieceOf({ kind, bytes }: Sample, dice: Dice): Uint8Array {
  if (kind !== 'txt' || bytes.length <= PIECE_BYTES || dice.chance(0.001)) return bytes;
  const start = bytes.indexOf(0x0a, dice.below(bytes.length - PIECE_BYTES / 2)) + 1;
  return bytes.slice(start, start + 150 + dice.below(PIECE_BYTES));
}

/** Which kind of file has its turn with that number. */
export function kindOfCase(samples: readonly Sample[], number: number): Kind {
  const turns = TURNS.filter((kind) => samples.some((sample) => sample.kind === kind));
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
