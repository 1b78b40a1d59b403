import type { Pairing } from './pair-items.ts';

/** One row of the table: how many were expected, given and right; each miss in words. */
export interface Score {
  readonly expected: number;
  readonly given: number;
  readonly right: number;
  /** Vietnamese sentences, one for each thing missed, read wrongly or given in surplus. */
  readonly misses: readonly string[];
}

interface Worded<Expected, Given> {
  readonly expected: (item: Expected) => string;
  readonly given: (item: Given) => string;
}

/** Right pairs count; a pair read wrongly counts as one missed and one in surplus. */
export function scoreOf<Expected, Given>(
  { right, wrong, missed, surplus }: Pairing<Expected, Given>,
  words: Worded<Expected, Given>,
): Score {
  return {
    expected: right.length + wrong.length + missed.length,
    given: right.length + wrong.length + surplus.length,
    right: right.length,
    misses: [
      ...missed.map((item) => `bỏ sót: ${words.expected(item)}`),
      ...wrong.map(([one, other]) => `đọc khác: ${words.expected(one)} ⇒ ${words.given(other)}`),
      ...surplus.map((item) => `thừa: ${words.given(item)}`),
    ],
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, each) => total + pick(each), 0);
  return {
    expected: sum((each) => each.expected),
    given: sum((each) => each.given),
    right: sum((each) => each.right),
    misses: scores.flatMap((each) => each.misses),
  };
}

/** Shares of what was given and of what was expected that are right; null where nothing was given or expected. */
export function ratesOf({ expected, given, right }: Score) {
  const precision = given === 0 ? null : right / given;
  const recall = expected === 0 ? null : right / expected;
  return { precision, recall, f1: given + expected === 0 ? null : (2 * right) / (given + expected) };
}
