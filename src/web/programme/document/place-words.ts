export type Place = readonly [start: number, end: number];

function firstPlace(text: string, wanted: string, from = 0): Place | null {
  const at = text.indexOf(wanted, from);
  return at === -1 ? null : [at, at + wanted.length];
}

const HEAD_LENGTH = 40;

/** Where the quoted words stand in a clause's text: as they are, in another case, or by their beginning; null where they do not. */
export function placeOfWords(text: string, words: string): Place | null {
  const wanted = words.replace(/\s+/gu, ' ').trim();
  if (wanted === '') return null;
  const exact = firstPlace(text, wanted) ?? firstPlace(text.toLowerCase(), wanted.toLowerCase());
  if (exact || wanted.length <= HEAD_LENGTH) return exact;
  const head = firstPlace(text, wanted.slice(0, HEAD_LENGTH));
  return head && [head[0], Math.min(text.length, head[0] + wanted.length)];
}

/** The occurrence of the words that lies nearest to where they are expected. */
export function nearestPlace(text: string, words: string, expected: number): Place | null {
  if (words === '') return null;
  let best: Place | null = null;
  for (let found = firstPlace(text, words); found; found = firstPlace(text, words, found[0] + 1)) {
    if (!best || Math.abs(found[0] - expected) < Math.abs(best[0] - expected)) best = found;
  }
  return best;
}
