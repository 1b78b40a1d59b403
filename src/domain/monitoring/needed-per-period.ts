import {
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import { boundOf, satisfies } from './bound.ts';
import type { JudgedFigure } from './evaluate-target.ts';
import { proposedThresholds } from './thresholds.ts';

/** What each period that is left has to bring so that a flow still reaches its planned value, rounded up; null where that means nothing. */
export function neededPerPeriod(rule: TargetRule, figure: JudgedFigure): Decimal | null {
  const bound = boundOf(rule, proposedThresholds);
  const left = figure.periodsInYear - figure.periodNumber;
  if (!bound || bound.side !== 'floor' || rule.nature !== 'flow' || figure.value === null || left <= 0) return null;
  if (satisfies(figure.value, bound)) return '0';
  const each = divideDecimals(subtractDecimals(bound.value, figure.value), String(left)) ?? '0';
  return roundUp(each, decimalsOf(bound.value));
}

function roundUp(value: Decimal, decimals: number): Decimal {
  const rounded = roundDecimal(value, decimals);
  if (compareDecimals(rounded, value) >= 0) return rounded;
  return sumDecimals([rounded, decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`]);
}
