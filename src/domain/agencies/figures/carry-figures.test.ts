import { describe, expect, test } from 'vitest';
import type { Succession } from '../register.ts';
import { carryFigures } from './carry-figures.ts';
import { type FigureRule, proposedFigureRule, type ReportedFigure } from './figure-rule.ts';
import { shareOut } from './share-out.ts';

const journey = { from: '2024-12-31', to: '2025-12-31' };
const merged: Succession[] = [
  { event: 1, agencyId: 1, successorId: 3, on: '2025-01-01', share: '1', isHeir: true },
  { event: 1, agencyId: 2, successorId: 3, on: '2025-01-01', share: '1', isHeir: true },
];
const divided: Succession[] = [
  { event: 1, agencyId: 1, successorId: 4, on: '2025-01-01', share: '0.333', isHeir: false },
  { event: 1, agencyId: 1, successorId: 5, on: '2025-01-01', share: '0.667', isHeir: true },
];
const figure = (
  agencyId: number,
  value: string | null,
  weight: string | null = null,
  reportedAt = '2024-12-16',
): ReportedFigure => ({
  agencyId,
  value,
  weight,
  reportedAt,
});
const carry = (successions: readonly Succession[], rule: FigureRule, ...figures: ReportedFigure[]) =>
  Object.fromEntries(
    [...carryFigures({ successions }, figures, journey, rule)].map(([id, { value, noFigure }]) => [
      id,
      noFigure ?? value,
    ]),
  );
const mean: FigureRule = { operator: 'weighted-mean', denominator: 'số hộ' };

describe('two agencies have become one', () => {
  test.each<[string, FigureRule, ReportedFigure[], Record<string, string | null>]>([
    ['amounts add up', { operator: 'sum' }, [figure(1, '35438'), figure(2, '104128')], { 3: '139566' }],
    ['decimals add up exactly', { operator: 'sum' }, [figure(1, '0.1'), figure(2, '0.2')], { 3: '0.3' }],
    ['what one did not report is no zero', { operator: 'sum' }, [figure(1, '7'), figure(2, null)], { 3: '7' }],
    ['nothing reported stays nothing', { operator: 'sum' }, [figure(1, null), figure(2, null)], { 3: null }],
    ['a rate is weighted by its denominator', mean, [figure(1, '10', '100'), figure(2, '20', '300')], { 3: '17.5' }],
    ['a rate without a denominator is none', mean, [figure(1, '10', '100'), figure(2, '20')], { 3: 'weight-missing' }],
    [
      'the later figure is the last',
      { operator: 'last' },
      [figure(1, '5', null, '2024-12-15'), figure(2, '6')],
      { 3: '6' },
    ],
    [
      'of two at once nobody is the last',
      { operator: 'last' },
      [figure(1, '5'), figure(2, '6')],
      { 3: 'several-last' },
    ],
    ['the own one of two at once goes on', { operator: 'last' }, [figure(3, '5'), figure(2, '6')], { 3: '5' }],
    [
      'what is not combined is not guessed',
      { operator: 'none' },
      [figure(1, '5'), figure(2, '6')],
      { 3: 'not-combined' },
    ],
    ['a single figure goes on under any rule', { operator: 'none' }, [figure(1, '5')], { 3: '5' }],
  ])('%s', (_fact, rule, figures, expected) => expect(carry(merged, rule, ...figures)).toEqual(expected));
});

describe('an agency has been divided', () => {
  test.each<[string, FigureRule, ReportedFigure[], Record<string, string | null>]>([
    ['a count is divided into whole ones', { operator: 'sum' }, [figure(1, '100')], { 4: '33', 5: '67' }],
    ['money keeps its decimals', { operator: 'sum' }, [figure(1, '10.00')], { 4: '3.33', 5: '6.67' }],
    ['a rate holds in every part', mean, [figure(1, '20.3', '1000')], { 4: '20.3', 5: '20.3' }],
    ['a last figure holds in every part', { operator: 'last' }, [figure(1, '5')], { 4: '5', 5: '5' }],
    [
      'what cannot be divided is no figure',
      { operator: 'none' },
      [figure(1, '5')],
      { 4: 'not-divided', 5: 'not-divided' },
    ],
  ])('%s', (_fact, rule, figures, expected) => expect(carry(divided, rule, ...figures)).toEqual(expected));

  test('a rate put together again of its parts is the rate', () => {
    const again: Succession[] = [
      ...divided,
      ...[4, 5].map((agencyId) => ({ event: 2, agencyId, successorId: 6, on: '2025-05-01', share: '1', isHeir: true })),
    ];
    expect(carry(again, mean, figure(1, '20.3', '1000'))).toEqual({ 6: '20.3' });
  });
});

test.each([
  ['100', ['0.333', '0.333', '0.334'], ['33', '33', '34']],
  ['1', ['0.5', '0.5'], ['1', '0']],
  ['-7', ['0.5', '0.5'], ['-4', '-3']],
  ['0.05', ['0.5', '0.25', '0.25'], ['0.03', '0.01', '0.01']],
])('%s shared as %s is %s, and no digit is lost', (amount, shares, parts) => {
  expect(shareOut(amount, shares)).toEqual(parts);
});

test.each([
  ['lead', 'rate', 'last'],
  ['sum', 'flow', 'sum'],
  ['sum', 'stock', 'sum'],
  ['sum', 'rate', 'none'],
  ['none', 'flow', 'none'],
] as const)(
  'figures consolidated by %s that are a %s pass on by %s unless somebody says otherwise',
  (by, nature, operator) => {
    expect(proposedFigureRule(by, nature).operator).toBe(operator);
  },
);
