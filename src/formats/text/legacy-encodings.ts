/** How letters were kept before Unicode, told by the font of the run; `-capitals` is the font whose small letters look like capitals. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** TCVN 5712:1993 VN3 ("ABC"): one byte a letter. Accented capitals have no codes of their own but a font of their own. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
  ...row(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...row(0xb5, 'àảãáạ'),
  ...row(0xbb, 'ằẳẵắ'),
  ...row(0xc6, 'ặầẩẫấậè'),
  ...row(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...row(0xdc, 'ĩíịò'),
  ...row(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...row(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

/** VNI for Windows: a vowel is followed by a second byte that carries hat and tone. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** VNI letters of one byte. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
  ...Object.entries({ Ñ: 'Đ', Ô: 'Ơ', Ö: 'Ư', Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ' }),
]);

const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu;
const VNI_MARK_FIRST = /^[ùøûõïâáàåãäêéèúüë]/iu;
/** Letters that neither encoding can hold as they stand: the run is Unicode whatever its font says. */
const SURELY_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

function row(first: number, letters: string): [string, string][] {
  return Array.from(letters, (letter, index) => [String.fromCharCode(first + index), letter]);
}

/** The encoding that a font's name stands for (".VnTime", ".VnArialH", "VNI-Times"); null for every Unicode font. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^vni[- ]/iu.test(font)) return 'vni';
  if (!/^\.vn/iu.test(font) && !/^Vn[A-Z]/u.test(font)) return null;
  return /h\s*$/iu.test(font) ? 'tcvn3-capitals' : 'tcvn3';
}

function decodeVni(text: string): string {
  return text.replace(VNI_PAIR, (found: string, vowel: string | undefined, mark: string | undefined) => {
    if (vowel === undefined || mark === undefined) return VNI_LETTERS.get(found) ?? found;
    const base = VNI_LETTERS.get(vowel) ?? vowel;
    return (base + (VNI_MARKS.get(mark.toLowerCase()) ?? mark)).normalize('NFC');
  });
}

/** Some writers keep the bytes of a legacy font in the private range U+F020…U+F0FF. */
function fromPrivateRange(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000));
}

/**
 * The Unicode text of a run in a legacy font. `text` holds the font's bytes as the characters of the same code (as .docx and .doc keep
 * them); characters that the encoding does not know are left as they are.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (SURELY_UNICODE.test(text)) return text;
  const bytes = fromPrivateRange(text);
  if (encoding === 'vni') return decodeVni(bytes);
  const letters = Array.from(bytes, (char) => TCVN3_LETTERS.get(char) ?? char).join('');
  return encoding === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}

/** Whether a VNI run begins with the second byte of a letter whose vowel ended the run before it. */
export function beginsWithVniMark(text: string): boolean {
  return VNI_MARK_FIRST.test(text);
}
