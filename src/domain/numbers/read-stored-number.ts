import { type Decimal, decimalsOf, roundDecimal } from '#domain/decimal.ts';

const STORED = /^([+-]?)(\d{0,40})(?:\.(\d{0,60}))?(?:[eE]([+-]?\d{1,3}))?$/;
/** A spreadsheet holds no more digits than these; what follows them in its file is the noise of binary numbers. */
export const SPREADSHEET_DIGITS = 15;
/** No figure of a province comes near. */
const LONGEST = 40;

/**
 * Reads a number as a spreadsheet writes it into its file, '7.0999999999999996' or '1.5E-3', as the decimal that was typed: at most
 * fifteen significant digits, no zeros that say nothing. Null for a text that is no such number, or one of absurd size.
 */
export function readStoredNumber(text: string): Decimal | null {
  const match = STORED.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return null;
  const digits = (whole + fraction).replace(/^0+/, '');
  const point = whole.length - (whole.length + fraction.length - digits.length) + Number(exponent);
  if (digits === '') return '0';
  if (Math.abs(point) > LONGEST) return null;
  const plain = placePoint(digits, point);
  const rounded = trimZeros(
    significantDigits(plain) > SPREADSHEET_DIGITS ? roundDecimal(plain, SPREADSHEET_DIGITS - point) : plain,
  );
  return sign === '-' && rounded !== '0' ? `-${rounded}` : rounded;
}

/** How many digits a spreadsheet would have to hold for the figure: '0.050' → 2, '1200' → 4. */
export function significantDigits(value: Decimal): number {
  return value.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

function placePoint(digits: string, point: number): Decimal {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  const filled = digits.padEnd(point, '0');
  return point >= filled.length ? filled : `${filled.slice(0, point)}.${filled.slice(point)}`;
}

function trimZeros(value: Decimal): Decimal {
  return decimalsOf(value) === 0 ? value : value.replace(/\.?0+$/, '');
}
