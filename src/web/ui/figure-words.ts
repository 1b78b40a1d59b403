import { formatDecimal } from '#domain/numbers/format-decimal.ts';

/** A decimal in the province's writing with a true minus: '-1.5' → '−1,5'. */
export function writeFigure(value: string, decimals?: number): string {
  return formatDecimal(value, decimals).replace('-', '−');
}

/** With its sign, for changes: '+4,2'. */
export function writeChange(value: string, decimals?: number): string {
  const words = writeFigure(value, decimals);
  return words.startsWith('−') || value === '0' ? words : `+${words}`;
}
