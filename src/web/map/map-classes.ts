/** Five classes of about equally many units; fewer where values are few or equal. */
export interface MapClass {
  /** 0 is the lightest. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const MOST = 5;

/**
 * Classes by quantiles over all values that the slider can show, so that a unit's colour changes only when its figure does. Equal
 * values never fall into two classes, and an empty class is none.
 */
export function makeClasses(values: readonly number[]): MapClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return [];
  const unique = [...new Set(sorted)];
  const count = Math.min(MOST, unique.length);
  const startsOf = (all: readonly number[]): number[] => [
    ...new Set(Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? 0)),
  ];
  // Where one value is so frequent that it swallows classes, the different values are parted instead.
  const byUnits = startsOf(sorted);
  const distinct = byUnits.length === count ? byUnits : startsOf(unique);
  const spread = (index: number): number =>
    distinct.length === 1 ? 2 : Math.round((index * (MOST - 1)) / (distinct.length - 1));
  return distinct.map((from, i) => {
    const next = distinct[i + 1];
    const within = sorted.filter((value) => value >= from && (next === undefined || value < next));
    return { index: spread(i), from, to: within.at(-1) ?? from };
  });
}

export function classOf(classes: readonly MapClass[], value: number): MapClass | undefined {
  return classes.findLast(({ from }) => value >= from);
}
