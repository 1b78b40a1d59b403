import { unzlibSync } from 'fflate';
import type { Dice } from './dice.ts';
import { anyFile, type Mutate } from './mutate-bytes.ts';

type MutatePdf = (pdf: string, dice: Dice) => string;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const NUMBERS = [
  '0',
  '-1',
  '1',
  '2147483648',
  '99999999999',
  '-99999999999',
  '0.0000001',
  '1e400',
  '65536',
  '4294967295',
] as const;
const FILTERS = [
  '/ASCIIHexDecode',
  '/ASCII85Decode',
  '/LZWDecode',
  '/RunLengthDecode',
  '/JBIG2Decode',
  '/DCTDecode',
  '/CCITTFaxDecode',
  '[/FlateDecode/FlateDecode]',
  '/Crypt',
] as const;
const OPERATORS = [
  'q ',
  'Q ',
  'BT ',
  'ET ',
  '1e9 0 0 1e9 0 0 cm ',
  '0 0 0 0 0 0 cm ',
  '(a) Tj ',
  '[(a) -99999999 (b)] TJ ',
  '/None 12 Tf ',
  '1e9 Tc ',
  '-1e9 0 Td ',
  '0 0 1e9 1e9 re f ',
  '0 0 m 1 1 l S ',
  '/X Do ',
  'BI /W 99999 /H 99999 ID x EI ',
  '99999 Tr ',
  'BX ',
  '/A <</B 1>> BDC ',
  '(',
  '<',
  '[',
  '<<',
] as const;

function atOne(pdf: string, dice: Dice, pattern: RegExp, into: (found: RegExpExecArray) => string): string {
  const found = [...pdf.matchAll(pattern)];
  if (found.length === 0) return pdf;
  const one = dice.pick(found);
  return pdf.slice(0, one.index) + into(one) + pdf.slice(one.index + one[0].length);
}

const number: MutatePdf = (pdf, dice) => atOne(pdf, dice, /(?<=[\s[])\d+(?=[\s\]/>])/gu, () => dice.pick(NUMBERS));
const keyNumber: MutatePdf = (pdf, dice) =>
  atOne(
    pdf,
    dice,
    /\/(?:Length|Count|Size|Prev|Width|W|First|N|FirstChar|LastChar|Index|Rotate)\s*\[?\d+/gu,
    ([found]) => found.replace(/\d+$/u, dice.pick(NUMBERS)),
  );
const refLoop: MutatePdf = (pdf, dice) => {
  const refs = [...pdf.matchAll(/\b(\d+) 0 obj/gu)].map(([, id]) => id ?? '1');
  return refs.length === 0 ? pdf : atOne(pdf, dice, /\d+ 0 R/gu, () => `${dice.pick(refs)} 0 R`);
};
const kidsLoop: MutatePdf = (pdf, dice) =>
  atOne(
    pdf,
    dice,
    /\/Kids\s*\[[^\]]*\]/gu,
    ([found]) => `/Kids[${'2 0 R 1 0 R 3 0 R '.repeat(dice.size([1, 50]))}${found.slice(6)}`,
  );
const filter: MutatePdf = (pdf, dice) => atOne(pdf, dice, /\/Filter\s*\/\w+/gu, () => `/Filter${dice.pick(FILTERS)}`);
const keyword: MutatePdf = (pdf, dice) =>
  atOne(pdf, dice, /endobj|endstream|stream|xref|trailer|startxref|obj|%%EOF|>>|<</gu, () =>
    dice.pick(['', 'endobj', 'stream', '<<', '>>']),
  );
const encrypted: MutatePdf = (pdf) =>
  pdf.replace(/trailer\s*<</u, '$& /Encrypt << /Filter /Standard /V 2 /R 3 /O (x) /U (x) /P -4 >>');
const deep: MutatePdf = (pdf, dice) =>
  atOne(pdf, dice, /\d+ 0 obj/gu, ([found]) =>
    `${found} ${dice.pick(['[', '<<'])}`.concat(dice.pick(['[', '<</A ', '(']).repeat(dice.size([10, 1000, 30_000]))),
  );
const name: MutatePdf = (pdf, dice) =>
  atOne(pdf, dice, /\/[A-Z][A-Za-z0-9]+/gu, () =>
    dice.pick(['/Type', '/Page', '/Pages', '/Font', '/X', '/Contents', '/ToUnicode', '/Catalog', '/ObjStm', '/XRef']),
  );

/** Unpacks one stream, changes its operators or codes, and leaves it unpacked; places in the file then lie too. */
const content: MutatePdf = (pdf, dice) =>
  atOne(
    pdf,
    dice,
    /<<(?:(?!stream)[^])*?\/FlateDecode(?:(?!stream)[^])*?>>\s*stream\r?\n([^]*?)endstream/gu,
    ([found, packed = '']) => {
      try {
        const plain = latin1(unzlibSync(Buffer.from(packed, 'latin1')));
        const at = dice.below(plain.length + 1);
        const into = dice.chance(0.5) ? dice.pick(OPERATORS).repeat(dice.size([1, 30, 3000])) : '';
        const changed = plain.slice(0, at) + into + plain.slice(at + dice.below(60));
        const broken = dice.chance(0.5) ? number(changed, dice) : changed;
        return found.replace(/\/Filter\s*\/FlateDecode/u, '').replace(packed, () => `${broken}\n`);
      } catch {
        return found;
      }
    },
  );

const PDF: readonly MutatePdf[] = [
  number,
  keyNumber,
  keyNumber,
  refLoop,
  refLoop,
  kidsLoop,
  filter,
  keyword,
  encrypted,
  deep,
  name,
  content,
  content,
  content,
];

/** A PDF with its objects, its table of places or its drawing changed. */
export const mutatePdf: Mutate = (bytes, dice) => {
  if (dice.chance(0.3)) return dice.pick(anyFile)(bytes, dice);
  let pdf = latin1(bytes);
  for (let left = 1 + dice.below(3); left > 0; left -= 1) pdf = dice.pick(PDF)(pdf, dice);
  return new Uint8Array(Buffer.from(pdf, 'latin1'));
};
