import { describe, expect, it } from 'vitest';
import { findCalendarEffect } from './calendar-effect.ts';
import { forecast } from './forecast.ts';
import { shareInJanuary } from './lunar-new-year.ts';
import { normal, seeded } from './random.ts';

/** Monthly output that loses 20 % of a month to the whole feast, wherever it falls. */
function output(years: number, seed: number, first = 2012): number[] {
  const next = seeded(seed);
  return Array.from({ length: years * 12 }, (_, i) => {
    const share = shareInJanuary(first + Math.floor(i / 12)) ?? 0;
    const lost = i % 12 === 0 ? 0.2 * share : i % 12 === 1 ? 0.2 * (1 - share) : 0;
    return 1000 * 1.005 ** i * (1 - lost) * Math.exp(0.01 * normal(next));
  });
}

describe('the lunar new year', () => {
  it('falls in January in 2023, in February in 2024, and is unknown before 2010', () => {
    expect(shareInJanuary(2023)).toBe(1);
    expect(shareInJanuary(2024)).toBe(0);
    expect(shareInJanuary(2022)).toBeLessThan(0.4);
    expect(shareInJanuary(2009)).toBeNull();
  });

  it('is found in a series that it moves, and in no other', () => {
    const logs = Float64Array.from(output(10, 1), Math.log);
    expect(findCalendarEffect(logs, [2012, 1])?.certainty).toBeGreaterThan(5);
    const next = seeded(2);
    const noise = Float64Array.from({ length: 120 }, () => normal(next));
    expect(findCalendarEffect(noise, [2012, 1])).toBeNull();
    expect(findCalendarEffect(logs, [1985, 1])).toBeNull();
  });

  it('moves the forecast of January and February with it', () => {
    const all = output(12, 3);
    const values = all.slice(0, 132);
    const knows = forecast({ period: 12, values, horizon: 2, start: [2012, 1] });
    const ignores = forecast({ period: 12, values, horizon: 2 });
    if ('declined' in knows || 'declined' in ignores) throw new Error('declined');
    expect(knows.notes).toContainEqual({ kind: 'calendar' });
    const miss = ({ mean }: typeof knows): number =>
      [0, 1].reduce((sum, k) => sum + Math.abs((mean[k] ?? 0) - (all[132 + k] ?? 0)), 0);
    expect(miss(knows)).toBeLessThan(miss(ignores) / 2);
  });
});
