import { describe, expect, it } from 'vitest';
import { forecast } from './forecast.ts';
import { normal, seeded } from './random.ts';
import type { Outcome, Projection, Series } from './series.ts';

function projected(outcome: Outcome): Projection {
  if ('declined' in outcome) throw new Error(`declined: ${outcome.declined}`);
  return outcome;
}

function madeUp(length: number, period: 1 | 4 | 12, seed: number): number[] {
  const next = seeded(seed);
  let level = 500;
  return Array.from({ length }, (_, i) => {
    level *= 1 + 0.01 * normal(next);
    return level * (1 + 0.2 * Math.sin((2 * Math.PI * i) / Math.max(2, period))) * Math.exp(0.05 * normal(next));
  });
}

const every = (path: Float64Array, test: (value: number, k: number) => boolean): boolean => path.every(test);

function isOrdered({ mean, lo80, hi80, lo95, hi95 }: Projection): boolean {
  const at = (path: Float64Array, k: number): number => path[k] ?? Number.NaN;
  return every(mean, (value, k) => {
    const inOrder =
      at(lo95, k) <= at(lo80, k) && at(lo80, k) <= value && value <= at(hi80, k) && at(hi80, k) <= at(hi95, k);
    return inOrder && Number.isFinite(at(lo95, k)) && Number.isFinite(at(hi95, k));
  });
}

describe('a forecast', () => {
  it('is the same to the last bit for the same series', () => {
    const series: Series = { period: 12, values: madeUp(60, 12, 1), horizon: 18, start: [2015, 3] };
    expect(forecast(series)).toStrictEqual(forecast(structuredClone(series)));
  });

  it('is declined under four reported periods', () => {
    expect(forecast({ period: 12, values: [3, 4, 5], horizon: 6 })).toEqual({ declined: 'too-few' });
    expect(forecast({ period: 4, values: [null, 3, null, 4, 5], horizon: 6 })).toEqual({ declined: 'too-few' });
    expect(forecast({ period: 1, values: [], horizon: 6 })).toEqual({ declined: 'too-few' });
    expect(forecast({ period: 1, values: [3, 4, 5, 7], horizon: 2 })).toHaveProperty('mean');
  });

  it('is declined, with the reason, for what makes no sense', () => {
    const values = madeUp(30, 12, 2);
    expect(forecast({ period: 12, values: [...values, Number.NaN], horizon: 6 })).toEqual({ declined: 'not-finite' });
    expect(forecast({ period: 12, values: [...values, Infinity], horizon: 6 })).toEqual({ declined: 'not-finite' });
    expect(forecast({ period: 12, values, horizon: 0 })).toEqual({ declined: 'wrong-horizon' });
    expect(forecast({ period: 12, values, horizon: 1.5 })).toEqual({ declined: 'wrong-horizon' });
    expect(forecast({ period: 12, values, horizon: 6, floor: 5, ceiling: 5 })).toEqual({ declined: 'wrong-bounds' });
    expect(forecast({ period: 12, values, horizon: 6, ceiling: 100 })).toEqual({ declined: 'outside-bounds' });
    const sparse = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? i : null));
    expect(forecast({ period: 12, values: sparse, horizon: 6 })).toEqual({ declined: 'too-many-gaps' });
  });

  it('has its bounds in order and finite, whatever the series', () => {
    const odd: number[][] = [
      [0, 0, 0, 0, 0, 0],
      [5, 5, 5, 5],
      [1, 2, 3, 4],
      [0, 0, 0, 0, 0, 0, 0, 0, 1000],
      [1e14, 2e14, 1.5e14, 3e14, 2e14, 1e14],
      [1e-9, 3e-9, 2e-9, 1e-9, 2e-9],
      [-5, -7, -4, -9, -6, -8, -5, -7, -4, -9, -6, -8],
      [1, -1, 1, -1, 1, -1, 1, -1, 1, -1],
      [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048],
      [100, 0, 100, 0, 100, 0, 100, 0],
      Array.from({ length: 24 }, (_, i) => (i === 11 ? 1e12 : i)),
    ];
    for (const values of odd) {
      for (const period of [1, 4, 12] as const) {
        const found = projected(forecast({ period, values, horizon: 12 }));
        expect(isOrdered(found), `${period}: ${values.join(' ')}`).toBe(true);
      }
    }
  });

  it('goes on from where a short rising series stands', () => {
    for (const period of [1, 4, 12] as const) {
      const found = projected(
        forecast({ period, values: [10, 20, 30, 40, 50, 60].slice(0, period === 4 ? 4 : 6), horizon: 2 }),
      );
      expect(found.mean[0], String(period)).toBeGreaterThan(period === 4 ? 30 : 45);
    }
  });

  it('holds a constant series and says so', () => {
    const found = projected(forecast({ period: 12, values: Array<number>(20).fill(7), horizon: 3 }));
    expect([...found.mean]).toEqual([7, 7, 7]);
    expect(found.notes).toContainEqual({ kind: 'constant' });
  });

  it('stays within the floor and the ceiling of a share', () => {
    const values = [91, 93, 92, 95, 96, 97, 96, 98, 99, 99.5, 99, 99.8];
    const found = projected(forecast({ period: 4, values, horizon: 8, floor: 0, ceiling: 100, nature: 'rate' }));
    expect(every(found.hi95, (value) => value <= 100)).toBe(true);
    expect(every(found.mean, (value) => value > 90 && value <= 100)).toBe(true);
  });

  it('does not forecast a flow below zero that never was', () => {
    const values = [3, 0, 8, 0, 1, 9, 0, 0, 2, 7, 0, 1, 2, 0, 6, 0];
    const found = projected(forecast({ period: 12, values, horizon: 12, nature: 'flow' }));
    expect(every(found.lo95, (value) => value >= 0)).toBe(true);
  });

  it('fills gaps for itself alone, and begins after the last asked period even where that is not reported', () => {
    const values: (number | null)[] = madeUp(48, 12, 5);
    const whole = projected(forecast({ period: 12, values, horizon: 6 }));
    const holed = values.map((value, i) => (i === 20 || i === 33 ? null : value));
    const found = projected(forecast({ period: 12, values: holed, horizon: 6 }));
    expect(found.notes).toContainEqual({ kind: 'gaps' });
    found.mean.forEach((value, k) => expect(Math.abs(value / (whole.mean[k] ?? 0) - 1)).toBeLessThan(0.1));
    const late = projected(forecast({ period: 12, values: [...values, null, null], horizon: 4 }));
    expect([...late.mean]).toEqual([...whole.mean.subarray(2)]);
  });

  it('grows with the series: a thousand times the figures is a thousand times the forecast', () => {
    const values = madeUp(50, 12, 6);
    const small = projected(forecast({ period: 12, values, horizon: 6 }));
    const large = projected(forecast({ period: 12, values: values.map((value) => value * 1024), horizon: 6 }));
    large.mean.forEach((value, k) => expect(value / 1024).toBeCloseTo(small.mean[k] ?? 0, 6));
  });
});
