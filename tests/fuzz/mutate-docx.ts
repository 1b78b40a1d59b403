import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Dice } from './dice.ts';
import { anyFile, HOSTILE_NUMBERS, type Mutate, writeUint32 } from './mutate-bytes.ts';
import { mutateString } from './mutate-text.ts';

export type MutateXml = (xml: string, dice: Dice) => string;

export const HOSTILE_VALUES = [
  '',
  '0',
  '-1',
  '1000000000',
  '99999999999999999999',
  'NaN',
  'true',
  'ﬀ',
  '1e9',
  '../../x',
  '\u0000',
  '1',
] as const;
export const ENTITIES = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i || ''};`.repeat(10)}">`).join('')}]>`;

/** Places of the tags in a part; a part without any has one empty place. */
function places(xml: string, pattern: RegExp): RegExpExecArray[] {
  return [...xml.matchAll(pattern)];
}
/** The text with one of the places that fit changed. */
export function atOne(xml: string, dice: Dice, pattern: RegExp, into: (found: RegExpExecArray) => string): string {
  const found = places(xml, pattern);
  if (found.length === 0) return xml;
  const one = dice.pick(found);
  return xml.slice(0, one.index) + into(one) + xml.slice(one.index + one[0].length);
}

export const dropTag: MutateXml = (xml, dice) => atOne(xml, dice, /<[^>]*>/gu, () => '');
export const hostileValue: MutateXml = (xml, dice) =>
  atOne(xml, dice, /="[^"]*"/gu, () => `="${dice.pick(HOSTILE_VALUES)}"`);
const hostileSpan: MutateXml = (xml, dice) =>
  atOne(
    xml,
    dice,
    /<w:tc>/gu,
    () => `<w:tc><w:tcPr><w:gridSpan w:val="${dice.pick(HOSTILE_VALUES)}"/><w:vMerge/></w:tcPr>`,
  );
const hostileGrid: MutateXml = (xml, dice) =>
  atOne(xml, dice, /<w:tr>/gu, () => `<w:tr><w:trPr><w:gridBefore w:val="${dice.pick(HOSTILE_VALUES)}"/></w:trPr>`);
const repeated: MutateXml = (xml, dice) =>
  atOne(xml, dice, /<w:(p|tr|tc|tbl|r)[ >].*?<\/w:\1>/gsu, ([found]) => found.repeat(dice.size([2, 20, 300])));
const nested: MutateXml = (xml, dice) => {
  const name = dice.pick(['w:sdt', 'w:p', 'w:tbl', 'w:r', 'mc:AlternateContent', 'w:ins', 'x']);
  const depth = dice.size([5, 200, 5000]);
  return atOne(
    xml,
    dice,
    /<w:p[ >].*?<\/w:p>/gsu,
    ([found]) => `<${name}>`.repeat(depth) + found + `</${name}>`.repeat(depth),
  );
};
const entities: MutateXml = (xml, dice) =>
  dice.pick([ENTITIES, '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<?xml version="1.0"?><?xml version="1.0"?>']) +
  xml.replace('<w:t', '&a20;<w:t');
const reference: MutateXml = (xml, dice) =>
  atOne(
    xml,
    dice,
    /<w:t[ >][^<]*/gu,
    ([found]) =>
      `${found}${dice.pick(['&#0;', '&#x110000;', '&nbsp;', '&#xD800;', '&', '&amp;#60;', ']]>', '<![CDATA[<w:p>]]>'])}`,
  );
const words: MutateXml = (xml, dice) =>
  atOne(xml, dice, /(?<=<w:t[^>]*>)[^<]+/gu, ([found]) =>
    mutateString(found, dice).slice(0, 100_000).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
const styleLoop: MutateXml = (xml) =>
  xml
    .replaceAll(/<w:basedOn w:val="[^"]*"\/>/gu, '')
    .replaceAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>/gu, '$&<w:basedOn w:val="$1"/>');
export const cut: MutateXml = (xml, dice) => xml.slice(0, dice.below(xml.length + 1));
export const deletion: MutateXml = (xml, dice) => {
  const start = dice.below(xml.length + 1);
  return xml.slice(0, start) + xml.slice(start + dice.below(400));
};

const XML: readonly MutateXml[] = [
  dropTag,
  hostileValue,
  hostileValue,
  hostileSpan,
  hostileGrid,
  repeated,
  nested,
  entities,
  reference,
  words,
  words,
  styleLoop,
  cut,
  deletion,
];

function changedPart(bytes: Uint8Array, dice: Dice): Uint8Array {
  let xml = strFromU8(bytes);
  for (let left = 1 + dice.below(4); left > 0; left -= 1) xml = dice.pick(XML)(xml, dice);
  return dice.chance(0.05) ? dice.pick(anyFile)(strToU8(xml), dice) : strToU8(xml);
}

/** Blanks of a whole unpacked film: small when packed. */
let bomb: Uint8Array | undefined;
const blanks = () => (bomb ??= new Uint8Array(90 * 1024 * 1024).fill(0x20));

function changedParts(parts: Record<string, Uint8Array>, dice: Dice): Zippable {
  const names = Object.keys(parts);
  const name = dice.chance(0.6) && names.includes('word/document.xml') ? 'word/document.xml' : dice.pick(names);
  const { [name]: part = new Uint8Array(), ...others } = parts;
  if (dice.chance(0.04)) return others;
  if (dice.chance(0.04))
    return { ...others, [dice.pick(['word/../document.xml', name.toUpperCase(), `/${name}`, 'x'])]: part };
  if (dice.chance(0.04)) return { ...others, [name]: parts[dice.pick(names)] ?? part };
  if (dice.chance(0.02))
    return { ...parts, ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x/${i}`, new Uint8Array(1)])) };
  if (dice.chance(0.003)) return { ...others, [name]: blanks() };
  return { ...others, [name]: changedPart(part, dice) };
}

/** Lies in the directory at the end of the archive and in the heads of its entries. */
export function lying(zip: Uint8Array, dice: Dice): Uint8Array {
  const signature = dice.pick([0x02014b50, 0x02014b50, 0x04034b50, 0x06054b50]);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const heads: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at += 1) if (view.getUint32(at, true) === signature) heads.push(at);
  return heads.length === 0
    ? zip
    : writeUint32(zip, dice.pick(heads) + 4 + dice.below(42), dice.pick([...HOSTILE_NUMBERS, dice.below(zip.length)]));
}

/** A Word file with its parts, or the archive round them, changed. */
export const mutateDocx: Mutate = (bytes, dice) => {
  if (dice.chance(0.2)) return dice.pick(anyFile)(bytes, dice);
  if (dice.chance(0.25)) return lying(bytes, dice);
  const zip = zipSync(changedParts(unzipSync(bytes), dice), { level: dice.chance(0.2) ? 0 : 1 });
  return dice.chance(0.1) ? lying(zip, dice) : zip;
};
