import type { Decimal } from '#domain/decimal.ts';
import { isDecimal } from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import { evaluateTarget, type JudgementContext } from './evaluate-target.ts';

/** A forecast value written as a figure is: with as many decimals as the reported ones. Null where it is no number to write. */
export function asFigure(value: number, decimals: number): Decimal | null {
  const written = Math.abs(value) < 1e15 ? value.toFixed(decimals) : '';
  const plain = /^-0(\.0+)?$/.test(written) ? written.slice(1) : written;
  return isDecimal(plain) ? plain : null;
}

function isMet(rule: TargetRule, value: number, decimals: number, context: JudgementContext): boolean | null {
  const figure = { value: asFigure(value, decimals), periodNumber: 1, periodsInYear: 1, standing: null, final: true };
  const { outlook } = evaluateTarget(rule, figure, context);
  return outlook === 'no-data' ? null : outlook === 'met';
}

/**
 * The chance in percent that the year's figure meets the target: the share of equally likely `outcomes` (the least first) that the
 * target's own rule calls met, judged as the year itself will be, in the reported figures' own decimals. Every rule has one line
 * between met and missed, so the line is looked for by halving. Null where the rule cannot be judged at all.
 */
export function chanceOfMeeting(
  rule: TargetRule,
  outcomes: ArrayLike<number>,
  decimals: number,
  context: Pick<JudgementContext, 'baseline' | 'shareOfCount' | 'thresholds'> = {},
): number | null {
  const met = (at: number): boolean | null => isMet(rule, outcomes[at] as number, decimals, context);
  const count = outcomes.length;
  if (count === 0) return null;
  const [least, most] = [met(0), met(count - 1)];
  if (least === null || most === null) return null;
  if (least === most) return least ? 100 : 0;
  let [same, other] = [0, count - 1];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (met(middle) === least) same = middle;
    else other = middle;
  }
  const metCount = least ? other : count - other;
  return (metCount * 100) / count;
}

/** How the parts of one target hang together. */
export const dependences = ['alone', 'same-count', 'unknown'] as const;
export type Dependence = (typeof dependences)[number];

/** The chance that all measures of a target are met; between `least` and `most` where their dependence is not known. */
export interface JointChance {
  readonly least: number;
  readonly most: number;
  readonly dependence: Dependence;
}

/**
 * A target that asks for several things at once is met only with all of them. A count and its own share rise and fall together: the
 * weaker one decides. Of others it is only known that they do not work against each other: between independence (the product) and
 * rising and falling together (the least), the bounds for positively dependent events (Lehmann 1966, Annals of Mathematical
 * Statistics 37). Null where one of the measures has no chance known.
 */
export function jointChance(
  own: number | null,
  others: readonly (number | null)[],
  sameCount: boolean,
): JointChance | null {
  if (own === null || others.some((other) => other === null)) return null;
  const all = [own, ...others.filter((other) => other !== null)];
  const weakest = Math.min(...all);
  if (all.length === 1) return { least: own, most: own, dependence: 'alone' };
  if (sameCount) return { least: weakest, most: weakest, dependence: 'same-count' };
  return { least: all.reduce((product, each) => (product * each) / 100, 100), most: weakest, dependence: 'unknown' };
}
