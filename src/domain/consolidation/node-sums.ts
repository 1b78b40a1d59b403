import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, sumDecimals } from '#domain/decimal.ts';
import type { Combination } from '#domain/forms/indicator.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';

/** One unit's figure of one indicator in force, from exactly one frozen version. */
export interface UnitFigure {
  readonly value: Decimal;
  readonly standing: Standing;
  /** The figure of the indicator that weighs it, of the same version; null where the unit did not give it. */
  readonly weight: Decimal | null;
  readonly handedInAt: string | null;
}

/** All that a node of the route has to know of the figures below it: sums that can be added up again one level higher. */
export interface NodeSums {
  readonly given: number;
  readonly estimates: number;
  readonly preliminaries: number;
  readonly total: Decimal;
  /** Of the units that gave value and weight; null for other operators. */
  readonly weightedTotal: Decimal | null;
  readonly weightTotal: Decimal | null;
  /** Units that gave a value without its weight. */
  readonly unweighted: number | null;
  readonly lastValue: Decimal | null;
  /** Several units handed in last, in one moment, with different figures. */
  readonly lastDiffers: boolean | null;
}

/** Why a node has no figure although units gave theirs. */
export const noFigureReasons = ['not-combined', 'weight-missing', 'several-last'] as const;
export type NoFigure = (typeof noFigureReasons)[number];

export interface NodeFigure {
  /** Missing is null, never zero. */
  readonly value: Decimal | null;
  readonly noFigure: NoFigure | null;
}

/** Adds up what the units below a node gave, exactly; their order does not matter. Null where nobody gave anything. */
export function sumUnits(figures: readonly UnitFigure[], combination: Combination): NodeSums | null {
  if (figures.length === 0) return null;
  return {
    given: figures.length,
    estimates: figures.filter(({ standing }) => standing === 'estimate').length,
    preliminaries: figures.filter(({ standing }) => standing === 'preliminary').length,
    total: sumDecimals(figures.map(({ value }) => value)),
    ...weighUnits(figures, combination),
    ...findLast(figures, combination),
  };
}

function weighUnits(
  figures: readonly UnitFigure[],
  combination: Combination,
): Pick<NodeSums, 'weightedTotal' | 'weightTotal' | 'unweighted'> {
  if (combination !== 'weighted-mean') return { weightedTotal: null, weightTotal: null, unweighted: null };
  const weighed = figures.flatMap(({ value, weight }) => (weight === null ? [] : [{ value, weight }]));
  return {
    weightedTotal: sumDecimals(weighed.map(({ value, weight }) => multiplyDecimals(value, weight))),
    weightTotal: sumDecimals(weighed.map(({ weight }) => weight)),
    unweighted: figures.length - weighed.length,
  };
}

function findLast(
  figures: readonly UnitFigure[],
  combination: Combination,
): Pick<NodeSums, 'lastValue' | 'lastDiffers'> {
  if (combination !== 'last') return { lastValue: null, lastDiffers: null };
  const lastAt = figures.reduce<string | null>(
    (latest, { handedInAt }) => (later(handedInAt, latest) ? handedInAt : latest),
    null,
  );
  const last = figures.filter(({ handedInAt }) => handedInAt === lastAt).map(({ value }) => value);
  const [first = '0'] = last;
  return { lastValue: first, lastDiffers: last.some((value) => compareDecimals(value, first) !== 0) };
}

/** Moments stand in the order of their letters; what has none came before all others. */
function later(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || one > other);
}

/** The node's figure by the indicator's own operator, exact: it is rounded only to be shown. */
export function figureOfSums(sums: NodeSums | null, combination: Combination): NodeFigure {
  if (sums === null) return { value: null, noFigure: null };
  if (combination === 'sum') return { value: sums.total, noFigure: null };
  if (combination === 'none') return { value: null, noFigure: 'not-combined' };
  if (combination === 'last') {
    return sums.lastDiffers ? { value: null, noFigure: 'several-last' } : { value: sums.lastValue, noFigure: null };
  }
  const mean =
    sums.unweighted === 0 && sums.weightedTotal !== null && sums.weightTotal !== null
      ? divideDecimals(sums.weightedTotal, sums.weightTotal)
      : null;
  return { value: mean, noFigure: mean === null ? 'weight-missing' : null };
}

/** As sure as its least sure figure. */
export function standingOfSums(sums: NodeSums | null): Standing | null {
  if (sums === null) return null;
  if (sums.estimates > 0) return 'estimate';
  return sums.preliminaries > 0 ? 'preliminary' : 'final';
}
