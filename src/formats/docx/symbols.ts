/** Signs of the Symbol font that carry meaning in a target: "≥ 95%" must not become "95%". */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xb7, '•'],
  [0xae, '→'],
  [0xde, '⇒'],
  [0xa2, '′'],
  [0xb2, '″'],
  [0xa5, '∞'],
  [0xd7, '·'],
  [0xe5, '∑'],
]);
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0xa8, '☐'],
  [0x6f, '☐'],
  [0xfb, '✗'],
  [0xe0, '→'],
  [0xf0, '⇒'],
]);

/** The letter that a code of a symbol font shows; empty for ornaments that say nothing. */
export function readSymbol(font: string, code: number): string {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^(?:wing|web)dings/iu.test(font)) return WINGDINGS.get(byte) ?? '';
  const known = SYMBOL.get(byte);
  if (known !== undefined) return known;
  if (byte >= 0x20 && byte <= 0x40) return String.fromCharCode(byte);
  // Letters of the font itself; those of Symbol are Greek ornaments.
  if (code < 0x20 || code >= 0xf000 || /^symbol$/iu.test(font)) return '';
  return String.fromCharCode(code);
}

/** Letters of the private range, which a symbol font alone can show, as what they show. */
export function readPrivateLetters(text: string, font: string | null): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (char) => readSymbol(font ?? '', char.charCodeAt(0)));
}
