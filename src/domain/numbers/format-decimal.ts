import { type Decimal, decimalsOf, roundDecimal } from '#domain/decimal.ts';

/**
 * A decimal as the province writes it: '23600.5' → '23.600,5'. All digits are kept unless `decimals` says how many to show;
 * then the figure is rounded half away from zero and filled up with zeros.
 */
export function formatDecimal(value: Decimal, decimals?: number): string {
  const rounded = decimals === undefined ? value : fill(roundDecimal(value, decimals), decimals);
  const negative = rounded.startsWith('-');
  const [whole = '0', fraction] = (negative ? rounded.slice(1) : rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${negative ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function fill(value: Decimal, decimals: number): Decimal {
  const lacking = decimals - decimalsOf(value);
  if (lacking <= 0) return value;
  return `${value}${value.includes('.') ? '' : '.'}${'0'.repeat(lacking)}`;
}
