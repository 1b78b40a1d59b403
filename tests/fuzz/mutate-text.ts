import type { Dice } from './dice.ts';
import { anyFile, type Mutate } from './mutate-bytes.ts';

type MutateText = (text: string, dice: Dice) => string;

const INTO = [
  '\n\n',
  '((((',
  '“',
  '|',
  '\0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\f',
  '**',
  '[^1]',
  '[^1]: [^1]',
  '<br>',
  '^^',
  '<<',
  ', ',
  '; ',
  ' và ',
  ' của ',
  'Điều ',
  '\nĐiều 99999999999999999999. ',
  '\na) ',
  '\nđ) ',
  '\nXVIIII. ',
  '\n- ',
  '\n+ ',
  '\n| --- | --- |\n',
  ' trước ngày 31/02/2024 ',
  ' ngày 99 tháng 99 năm 0000 ',
  '−',
  '½',
  '１２３',
  '٣٤',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧‍👦',
  'Quyết định số /QĐ-UBND',
] as const;

/** Each is repeated many times where it is put in. */
const RUNS = [
  '-',
  '_',
  '.',
  '|',
  '|\n',
  '| a ',
  ' và ',
  '1.',
  '1.1',
  '\n1.',
  'a) ',
  '- ',
  '((',
  '“',
  '9',
  '0,',
  'I',
  'M',
  ' ',
  '\n',
  '\t',
  '\f\n\n',
  '**',
  '[^1]',
  'ươ',
  'o\u031b\u0323',
  '\u0301',
  'Điều 1. ',
  ', Sở Y tế',
  '; UBND huyện',
  '/QĐ-UBND',
  'tăng 5% ',
  'từ 1 đến ',
  'ngày 1/1/2024, ',
  '\n| a | b |',
  '<br>',
  'trong đó ',
  ' trên tổng số ',
  'Nghị quyết số 1/NQ-CP ',
  'a',
  'aa bb ',
  'Đạt 1 ',
  '\n> ',
  'Căn cứ ',
  'và các ',
] as const;

const SIGNS = ['; ', '- ', ';-', '-–—', ' .;', ',; ', '_. ', '|- ', '-\n', '; \n', '*_ ', '(“', '=+-'] as const;

function stretch(text: string, dice: Dice, longest: number): [start: number, end: number] {
  const start = dice.below(text.length + 1);
  return [start, Math.min(text.length, start + dice.below(longest))];
}
const replaced = (text: string, [start, end]: [number, number], into: string) =>
  text.slice(0, start) + into + text.slice(end);

const intoPlace: MutateText = (text, dice) =>
  replaced(text, stretch(text, dice, dice.pick([1, 20, 500])), dice.pick(INTO));
const cut: MutateText = (text, dice) => replaced(text, stretch(text, dice, 3000), '');
const run: MutateText = (text, dice) =>
  replaced(text, stretch(text, dice, 2), dice.pick(RUNS).repeat(dice.size([10, 100, 500, 2000])));
/** Rare, since they are slow to make and to read. */
const longRun: MutateText = (text, dice) =>
  replaced(
    text,
    stretch(text, dice, 2),
    dice
      .pick(RUNS)
      .repeat(dice.pick([20_000, 100_000]))
      .slice(0, 1_000_000),
  );
/** A drawing or a form's lines: signs in no order, and no word among them. */
const signsOnly: MutateText = (text, dice) => {
  const [signs, length] = [[...dice.pick(SIGNS)], dice.pick([2000, 50_000, 1_000_000])];
  const drawn = Array.from({ length }, () => signs[dice.below(signs.length)]).join('');
  return replaced(text, stretch(text, dice, 2), drawn);
};
const doubled: MutateText = (text, dice) => {
  const [start, end] = stretch(text, dice, 600);
  return replaced(text, [start, start], text.slice(start, end).repeat(1 + dice.below(10)));
};
const linesShuffled: MutateText = (text, dice) => {
  const lines = text.split('\n');
  for (let left = 1 + dice.below(8); left > 0; left -= 1) {
    const [one, other] = [dice.below(lines.length), dice.below(lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  }
  return lines.join('\n');
};
const withoutBreaks: MutateText = (text, dice) =>
  text.replaceAll(dice.pick(['\n', '\n\n', ' ', '.', '|']), dice.pick(['', ' ', '\n', '\n\n']));
const asTable: MutateText = (text, dice) =>
  `${text}\n\n${Array.from({ length: dice.size([3, 30]) }, () => `| ${'x | '.repeat(dice.below(dice.size([12, 60])))}`).join('\n')}`;
const otherForm: MutateText = (text, dice) => {
  const [start, end] = stretch(text, dice, 4000);
  return replaced(text, [start, end], text.slice(start, end).normalize(dice.pick(['NFD', 'NFKD', 'NFKC'])));
};
const hugeNumber: MutateText = (text, dice) =>
  text.replace(/\d+/gu, (found) => (dice.chance(0.1) ? '9'.repeat(1 + dice.below(400)) : found));
const upper: MutateText = (text, dice) => (dice.chance(0.5) ? text.toUpperCase() : text.toLowerCase());
const deepLabels: MutateText = (text, dice) =>
  `${text}\n${Array.from({ length: dice.size([20, 200, 1000]) }, (_, depth) => `${'1.'.repeat(1 + (depth % 300))} Mục`).join('\n')}`;

const COMMON: readonly MutateText[] = [
  intoPlace,
  intoPlace,
  intoPlace,
  cut,
  run,
  run,
  doubled,
  linesShuffled,
  withoutBreaks,
  asTable,
  otherForm,
  hugeNumber,
  upper,
  deepLabels,
];

export function mutateString(text: string, dice: Dice): string {
  let mutated = text;
  for (let left = 1 + dice.below(5); left > 0; left -= 1) mutated = dice.pick(COMMON)(mutated, dice);
  if (!dice.chance(0.003)) return mutated;
  return dice.pick([longRun, longRun, signsOnly])(mutated, dice);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Keeps lone surrogates, which UTF-8 cannot. */
function utf16(text: string, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return mark ? Uint8Array.from([0xff, 0xfe, ...bytes]) : bytes;
}

/** A plain text, changed in its words and lines, then written in one of the encodings that come in. */
export const mutateText: Mutate = (bytes, dice) => {
  if (dice.chance(0.15)) return dice.pick(anyFile)(bytes, dice);
  const text = mutateString(new TextDecoder().decode(bytes), dice);
  const written = dice.pick([
    utf8,
    utf8,
    utf8,
    utf8,
    (given: string) => utf16(given, true),
    (given: string) => utf16(given, false),
  ])(text);
  return dice.chance(0.05) ? dice.pick(anyFile)(written, dice) : written;
};
