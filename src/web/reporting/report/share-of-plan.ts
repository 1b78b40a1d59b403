import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, roundDecimal } from '#domain/decimal.ts';
import type { AskedQuantity } from '#contract/reporting.ts';

/**
 * How far a cumulative figure has come towards the year's plan, in whole per cent. Only what adds up or is counted can be said so:
 * a rate of 56 % is not "97 %" of a planned 58 %.
 */
export function shareOfPlan(
  target: Pick<AskedQuantity, 'nature' | 'unit' | 'value'>,
  value: Decimal | null,
): Decimal | null {
  if (value === null || target.value === null || target.nature === 'rate' || target.unit === '%') return null;
  if (compareDecimals(target.value, '0') <= 0) return null;
  const ratio = divideDecimals(multiplyDecimals(value, '100'), target.value);
  return ratio === null ? null : roundDecimal(ratio, 0);
}
