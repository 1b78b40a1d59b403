import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import { type Bound, satisfies } from './bound.ts';
import type { VerdictReason } from './verdict.ts';

/** The year's figure against the rule's line: met or missed, and which sentence says why. */
export function judgeYear(
  exact: Decimal,
  judged: Decimal,
  rule: TargetRule,
  planned: Decimal,
  bound: Bound,
): { met: boolean; code: VerdictReason } {
  const met = satisfies(judged, bound);
  if (rule.comparator === 'complete') return { met, code: met ? 'completed' : 'not-completed' };
  if (rule.comparator === 'range') return { met, code: rangeReason(judged, rule, planned, met) };
  return { met, code: met ? metReason(exact, judged, planned, bound) : missedReason(judged, planned, bound) };
}

function rangeReason(judged: Decimal, rule: TargetRule, planned: Decimal, met: boolean): VerdictReason {
  const under = compareDecimals(judged, planned) < 0;
  const over = rule.valueMax !== null && compareDecimals(judged, rule.valueMax) > 0;
  if (under) return met ? 'below-range' : 'short-of-range';
  if (over) return met ? 'above-range' : 'over-range';
  return 'within-range';
}

function metReason(exact: Decimal, judged: Decimal, planned: Decimal, bound: Bound): VerdictReason {
  const order = compareDecimals(exact, planned) * (bound.side === 'floor' ? 1 : -1);
  if (order === 0) return 'reached';
  if (order > 0) return bound.side === 'floor' ? 'exceeded' : 'within-limit';
  return compareDecimals(judged, planned) === 0 ? 'rounds-to-planned' : 'near-enough';
}

function missedReason(judged: Decimal, planned: Decimal, bound: Bound): VerdictReason {
  const onTheLine = bound.strict && compareDecimals(judged, planned) === 0;
  if (bound.side === 'floor') return onTheLine ? 'not-over' : 'short';
  return onTheLine ? 'not-under' : 'over-limit';
}
