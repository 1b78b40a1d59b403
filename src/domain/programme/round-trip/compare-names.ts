const WORD = /[\p{L}\p{N}]+/gu;
// Words that the reading itself sets before a name: "80% xã …" is a "Tỷ lệ xã …".
const OWN_WORDS = new Set(['tỷ', 'tỉ', 'lệ', 'số', 'việc', 'hoàn', 'thành']);

// "30/06/2024" is "30/6/2024", "05 xã" is "5 xã".
const plain = (word: string) => word.replace(/^0+(?=\d)/u, '');
const wordsOf = (text: string) => (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(plain);

/** Whether every word of a name also stands in the signed words. */
export function namesNothingElse(name: string, source: string): boolean {
  const stated = new Set(wordsOf(source));
  return wordsOf(name).every((word) => stated.has(word) || OWN_WORDS.has(word));
}
