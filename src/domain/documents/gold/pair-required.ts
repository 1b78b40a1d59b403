import { pairItems, type Fit, type Pairing } from './pair-items.ts';

/**
 * Pairs what must be found; what is left over and stands where an optional item stands counts neither way.
 * `isAt` says whether a given item is at the place of an optional one.
 */
export function pairRequired<Expected extends { readonly optional: boolean }, Given>(
  expected: readonly Expected[],
  given: readonly Given[],
  fitOf: (expected: Expected, given: Given) => Fit,
  isAt: (optional: Expected, given: Given) => boolean,
): Pairing<Expected, Given> {
  const required = pairItems(
    expected.filter((each) => !each.optional),
    given,
    fitOf,
  );
  const optional = expected.filter((each) => each.optional);
  return { ...required, surplus: required.surplus.filter((item) => !optional.some((each) => isAt(each, item))) };
}
