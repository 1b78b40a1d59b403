// Control characters cannot stand in a file of Word at all; marks of direction would turn the text about.
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Text that somebody typed, as it may stand in a document: composed letters, single spaces, no unprintable signs; line ends stay. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
