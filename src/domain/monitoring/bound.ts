import {
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import type { OutlookThresholds } from './thresholds.ts';

/** The one line that decides: the figure has to be on or over a floor, or on or under a ceiling; `strict` excludes the line. */
export interface Bound {
  readonly side: 'floor' | 'ceiling';
  readonly value: Decimal;
  readonly strict: boolean;
}

const WHOLE_PERCENT = '100';

/** The planned figure itself: the lower end of a range, 100 for a completion without a number; null when the rule has none. */
export function plannedOf(rule: TargetRule): Decimal | null {
  return rule.value ?? (rule.comparator === 'complete' ? WHOLE_PERCENT : null);
}

/** Comparators whose side is written; the others ask for their value on the good side of the target's direction. */
const WRITTEN_SIDES: Readonly<Partial<Record<TargetRule['comparator'], Pick<Bound, 'side' | 'strict'>>>> = {
  ge: { side: 'floor', strict: false },
  gt: { side: 'floor', strict: true },
  le: { side: 'ceiling', strict: false },
  lt: { side: 'ceiling', strict: true },
  increase_by: { side: 'floor', strict: false },
  decrease_by: { side: 'floor', strict: false },
  complete: { side: 'floor', strict: false },
};

/** The line of a rule. "Đạt" (eq) and a range ask for at least their value where higher is better, and at most where lower is. */
export function boundOf(rule: TargetRule, thresholds: OutlookThresholds): Bound | null {
  const planned = plannedOf(rule);
  if (planned === null) return null;
  const written = WRITTEN_SIDES[rule.comparator];
  if (written) return { ...written, value: planned };
  const side = rule.direction === 'higher' ? 'floor' : 'ceiling';
  const end = side === 'ceiling' ? (rule.valueMax ?? planned) : planned;
  const value = rule.comparator === 'approx' ? loosen(planned, side, thresholds.aboutPercent) : end;
  return { side, value, strict: false };
}

function loosen(planned: Decimal, side: Bound['side'], percent: Decimal): Decimal {
  const slack = divideDecimals(multiplyDecimals(planned, percent), WHOLE_PERCENT) ?? '0';
  return side === 'floor' ? subtractDecimals(planned, slack) : sumDecimals([planned, slack]);
}

export function satisfies(value: Decimal, bound: Bound): boolean {
  const order = compareDecimals(value, bound.value) * (bound.side === 'floor' ? 1 : -1);
  return bound.strict ? order > 0 : order >= 0;
}

/**
 * A share that the decision wrote beside its count is a quotient with endless decimals, and is judged as it is written:
 * 137/193 = 70.98 is "71 %". Every other figure is judged exactly as reported: 72.6 is not 73.
 */
export function asWrittenBesideItsCount(value: Decimal, rule: TargetRule): Decimal {
  if (rule.value === null) return value;
  const decimals = Math.max(decimalsOf(rule.value), decimalsOf(rule.valueMax ?? '0'));
  return roundDecimal(value, decimals);
}

/** A part of a whole in percent, as exact as division goes: 137 of 193 is 70.98…; null over nothing. */
export function shareInPercent(count: Decimal, whole: Decimal): Decimal | null {
  return divideDecimals(multiplyDecimals(count, WHOLE_PERCENT), whole);
}
