import { describe, expect, test } from 'vitest';
import { type CombinedIndicator, figuresAtNode } from './node-figures.ts';
import { figureOfSums, sumUnits, type UnitFigure } from './node-sums.ts';

const figure = (value: string, change: Partial<UnitFigure> = {}): UnitFigure => ({
  value,
  standing: 'final',
  weight: null,
  handedInAt: '2024-03-15T03:00:00.000Z',
  ...change,
});
const at = (handedInAt: string) => ({ handedInAt });

describe('each indicator by its own operator', () => {
  test.each([
    ['amounts add up to the last digit', 'sum', [figure('0.1'), figure('0.2')], '0.3'],
    [
      'a mean is weighed by what it names',
      'weighted-mean',
      [figure('10', { weight: '100' }), figure('40', { weight: '300' })],
      '32.5',
    ],
    [
      'a value without its weight leaves no mean',
      'weighted-mean',
      [figure('10', { weight: '100' }), figure('40')],
      'weight-missing',
    ],
    ['weights of nothing leave no mean', 'weighted-mean', [figure('10', { weight: '0' })], 'weight-missing'],
    ['the one handed in last goes on', 'last', [figure('7', at('2024-03-16')), figure('9', at('2024-03-15'))], '7'],
    ['of two at once that differ nobody can say which is the last', 'last', [figure('7'), figure('9')], 'several-last'],
    ['two at once that agree are one', 'last', [figure('7'), figure('7.0')], '7'],
    ['a ranking is not put together', 'none', [figure('1'), figure('2')], 'not-combined'],
    ['nobody gave anything: no figure, and no zero', 'sum', [], null],
  ] as const)('%s', (_, combination, figures, expected) => {
    const { value, noFigure } = figureOfSums(sumUnits(figures, combination), combination);
    expect(noFigure ?? value).toBe(expected);
  });
});

const indicator = (code: string, change: Partial<CombinedIndicator> = {}): CombinedIndicator => ({
  code,
  combination: 'sum',
  formula: null,
  decimals: 0,
  ...change,
});
const rate = indicator('TY_LE', { combination: 'none', formula: 'NGHEO / HO * 100', decimals: 2 });
const form = [indicator('HO'), indicator('NGHEO'), rate];

const sumsOf = (given: Record<string, readonly string[]>) =>
  new Map(
    Object.entries(given).flatMap(([code, values]) => {
      const sums = sumUnits(
        values.map((value) => figure(value)),
        'sum',
      );
      return sums ? [[code, sums] as const] : [];
    }),
  );

test('the rate of a district is reckoned from its own sums, not from its communes’ rates', () => {
  const [, , share] = figuresAtNode(form, sumsOf({ HO: ['100', '900'], NGHEO: ['50', '90'], TY_LE: ['50', '10'] }));
  expect(share).toMatchObject({ value: '14', reckoned: true, given: 2, unevenParts: false, noFigure: null });
});

test('where a part is missing the rate has no figure, and says why', () => {
  const [, , share] = figuresAtNode(form, sumsOf({ NGHEO: ['50'], TY_LE: ['50'] }));
  expect(share).toMatchObject({ value: null, reckoned: false, noFigure: 'not-combined' });
});

test('a ratio whose parts rest on different numbers of units is marked', () => {
  const [, , share] = figuresAtNode(form, sumsOf({ HO: ['100', '900'], NGHEO: ['50'] }));
  expect(share).toMatchObject({ value: '5', unevenParts: true });
});

test('a figure is as sure as its least sure leaf', () => {
  const sums = sumUnits([figure('1'), figure('2', { standing: 'estimate' })], 'sum');
  const [households] = figuresAtNode([indicator('HO')], new Map(sums ? [['HO', sums]] : []));
  expect(households).toMatchObject({ value: '3', standing: 'estimate', given: 2 });
});
