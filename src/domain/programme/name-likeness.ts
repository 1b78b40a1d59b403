const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;

const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oạ', 'ọa'],
  ['uỷ', 'ủy'],
  ['uý', 'úy'],
  ['uỵ', 'ụy'],
];

/** Words that say how much or what sort, not what: "tăng trưởng GRDP" is about GRDP. */
const VAGUE = new Set([
  'tăng',
  'giảm',
  'trưởng',
  'tốc',
  'độ',
  'mức',
  'nhiệm',
  'vụ',
  'chỉ',
  'tiêu',
  'việc',
  'thực',
  'hiện',
]);
const ACRONYM = /(?<![\p{L}])\p{Lu}{3,}(?![\p{Ll}])/gu;

function wordsOf(name: string): Set<string> {
  const folded = TONE_PLACES.reduce((text, [one, other]) => text.replaceAll(one, other), name.toLowerCase());
  return new Set(folded.match(WORD) ?? []);
}

/** How alike two names are, from 0 to 1. */
export type Likeness = (one: string, other: string) => number;

/**
 * Measures likeness of names within a programme: a word that many of its items hold ("nhiệm vụ", "năm") tells less than
 * one that few hold ("GRDP"). A short name that is wholly contained in a long one is alike for the greater part.
 */
export function likenessAmong(names: readonly string[]): Likeness {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const acronyms = new Set(names.flatMap((name) => name.match(ACRONYM) ?? []).map((word) => word.toLowerCase()));
  const weightOf = (word: string) => {
    const rarity = Math.log(1 + (names.length + 1) / (counts.get(word) ?? 1));
    return rarity * (VAGUE.has(word) ? 0.2 : acronyms.has(word) ? 2 : 1);
  };
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weightOf(word), 0);
  const weighed = new Map<string, { readonly words: ReadonlySet<string>; readonly weight: number }>();
  const weigh = (name: string) => {
    const known = weighed.get(name);
    if (known) return known;
    const words = wordsOf(name);
    const made = { words, weight: sum(words) };
    weighed.set(name, made);
    return made;
  };
  return (one, other) => {
    const [left, right] = [weigh(one), weigh(other)];
    const all = [left.weight, right.weight] as const;
    const both = sum([...left.words].filter((word) => right.words.has(word)));
    const least = Math.min(...all);
    return least === 0 ? 0 : 0.6 * (both / least) + 0.4 * ((2 * both) / (all[0] + all[1]));
  };
}
