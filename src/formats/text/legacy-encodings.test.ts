import { expect, test } from 'vitest';
import { decodeLegacy, encodingOfFont, TCVN3_LETTERS, VNI_LETTERS, VNI_MARKS } from './legacy-encodings.ts';

const SMALL = Array.from(
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ' +
    'abcdefghijklmnopqrstuvwxyz0123456789 .,;:()-/%',
);
const ACCENTED = SMALL.filter((letter) => letter > '\u007f');

const inverse = (letters: ReadonlyMap<string, string>) =>
  new Map(Array.from(letters, ([code, letter]): [string, string] => [letter, code]));
const tcvn3Code = inverse(TCVN3_LETTERS);
const vniCode = inverse(VNI_LETTERS);
const vniMark = inverse(VNI_MARKS);

function toVni(letter: string): string {
  const single = vniCode.get(letter);
  if (single !== undefined || letter < '\u007f') return single ?? letter;
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const horned = marks.includes('\u031b') ? `${base}\u031b`.normalize('NFC') : base;
  const rest = marks.filter((mark) => mark !== '\u031b').sort((a, b) => Number(isTone(a)) - Number(isTone(b)));
  const mark = vniMark.get(rest.join('')) ?? '?';
  return (vniCode.get(horned) ?? horned) + (letter === letter.toLowerCase() ? mark : mark.toUpperCase());
}
const isTone = (mark: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark);

test('TCVN3 gives every Vietnamese letter back, the capitals by their own font', () => {
  for (const letter of SMALL) {
    const code = tcvn3Code.get(letter) ?? letter;
    expect(decodeLegacy(code, 'tcvn3')).toBe(letter);
    expect(decodeLegacy(code, 'tcvn3-capitals')).toBe(letter.toUpperCase());
  }
  expect(ACCENTED.filter((letter) => !tcvn3Code.has(letter))).toEqual([]);
  for (const capital of 'ĂÂÊÔƠƯĐ') expect(decodeLegacy(tcvn3Code.get(capital) ?? '', 'tcvn3')).toBe(capital);
});

test('VNI gives every Vietnamese letter back in both cases', () => {
  for (const letter of [...SMALL, ...SMALL.map((small) => small.toUpperCase())])
    expect(decodeLegacy(toVni(letter), 'vni')).toBe(letter);
});

test('sentences as they stand in old files are read', () => {
  expect(decodeLegacy('QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh', 'tcvn3')).toBe('Quyết định của Uỷ ban nhân dân tỉnh');
  expect(decodeLegacy('uû ban nh©n d©n', 'tcvn3-capitals')).toBe('UỶ BAN NHÂN DÂN');
  expect(decodeLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  expect(decodeLegacy('ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'vni')).toBe('ĐỘC LẬP - TỰ DO - HẠNH PHÚC');
});

test('Unicode letters under an old font are let be', () => {
  expect(decodeLegacy('Quyết định', 'tcvn3')).toBe('Quyết định');
});

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VNTIME', 'tcvn3'],
  ['VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['VNI-Helve-Condense', 'vni'],
  ['Times New Roman', null],
  ['Vni Sans', 'vni'],
  ['Vineta BT', null],
  [null, null],
])('the font %s stands for %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});
