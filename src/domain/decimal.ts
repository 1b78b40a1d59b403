import Big from 'big.js';

/** An exact decimal number as text: '23600', '7.5', '-8.37'. Never a float: a figure keeps the digits that were signed. */
export type Decimal = string;

// Ratios of two figures (137/193) keep 20 decimals; figures themselves are never divided.
Big.DP = 20;
Big.RM = Big.roundHalfUp;
Big.NE = -40;
Big.PE = 40;

const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Whether the text is a decimal in storage form: dot for the fraction, no grouping, no exponent, no leading zeros. */
export function isDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`, by value: '7.50' equals '7.5'. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** Exact sum; the sum of nothing is '0'. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce<Big>((total, value) => total.plus(value), new Big(0)).toFixed();
}

/** Exact sum of two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).plus(b).toFixed();
}

/** Exact difference `a − b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).minus(b).toFixed();
}

/** Exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).times(b).toFixed();
}

/** `a / b` to 20 decimals, or null when `b` is zero: a ratio over nothing is not a figure. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | null {
  return new Big(b).eq(0) ? null : new Big(a).div(b).toFixed();
}

/** Rounds half away from zero to the number of decimals, as the province's papers do: 70.984 → '70.98', and 0 decimals → '71'. */
export function roundDecimal(value: Decimal, decimals: number): Decimal {
  return new Big(value).round(decimals, Big.roundHalfUp).toFixed();
}

/** How many decimals a figure is written with: '71' → 0, '20.3' → 1. The precision in which a target is judged. */
export function decimalsOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}
