import { describe, expect, it } from 'vitest';
import { findBreak } from './breaks.ts';
import { forecast } from './forecast.ts';

const SEASON = [0.8, 1, 1.05, 1.15];

/** Quarterly figures that are the year's running total until index `change`, then each quarter's own. */
function changing(length: number, change: number): number[] {
  let total = 0;
  return Array.from({ length }, (_, i) => {
    const figure = 100 * 1.015 ** i * (SEASON[i % 4] ?? 1);
    total = i % 4 === 0 ? figure : total + figure;
    return i < change ? total : figure;
  });
}

describe('a break in the series', () => {
  it('is found where running totals turn into single quarters, even within a year', () => {
    expect(findBreak(Float64Array.from(changing(40, 18)), 4, 0)).toEqual({ kind: 'accumulation', at: 18 });
    expect(findBreak(Float64Array.from(changing(40, 20)), 4, 0)).toEqual({ kind: 'accumulation', at: 20 });
  });

  it('is marked, and the forecast stands on the new meaning alone', () => {
    const values = changing(40, 18);
    const found = forecast({ period: 4, values, horizon: 4, start: [2014, 1] });
    if ('declined' in found) throw new Error(found.declined);
    expect(found.notes).toContainEqual({ kind: 'accumulation', at: 18 });
    found.mean.forEach((value, k) => expect(value / (100 * 1.015 ** (40 + k) * (SEASON[k] ?? 1))).toBeCloseTo(1, 0));
  });

  it('is a lasting jump of level after which growth goes on as before', () => {
    const values = Array.from({ length: 32 }, (_, i) => 100 * 1.01 ** i * (SEASON[i % 4] ?? 1) * (i < 20 ? 1 : 1.7));
    expect(findBreak(Float64Array.from(values), 4, 0)).toEqual({ kind: 'level', at: 20 });
  });

  it('is not seen in a series that only grows, falls or swings', () => {
    const grows = Array.from({ length: 40 }, (_, i) => 100 * 1.05 ** i * (SEASON[i % 4] ?? 1));
    const monthly = Array.from({ length: 60 }, (_, i) => 100 + 80 * Math.sin((2 * Math.PI * i) / 12));
    expect(findBreak(Float64Array.from(grows), 4, 0)).toBeNull();
    expect(findBreak(Float64Array.from(grows.toReversed()), 4, 0)).toBeNull();
    expect(findBreak(Float64Array.from(monthly), 12, 0)).toBeNull();
  });
});
