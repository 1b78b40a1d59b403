import { expect, test } from 'vitest';
import { linesOf, ownLine, readFigure, sumOf } from './plan-draft.ts';

const line = {
  ...ownLine(0),
  kind: 'target',
  targetId: 1,
  title: 'Thu ngân sách',
  planned: '1.234,5',
  about: '1234.5',
  allocation: 'sum',
} as const;
const share = (agencyId: number, planned: string) => ({ agencyId, planned, dueOn: '' });

test('figures are read as the province writes them; nothing typed is none, words are no number', () => {
  expect([readFigure('1.234,5'), readFigure(' '), readFigure('nhiều')]).toEqual(['1234.5', null, undefined]);
  expect(linesOf([{ ...line, shares: [share(2, '34,5')] }])).toMatchObject([
    { planned: '1234.5', shares: [{ agencyId: 2, planned: '34.5', dueOn: null }] },
  ]);
  expect(linesOf([{ ...line, planned: 'nhiều' }])).toBeNull();
  expect(linesOf([{ ...line, shares: [share(2, 'x')] }])).toBeNull();
  expect(linesOf([{ ...line, title: ' ' }])).toBeNull();
});

test('the sum of what is handed on is told while it is typed', () => {
  expect(sumOf({ ...line, shares: [share(1, '1.000'), share(2, '234,5')] })).toEqual({
    sum: '1234.5',
    difference: null,
  });
  expect(sumOf({ ...line, shares: [share(1, '1.000'), share(2, '')] })).toEqual({ sum: '1000', difference: '234.5' });
  expect(sumOf({ ...line, allocation: 'each', shares: [share(1, '5')] })).toBeNull();
});
