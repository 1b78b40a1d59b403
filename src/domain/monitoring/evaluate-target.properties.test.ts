import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparators, directions, natures, type TargetRule } from '#domain/programme/target.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { boundOf } from './bound.ts';
import { evaluateTarget, type JudgedFigure } from './evaluate-target.ts';
import { proposedThresholds } from './thresholds.ts';

const decimal = fc
  .tuple(fc.integer({ min: -5000, max: 50_000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, hundredths]) => (hundredths === 0 ? String(whole) : `${whole}.${String(hundredths).padStart(2, '0')}`))
  .map((text) => text.replace(/0+$/, (zeros) => (text.includes('.') ? '' : zeros)).replace(/\.$/, ''));

const rule: fc.Arbitrary<TargetRule> = fc.record({
  comparator: fc.constantFrom(...comparators.filter((comparator) => comparator !== 'range')),
  value: decimal,
  valueMax: fc.constant(null),
  unit: fc.constantFrom('%', 'xã', 'tỷ đồng', null),
  denominator: fc.constantFrom(null, '193'),
  direction: fc.constantFrom(...directions),
  nature: fc.constantFrom(...natures),
});
const figure = (value: string | null, periodNumber: number): JudgedFigure => ({
  value,
  periodNumber,
  periodsInYear: 4,
  standing: 'final',
  final: periodNumber === 4,
});

const rank = { met: 3, 'on-track': 3, watch: 2, 'at-risk': 1, missed: 1, 'no-data': 0 } as const;

test('a better figure never makes a worse verdict, in any quarter', () => {
  fc.assert(
    fc.property(rule, decimal, decimal, fc.integer({ min: 1, max: 4 }), (target, one, other, quarter) => {
      const changes = target.nature === 'stock' && target.comparator.endsWith('_by');
      const bound = boundOf(target, proposedThresholds);
      fc.pre(!changes && bound !== null);
      const rising = compareDecimals(one, other) <= 0 ? [one, other] : [other, one];
      const [worse = one, better = other] = bound?.side === 'floor' ? rising : rising.toReversed();
      const verdictOf = (value: string) => evaluateTarget(target, figure(value, quarter));
      expect(rank[verdictOf(better).outlook]).toBeGreaterThanOrEqual(rank[verdictOf(worse).outlook]);
    }),
    { numRuns: 2000 },
  );
});

test('only the year is met or missed, and only without a figure is there no data', () => {
  fc.assert(
    fc.property(rule, fc.option(decimal), fc.integer({ min: 1, max: 4 }), (target, value, quarter) => {
      const { outlook, final } = evaluateTarget(target, figure(value, quarter), { baseline: '10' });
      expect(outlook === 'no-data').toBe(value === null);
      if (outlook === 'met' || outlook === 'missed') expect(final).toBe(true);
      else if (outlook !== 'no-data') expect(final).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
