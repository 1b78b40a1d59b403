import { expect, test } from 'vitest';
import { makeScale } from './chart-scale.ts';

test('an amount is drawn from zero in round steps', () => {
  expect(makeScale([2800, 17_275, 23_600], true)).toEqual({
    from: 0,
    to: 30_000,
    ticks: [0, 5000, 10_000, 15_000, 20_000, 25_000, 30_000],
  });
});

test('shares close together are drawn around themselves', () => {
  const scale = makeScale([94.6, 95.3, 95.9], false);
  expect(scale.from).toBeGreaterThan(90);
  expect(scale.from).toBeLessThanOrEqual(94.6);
  expect(scale.to).toBeGreaterThanOrEqual(95.9);
});

test('figures that never change still have a scale', () => {
  const { from, to } = makeScale([100, 100], false);
  expect(from).toBeLessThan(100);
  expect(to).toBeGreaterThan(100);
});
