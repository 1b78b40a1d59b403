import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Dice } from './dice.ts';
import { anyFile, type Mutate } from './mutate-bytes.ts';
import {
  atOne,
  cut,
  deletion,
  dropTag,
  ENTITIES,
  HOSTILE_VALUES,
  hostileValue,
  lying,
  type MutateXml,
} from './mutate-docx.ts';
import { mutateString } from './mutate-text.ts';

const CELL = /<c [^>]*?(\/>|>.*?<\/c>)/gsu;
const NUMBERS = [
  '1e999',
  '-1e-999',
  '1E400',
  '0x10',
  '١٢٣',
  '1.2.3',
  `${'9'.repeat(400)}`,
  '-0',
  '1e-7',
  'INF',
  '',
] as const;

const hostilePlace: MutateXml = (xml, dice) =>
  atOne(xml, dice, / r="[^"]*"/gu, () =>
    dice.pick(['', ' r="XFD1048577"', ' r="A0"', ' r="AAAA1"', ' r="1"', ' r="ZZZ99999999"']),
  );
const hostileNumber: MutateXml = (xml, dice) => atOne(xml, dice, /<v>[^<]*/gu, () => `<v>${dice.pick(NUMBERS)}`);
const hostileKind: MutateXml = (xml, dice) =>
  atOne(
    xml,
    dice,
    /<c /gu,
    () => `<c t="${dice.pick(['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', ...HOSTILE_VALUES])}" `,
  );
const formula: MutateXml = (xml, dice) =>
  atOne(xml, dice, /<v>/gu, () =>
    dice.pick(['<f>1/0</f><v>', '<f t="shared" si="0"/><v>', '<f>SUM(A1:A9)</f>', '<f/><v>']),
  );
const merged: MutateXml = (xml, dice) =>
  xml.replace(
    '</sheetData>',
    `</sheetData><mergeCells>${`<mergeCell ref="${dice.pick(['A1:XFD1048576', 'G7:G9', 'Z9:A1', ':', 'A1', 'G7:H7:I7'])}"/>`.repeat(dice.size([1, 50, 6000]))}</mergeCells>`,
  );
const repeated: MutateXml = (xml, dice) => atOne(xml, dice, CELL, ([found]) => found.repeat(dice.size([2, 50, 3000])));
const rows: MutateXml = (xml, dice) =>
  atOne(xml, dice, /<row .*?<\/row>/gsu, ([found]) => found.repeat(dice.size([2, 30, 800])));
const nested: MutateXml = (xml, dice) => {
  const [name, depth] = [dice.pick(['c', 'row', 'is', 'r', 'si', 'x']), dice.size([5, 200, 5000])];
  return atOne(xml, dice, CELL, ([found]) => `<${name}>`.repeat(depth) + found + `</${name}>`.repeat(depth));
};
const entities: MutateXml = (xml, dice) =>
  dice.pick([ENTITIES, '<!DOCTYPE a SYSTEM "file:///etc/passwd">']) + xml.replace('<v>', '<v>&a20;');
const words: MutateXml = (xml, dice) =>
  atOne(xml, dice, /(?<=<(t|v)[^>]*>)[^<]+/gu, ([found]) =>
    mutateString(found, dice).slice(0, 60_000).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
const emptied: MutateXml = (xml, dice) => atOne(xml, dice, CELL, () => '');

const XML: readonly MutateXml[] = [
  dropTag,
  hostileValue,
  hostileValue,
  hostilePlace,
  hostilePlace,
  hostileNumber,
  hostileNumber,
  hostileKind,
  hostileKind,
  formula,
  merged,
  repeated,
  rows,
  nested,
  entities,
  words,
  words,
  emptied,
  cut,
  deletion,
];

function changedPart(bytes: Uint8Array, dice: Dice): Uint8Array {
  let xml = strFromU8(bytes);
  for (let left = 1 + dice.below(4); left > 0; left -= 1) xml = dice.pick(XML)(xml, dice);
  return strToU8(xml);
}

/** Blanks of a whole unpacked film: small when packed. */
let bomb: Uint8Array | undefined;
const blanks = () => (bomb ??= new Uint8Array(90 * 1024 * 1024).fill(0x20));

function changedParts(parts: Record<string, Uint8Array>, dice: Dice): Zippable {
  const names = Object.keys(parts);
  const name = dice.chance(0.6) ? 'xl/worksheets/sheet1.xml' : dice.pick(names);
  const { [name]: part = new Uint8Array(), ...others } = parts;
  if (dice.chance(0.04)) return others;
  if (dice.chance(0.04)) return { ...others, [dice.pick([name.toUpperCase(), `/${name}`, `xl/../${name}`])]: part };
  if (dice.chance(0.04)) return { ...others, [name]: parts[dice.pick(names)] ?? part };
  if (dice.chance(0.003)) return { ...others, [name]: blanks() };
  return { ...others, [name]: changedPart(part, dice) };
}

/** A workbook with its parts, or the archive round them, changed. */
export const mutateXlsx: Mutate = (bytes, dice) => {
  if (dice.chance(0.15)) return dice.pick(anyFile)(bytes, dice);
  if (dice.chance(0.15)) return lying(bytes, dice);
  const zip = zipSync(changedParts(unzipSync(bytes), dice), { level: dice.chance(0.2) ? 0 : 1 });
  return dice.chance(0.1) ? lying(zip, dice) : zip;
};
