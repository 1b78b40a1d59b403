import { describe, expect, it } from 'vitest';
import { normal, seeded } from './random.ts';
import { type YearEnd, yearEnd } from './year-end.ts';
import { yearTotals } from './year-total.ts';

const next = seeded(11);
const quarters = Array.from({ length: 23 }, (_, i) => (4000 + 300 * (i % 4) + 60 * i) * (1 + 0.03 * normal(next)));
const flow = { period: 4, values: quarters, start: [2019, 1], nature: 'flow' } as const;

function given(found: ReturnType<typeof yearEnd>): YearEnd {
  if (found === null || 'declined' in found) throw new Error('no year end');
  return found;
}

describe('where a series ends its year', () => {
  it('says of a flow the same as its year total does, step by step up to it', () => {
    const end = given(yearEnd({ series: { ...flow, values: quarters.slice(0, 21) }, year: 2024 }));
    const totals = yearTotals({ ...flow, values: quarters.slice(0, 21), horizon: 3 });
    expect(end.course.map(({ place }) => place)).toEqual([2, 3, 4]);
    const last = end.course.at(-1);
    expect('declined' in totals ? null : totals[0]).toMatchObject({
      total: last?.mean,
      lo80: last?.lo80,
      hi95: last?.hi95,
    });
    expect(end.outcomes).toHaveLength(800);
    expect([...end.outcomes]).toEqual([...end.outcomes].sort((a, b) => a - b));
  });

  it('never lets a running total fall below what is reported', () => {
    const end = given(yearEnd({ series: flow, year: 2024 }));
    const reported = quarters.slice(20).reduce((sum, value) => sum + value, 0);
    expect(end.course).toHaveLength(1);
    expect(end.outcomes[0]).toBeGreaterThanOrEqual(reported);
  });

  it('keeps a share within 0 and 100, and reads its last quarter', () => {
    const values = Array.from({ length: 18 }, (_, i) => 95 + 0.25 * i + (i % 4) * 0.1);
    const series = { period: 4, values, start: [2020, 1], nature: 'rate', floor: 0, ceiling: 100 } as const;
    const end = given(yearEnd({ series, year: 2024 }));
    expect(end.course.map(({ place }) => place)).toEqual([3, 4]);
    expect(end.course.at(-1)?.hi95).toBeLessThanOrEqual(100);
    expect(end.outcomes.at(-1)).toBeLessThanOrEqual(100);
    expect(end.outcomes[0]).toBeLessThanOrEqual(end.course.at(-1)?.lo80 ?? 0);
  });

  it('forecasts a yearly figure as the year itself', () => {
    const end = given(
      yearEnd({ series: { period: 1, values: [5, 5.4, 6.1, 6, 6.6, 7], start: [2018, 1] }, year: 2024 }),
    );
    expect(end.course.map(({ place }) => place)).toEqual([1]);
  });

  it('has nothing to say of a whole year, and declines three points', () => {
    expect(yearEnd({ series: { ...flow, values: quarters.slice(0, 20) }, year: 2023 })).toBeNull();
    const short = { period: 4, values: [1, 2, 4], start: [2024, 1] } as const;
    expect(yearEnd({ series: short, year: 2024 })).toEqual({ declined: 'too-few' });
    expect(yearEnd({ series: { ...short, values: [] }, year: 2024 })).toEqual({ declined: 'too-few' });
  });

  it('gives the same outcomes to the same series, to the last bit', () => {
    const [one, other] = [1, 2].map(() => given(yearEnd({ series: flow, year: 2024 })));
    expect(one).toEqual(other);
  });
});
