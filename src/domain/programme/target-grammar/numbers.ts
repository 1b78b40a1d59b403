import type { Decimal } from '#domain/decimal.ts';

/** A Vietnamese number in a regex: 23.600 · 7,5 · 07 · 1.234,56 · 95.9 (a decimal point where no group of three follows). */
export const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[,.]\d{1,2}(?!\d)|,\d+)?)`;

/** The exact decimal that a Vietnamese number says: "23.600" is '23600', "07" is '7', "58,92" is '58.92'. */
export function decimalOf(written: string): Decimal {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written);
  const plain = (grouped ? written.replaceAll('.', '') : written).replace(',', '.');
  const [whole = '', fraction] = plain.split('.');
  const digits = whole.replace(/^0+(?=\d)/u, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** The same figure in Vietnamese writing: '23600' is "23.600", '7.5' is "7,5". */
export function writtenNumber(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Counts that may be written as words: "ít nhất một cơ sở". */
export const COUNT_WORDS: Readonly<Record<string, Decimal>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};

/** How many times, behind "gấp": "gấp đôi", "gấp rưỡi". */
export const TIMES_WORDS: Readonly<Record<string, Decimal>> = {
  rưỡi: '1.5',
  đôi: '2',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
};
