import { describe, expect, it } from 'vitest';
import { normal, seeded } from './random.ts';
import { type YearTotal, yearTotals } from './year-total.ts';

/** Monthly spending that grows through each year and peaks in December, as public investment does. */
function spending(years: number, seed: number): number[] {
  const next = seeded(seed);
  return Array.from({ length: years * 12 }, (_, i) => {
    const month = i % 12;
    return (60 + 8 * month + (month === 11 ? 90 : 0)) * 1.08 ** Math.floor(i / 12) * Math.exp(0.12 * normal(next));
  });
}

function firstOf(found: ReturnType<typeof yearTotals>): YearTotal {
  const total = 'declined' in found ? undefined : (found as readonly YearTotal[])[0];
  if (!total) throw new Error('no total');
  return total;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the total of a year', () => {
  it('is never below what is reported, nor is its range', () => {
    for (const known of [1, 3, 6, 9, 11]) {
      const values = spending(5, known).slice(0, 48 + known);
      const found = firstOf(yearTotals({ period: 12, values, horizon: 12 - known, start: [2019, 1], nature: 'flow' }));
      expect(found).toMatchObject({ year: 2023, periods: known });
      expect(found.reported).toBeCloseTo(sum(values.slice(48)), 6);
      for (const each of [found.lo95, found.lo80, found.total]) expect(each).toBeGreaterThanOrEqual(found.reported);
      expect(found.lo95).toBeLessThanOrEqual(found.lo80);
      expect(found.hi80).toBeLessThanOrEqual(found.hi95);
    }
  });

  it('is what is reported where the year is whole', () => {
    const values = spending(3, 7);
    const [whole] = yearTotals({ period: 12, values, horizon: 12, start: [2021, 1] }) as readonly YearTotal[];
    expect(whole?.total).toBeCloseTo(sum(values.slice(24)), 6);
    expect(whole?.lo95).toBe(whole?.hi95);
  });

  it('misses a season’s year by at most half as much as pro rata does', () => {
    const misses = { ours: 0, proRata: 0 };
    for (let seed = 1; seed <= 12; seed += 1) {
      const all = spending(6, seed);
      const total = sum(all.slice(60));
      for (const known of [3, 6, 9]) {
        const values = all.slice(0, 60 + known);
        const found = firstOf(yearTotals({ period: 12, values, horizon: 12 - known, start: [2018, 1] }));
        misses.ours += Math.abs(found.total - total);
        misses.proRata += Math.abs((sum(values.slice(60)) / known) * 12 - total);
      }
    }
    expect(misses.ours).toBeLessThan(misses.proRata / 2);
  });

  it('begins its years where the series’ own year begins', () => {
    const values = spending(4, 3).slice(5, 5 + 31);
    const found = firstOf(yearTotals({ period: 12, values, horizon: 12, start: [2020, 6] }));
    expect(found).toMatchObject({ year: 2022, periods: 12 });
    const quarters = firstOf(
      yearTotals({ period: 4, values: [1, 2, 3, 4, 2, 3, 4, 5, 3], horizon: 1, start: [2020, 1] }),
    );
    expect(quarters).toMatchObject({ year: 2022, periods: 1, reported: 3 });
    expect(quarters.total).toBeGreaterThan(9);
  });

  it('counts no month as reported that is not', () => {
    const values: (number | null)[] = spending(5, 9).slice(0, 54);
    values[50] = null;
    const found = firstOf(yearTotals({ period: 12, values: [...values, null], horizon: 6, start: [2019, 1] }));
    expect(found.periods).toBe(5);
    expect(found.total).toBeGreaterThan(found.reported);
  });
});
