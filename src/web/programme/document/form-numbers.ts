import { compareDecimals } from '#domain/decimal.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';

/** Figures in the forms of this page: written and read the Vietnamese way, exact to the last digit. */
export const formNumbers = {
  show: (value: string) => formatDecimal(value),
  read: (typed: string) => {
    const parsed = parseVietnameseNumber(typed);
    return parsed.ok ? parsed.value : null;
  },
  isAbove: (value: string, other: string) => compareDecimals(value, other) > 0,
};
