import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDecimal } from '#domain/decimal.ts';
import { readStoredNumber } from './read-stored-number.ts';

test.each([
  ['7.0999999999999996', '7.1'],
  ['0.30000000000000004', '0.3'],
  ['23600', '23600'],
  ['1.5E-3', '0.0015'],
  ['1.5e+3', '1500'],
  ['-0.50', '-0.5'],
  ['.5', '0.5'],
  ['-0', '0'],
  ['999999999999999', '999999999999999'],
  ['9999999999999999', '10000000000000000'],
  ['0.99999999999999999', '1'],
])('%s in the file is the figure %s', (stored, figure) => {
  expect(readStoredNumber(stored)).toBe(figure);
});

test.each(['', '.', 'E5', '1e999', '1,5', '12o', '1e-99', '--1', 'NaN', '0x10'])(
  '%s in the file is no figure',
  (stored) => {
    expect(readStoredNumber(stored)).toBeNull();
  },
);

test('a number that a spreadsheet keeps as a binary one comes back as it was typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, decimals) => {
        const typed = digits / 10 ** decimals;
        const read = readStoredNumber(typed.toPrecision(17));
        expect(read !== null && isDecimal(read)).toBe(true);
        expect(Number(read)).toBe(typed === 0 ? 0 : typed);
      },
    ),
  );
});
