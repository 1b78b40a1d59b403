import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineLeaves, expectedAgencies, judgeCompleteness, type Leaf, weakestStanding } from './combine-leaves.ts';

const leaf = (agencyId: number, value: string, standing: Leaf['standing'] = 'final'): Leaf => ({
  agencyId,
  value,
  standing,
  reportVersionId: agencyId * 10,
});
const sum = { operator: 'sum', leadAgencyId: 1, assignedAgencyIds: [1, 2, 3] } as const;
const lead = { ...sum, operator: 'lead' } as const;

test('the lead’s figure counts to the digit; another agency’s is only a cross-check', () => {
  expect(combineLeaves([leaf(2, '9'), leaf(1, '7.50')], lead)).toEqual({
    value: '7.50',
    standing: 'final',
    usedAgencyIds: [1],
  });
});

test('nothing handed in is no figure, not zero; and without a lead nobody’s figure is guessed to be the one', () => {
  expect(combineLeaves([], sum).value).toBeNull();
  expect(combineLeaves([leaf(2, '5')], { ...lead, leadAgencyId: null })).toMatchObject({ value: null, standing: null });
  expect(expectedAgencies({ ...lead, leadAgencyId: null })).toEqual([]);
});

test('a target that is not combined has sources and no figure', () => {
  expect(combineLeaves([leaf(1, '5')], { ...sum, operator: 'none' }).value).toBeNull();
});

test('a sum is exact and the same in whatever order the figures come', () => {
  const cents = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const leaves = amounts.map((amount, index) => leaf(index + 1, decimalOf(amount)));
      const rule = { ...sum, assignedAgencyIds: leaves.map(({ agencyId }) => agencyId) };
      const total = combineLeaves(leaves, rule).value;
      expect(combineLeaves(leaves.toReversed(), rule).value).toBe(total);
      expect(Math.round(Number(total) * 100)).toBe(amounts.reduce((a, b) => a + b, 0));
    }),
  );
});

function decimalOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

test('a figure is as sure as its least sure source', () => {
  expect(weakestStanding(['final', 'preliminary', 'final'])).toBe('preliminary');
  expect(weakestStanding(['final', 'estimate', 'preliminary'])).toBe('estimate');
  expect(weakestStanding([])).toBeNull();
});

test.each([
  [true, 3, 3, 'complete'],
  [true, 3, 1, 'partial'],
  [true, 3, 0, 'missing'],
  [true, 0, 0, 'missing'],
  [false, 3, 0, 'not-due'],
  [false, 1, 1, 'complete'],
] as const)('due %s, %i expected, %i received is %s', (due, expected, received, completeness) => {
  expect(judgeCompleteness(due, expected, received)).toBe(completeness);
});
