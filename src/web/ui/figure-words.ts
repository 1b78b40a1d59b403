import type { Decimal } from '#domain/decimal.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';

const NO_BREAK_SPACE = '\u00A0';

/** A decimal in the province's writing with a true minus: '-1.5' → '−1,5'. */
export function writeFigure(value: Decimal, decimals?: number): string {
  return formatDecimal(value, decimals).replace('-', '−');
}

/** With its sign, for changes: '+4,2'. */
export function writeChange(value: Decimal, decimals?: number): string {
  const words = writeFigure(value, decimals);
  return words.startsWith('−') || value === '0' ? words : `+${words}`;
}

/** A figure as the province writes it, or the word for its absence: missing is never zero. */
export function showFigureOr(value: Decimal | null, missing: string): string {
  return value === null ? missing : writeFigure(value);
}

/** A unit this short stays in one piece; a longer one may break inside, so that it fits a phone. */
const SHORT_UNIT = 10;

/** A unit as it follows its figure, never alone on the next line: '%' close to it, ' tỷ đồng' behind a space. */
export function unitAfter(unit: string | null | undefined): string {
  if (!unit) return '';
  const kept = unit.length > SHORT_UNIT ? unit : unit.replaceAll(' ', NO_BREAK_SPACE);
  return unit.startsWith('%') ? kept : `${NO_BREAK_SPACE}${kept}`;
}

/** A figure with its unit, held together on the line: '23.600 tỷ đồng', '73%'. */
export function writeWithUnit(value: Decimal, unit: string | null): string {
  return writeFigure(value) + unitAfter(unit);
}
