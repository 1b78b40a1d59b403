const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'];
const marked = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).filter(
  (letter) => letter > 'z',
);
const LOWER = `a-z${marked.join('')}đ`;
const UPPER = `A-Z${marked.join('').toUpperCase()}Đ`;

// Written out: compiling \p{L} takes the engine half a millisecond each time, and a grammar has hundreds of them.
const CLASSES: Record<string, string> = { L: 'a-zA-ZÀ-ÖØ-öø-ỹ', N: '0-9', Ll: LOWER, Lu: UPPER };

function written(source: string): string {
  let depth = 0;
  return source.replace(/\\p\{(L|N|Ll|Lu)\}|\\.|[[\]]/gu, (token, name: string | undefined) => {
    if (token === '[') depth += 1;
    if (token === ']') depth = 0;
    const letters = name === undefined ? undefined : CLASSES[name];
    if (letters === undefined) return token;
    return depth > 0 ? letters : `[${letters}]`;
  });
}

const tagged =
  (flags: string) =>
  (source: TemplateStringsArray, ...inserts: readonly string[]): RegExp =>
    new RegExp(written(String.raw(source, ...inserts)), flags);

/** Patterns over Vietnamese text (NFC): \p{L}, \p{Ll}, \p{Lu} mean the letters of the Latin script that Vietnamese uses. */
export const pattern = { u: tagged('u'), iu: tagged('iu'), gu: tagged('gu'), giu: tagged('giu') };
