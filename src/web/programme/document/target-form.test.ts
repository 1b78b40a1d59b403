import { expect, test } from 'vitest';
import type { TargetContent } from '#contract/programme.ts';
import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import { closeTargetForm, emptyPart, findTargetProblems, openTargetForm } from './target-form.ts';

const numbers = {
  show: (value: string) => value.replace('.', ','),
  read: (typed: string) => {
    const plain = typed.trim().replaceAll('.', '').replace(',', '.');
    return isDecimal(plain) ? plain : null;
  },
  isAbove: (value: string, other: string) => compareDecimals(value, other) > 0,
};
const growth: TargetContent = {
  number: '1',
  group: 'Kinh tế',
  name: 'Tổng sản phẩm trên địa bàn',
  comparator: 'range',
  value: '7.5',
  valueMax: '8',
  unit: '%',
  denominator: null,
  year: 2024,
  direction: 'higher',
  nature: 'rate',
  leads: [],
  asWritten: 'tăng 7,5-8%',
  clause: 'c12',
  confidence: 0.98,
  parts: [],
};

test('a form opened and closed untouched leaves the content as it was', () => {
  expect(closeTargetForm(openTargetForm(growth, numbers), growth, numbers)).toEqual(growth);
});

test('a figure with letters, an empty name and a range upside down are told all at once', () => {
  const fields = { ...openTargetForm(growth, numbers), name: ' ', valueMax: '7', denominator: 'x' };
  expect(findTargetProblems(fields, numbers)).toEqual({
    name: 'missing',
    valueMax: 'not-above',
    denominator: 'no-number',
  });
});

test('only "complete" may go without a figure', () => {
  const fields = { ...openTargetForm(growth, numbers), value: '' };
  expect(findTargetProblems({ ...fields, comparator: 'complete' }, numbers)).toEqual({});
  expect(findTargetProblems({ ...fields, comparator: 'eq' }, numbers)).toEqual({ value: 'missing' });
});

test('leaving the range form drops the upper end', () => {
  const fields = { ...openTargetForm(growth, numbers), comparator: 'ge' as const };
  expect(closeTargetForm(fields, growth, numbers).valueMax).toBeNull();
});

test('a part that is added takes its whole’s year and a number below it', () => {
  const part = { ...emptyPart, name: 'thu nội địa', value: '20.100', unit: 'tỷ đồng' };
  const closed = closeTargetForm({ ...openTargetForm(growth, numbers), parts: [part] }, growth, numbers);
  expect(closed.parts).toEqual([
    {
      number: '1.1',
      group: 'Kinh tế',
      name: 'thu nội địa',
      comparator: 'eq',
      value: '20100',
      valueMax: null,
      unit: 'tỷ đồng',
      denominator: null,
      year: 2024,
      direction: 'higher',
      nature: 'stock',
      leads: [],
      asWritten: '',
      confidence: 1,
      partKind: 'of-which',
    },
  ]);
});
