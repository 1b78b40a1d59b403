import { expect, test } from 'vitest';
import { isMissingFigure, numberStyleOf, readStyledNumber } from './number-style.ts';

test.each(['', ' ', '-', '–', '…', '...', 'x', 'N/A', 'chưa có', 'Chưa có số liệu'])('%j is no figure', (text) => {
  expect(isMissingFigure(text)).toBe(true);
  expect(readStyledNumber(text, 'international')).toEqual({ ok: true, value: null });
});

test.each(['0', '0,0', '7,5', '-5'])('%s is a figure', (text) => {
  expect(isMissingFigure(text)).toBe(false);
});

test.each([
  [['1.234', '7.5', '77791.3409'], 'international'],
  [['1.234', '7,5', '12'], 'vietnamese'],
  [['1,234,567', '12'], 'international'],
  [['1.234.567', '12'], 'vietnamese'],
  [['1.234', '12', '-'], 'vietnamese'],
])('%j are written in the %s style', (texts, style) => {
  expect(numberStyleOf(texts)).toBe(style);
});

test.each([
  ['1.234', 'international', '1.234'],
  ['1.234', 'vietnamese', '1234'],
  ['1,234.50', 'international', '1234.5'],
  ['-0.5089', 'international', '-0.5089'],
  ['23.600,5', 'vietnamese', '23600.5'],
] as const)('%s in the %s style is %s', (text, style, value) => {
  expect(readStyledNumber(text, style)).toEqual({ ok: true, value });
});

test.each([
  ['12 tỷ', 'international', 'letters'],
  ['1,2,3', 'international', 'not-a-number'],
  ['1,234', 'vietnamese', 'ambiguous-separator'],
] as const)('%s in the %s style is asked about', (text, style, code) => {
  expect(readStyledNumber(text, style)).toMatchObject({ ok: false, code });
});
