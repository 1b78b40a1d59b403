import { addDecimals, type Decimal, multiplyDecimals, subtractDecimals } from '#domain/decimal.ts';
import type { Combination } from '#domain/forms/indicator.ts';
import type { NodeSums, UnitFigure } from './node-sums.ts';

/** A unit's figure as it reported it, and the one that counts for it because somebody chose another source. */
export interface ReplacedFigure {
  readonly was: UnitFigure;
  readonly now: UnitFigure;
}

/**
 * A node's sums with some units' figures exchanged, exactly: the same digits as adding up all units anew. Of 'last' the sums do not
 * tell whose figure came last, so those are added up anew.
 */
export function replaceFigures(
  sums: NodeSums,
  replaced: readonly ReplacedFigure[],
  combination: Exclude<Combination, 'last'>,
): NodeSums {
  return replaced.reduce((so, each) => replaceOne(so, each, combination === 'weighted-mean'), sums);
}

function replaceOne(sums: NodeSums, { was, now }: ReplacedFigure, weighed: boolean): NodeSums {
  return {
    ...sums,
    estimates: sums.estimates + Number(now.standing === 'estimate') - Number(was.standing === 'estimate'),
    preliminaries: sums.preliminaries + Number(now.standing === 'preliminary') - Number(was.standing === 'preliminary'),
    total: exchange(sums.total, was.value, now.value),
    ...(weighed ? reweigh(sums, was, now) : {}),
  };
}

function reweigh(
  { weightedTotal, weightTotal, unweighted }: NodeSums,
  was: UnitFigure,
  now: UnitFigure,
): Pick<NodeSums, 'weightedTotal' | 'weightTotal' | 'unweighted'> {
  return {
    weightedTotal: exchange(weightedTotal ?? '0', productOf(was), productOf(now)),
    weightTotal: exchange(weightTotal ?? '0', was.weight ?? '0', now.weight ?? '0'),
    unweighted: (unweighted ?? 0) + Number(now.weight === null) - Number(was.weight === null),
  };
}

function productOf({ value, weight }: UnitFigure): Decimal {
  return weight === null ? '0' : multiplyDecimals(value, weight);
}

function exchange(total: Decimal, was: Decimal, now: Decimal): Decimal {
  return addDecimals(subtractDecimals(total, was), now);
}
