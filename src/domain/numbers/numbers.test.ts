import { describe, expect, test } from 'vitest';
import { isDecimal } from '#domain/decimal.ts';
import { formatDecimal } from './format-decimal.ts';
import { parseVietnameseNumber } from './parse-vietnamese-number.ts';

test.each([
  ['23600.5', undefined, '23.600,5'],
  ['23600', undefined, '23.600'],
  ['1234567.89', undefined, '1.234.567,89'],
  ['-8.37', undefined, '-8,37'],
  ['0', undefined, '0'],
  ['999', undefined, '999'],
  ['1000', undefined, '1.000'],
  ['70.98445', 2, '70,98'],
  ['70.98445', 0, '71'],
  ['7', 2, '7,00'],
  ['0.005', 2, '0,01'],
  ['58.9', 2, '58,90'],
])('%s with %s decimals is written %s', (value, decimals, written) => {
  expect(formatDecimal(value, decimals)).toBe(written);
});

describe('a figure as it is typed', () => {
  test.each([
    ['23.600,5', '23600.5'],
    ['23600,5', '23600.5'],
    ['23600', '23600'],
    ['1.234.567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['7,5', '7.5'],
    ['7,50', '7.50'],
    ['0,5', '0.5'],
    ['0,125', '0.125'],
    ['-8,37', '-8.37'],
    ['−8,37', '-8.37'],
    ['  58,92 ', '58.92'],
    ['007', '7'],
    ['-0', '0'],
    ['23 600', '23600'],
    ['1 234 567,5', '1234567.5'],
    ['16.000', '16000'],
    ['1234,567', '1234.567'],
  ])('%s is %s', (typed, value) => {
    expect(parseVietnameseNumber(typed)).toEqual({ ok: true, value });
    expect(isDecimal(value)).toBe(true);
  });

  test('nothing typed is no figure, not zero', () => {
    expect(parseVietnameseNumber('  ')).toEqual({ ok: true, value: null });
    expect(parseVietnameseNumber('0')).toEqual({ ok: true, value: '0' });
  });

  test.each([
    ['abc', 'letters', []],
    ['12o', 'letters', []],
    ['1O0', 'letters', []],
    ['71 %', 'unit-inside', ['71']],
    ['71%', 'unit-inside', ['71']],
    ['23.600 tỷ đồng', 'unit-inside', ['23600']],
    ['48,3 giường/vạn dân', 'unit-inside', ['48.3']],
    ['1,234.5', 'foreign-style', ['1234.5']],
    ['1,234,567', 'foreign-style', ['1234567']],
    ['23600.5', 'foreign-style', ['23600.5']],
    ['7.5', 'foreign-style', ['7.5']],
    ['1,2,3', 'double-comma', []],
    ['7,,5', 'double-comma', []],
    ['1.23.456', 'wrong-grouping', ['123456']],
    ['12.34,5', 'wrong-grouping', ['1234.5']],
    ['7,5-8', 'not-a-number', []],
    ['7,', 'not-a-number', []],
    [',5', 'not-a-number', []],
    ['--5', 'not-a-number', []],
    ['1,234', 'ambiguous-separator', ['1.234', '1234']],
  ])('%s is asked about: %s', (typed, code, readings) => {
    expect(parseVietnameseNumber(typed)).toEqual({ ok: false, code, readings });
  });
});

describe('1.234 or 1,234, told by the last figure', () => {
  test.each([
    ['1.234', '1200', '1234'],
    ['1.234', null, '1234'],
    ['1,234', '1.2', '1.234'],
    ['23.600', '17000', '23600'],
    ['1.234', '0', '1234'],
  ])('%s after %s is %s', (typed, previous, value) => {
    expect(parseVietnameseNumber(typed, { previous })).toEqual({ ok: true, value });
  });

  test.each([
    ['1.234', '1.2', ['1.234', '1234']],
    ['1,234', '1180', ['1234', '1.234']],
    ['58.920', '58.7', ['58.920', '58920']],
  ])('%s after %s is asked about, the likelier reading first', (typed, previous, readings) => {
    expect(parseVietnameseNumber(typed, { previous })).toEqual({ ok: false, code: 'ambiguous-separator', readings });
  });
});
