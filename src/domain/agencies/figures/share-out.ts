import {
  compareDecimals,
  type Decimal,
  decimalsOf,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '#domain/decimal.ts';

/**
 * Divides an amount by shares that are exactly 1 together. Each part keeps the amount's own decimals (a count stays a count), and
 * what rounding leaves over goes to the largest share, of equals to the last: the parts are the amount to the last digit.
 */
export function shareOut(amount: Decimal, shares: readonly Decimal[]): Decimal[] {
  if (shares.length === 0) throw new RangeError('nobody to share with');
  const decimals = decimalsOf(amount);
  const parts = shares.map((share) => roundDecimal(multiplyDecimals(amount, share), decimals));
  const largest = shares.reduce((best, share, at) => (compareDecimals(share, shares[best] ?? '0') >= 0 ? at : best), 0);
  const rest = subtractDecimals(amount, sumDecimals(parts));
  return parts.map((part, at) => (at === largest ? sumDecimals([part, rest]) : part));
}
