/** How one expected item and one given item go together. */
export interface Fit {
  /** They speak of the same thing. */
  readonly same: boolean;
  /** The given one says all that is asked as the expected one does. */
  readonly right: boolean;
  /** Which pair to take first among several, the greatest first. */
  readonly closeness: number;
}

export interface Pairing<Expected, Given> {
  readonly right: readonly (readonly [Expected, Given])[];
  /** The same thing, read differently. */
  readonly wrong: readonly (readonly [Expected, Given])[];
  readonly missed: readonly Expected[];
  readonly surplus: readonly Given[];
}

interface Candidate {
  readonly expected: number;
  readonly given: number;
  readonly fit: Fit;
}

function candidates<Expected, Given>(
  expected: readonly Expected[],
  given: readonly Given[],
  fitOf: (expected: Expected, given: Given) => Fit,
): Candidate[] {
  const pairs = expected.flatMap((one, at) =>
    given.map((other, where) => ({ expected: at, given: where, fit: fitOf(one, other) })),
  );
  return pairs
    .filter(({ fit }) => fit.same)
    .toSorted((a, b) => Number(b.fit.right) - Number(a.fit.right) || b.fit.closeness - a.fit.closeness);
}

/** Pairs each expected item with at most one given item, right pairs before wrong ones, close ones before far ones. */
export function pairItems<Expected, Given>(
  expected: readonly Expected[],
  given: readonly Given[],
  fitOf: (expected: Expected, given: Given) => Fit,
): Pairing<Expected, Given> {
  const freeExpected = new Set(expected.keys());
  const freeGiven = new Set(given.keys());
  const right: [Expected, Given][] = [];
  const wrong: [Expected, Given][] = [];
  for (const pair of candidates(expected, given, fitOf)) {
    const [one, other] = [expected[pair.expected], given[pair.given]];
    if (one === undefined || other === undefined) continue;
    if (!freeExpected.has(pair.expected) || !freeGiven.has(pair.given)) continue;
    freeExpected.delete(pair.expected);
    freeGiven.delete(pair.given);
    (pair.fit.right ? right : wrong).push([one, other]);
  }
  return {
    right,
    wrong,
    missed: expected.filter((_, at) => freeExpected.has(at)),
    surplus: given.filter((_, at) => freeGiven.has(at)),
  };
}
