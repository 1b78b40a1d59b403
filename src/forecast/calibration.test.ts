import { describe, expect, it } from 'vitest';
import { forecast } from './forecast.ts';
import { naive, seasonalNaive } from './methods/naive.ts';
import { normal, seeded } from './random.ts';
import { sampleOf } from './sample.ts';
import { shareInside, symmetricError } from './scores.ts';

interface Split {
  readonly period: 4 | 12;
  readonly known: number[];
  readonly came: number[];
}

/** Series with a wandering level, a wandering growth, a season and noise, split where the future begins. */
function splits(count: number, period: 4 | 12, horizon: number): Split[] {
  const next = seeded(period * 1000 + 1);
  return Array.from({ length: count }, () => {
    const length = period * (4 + Math.floor(5 * next())) + horizon;
    const [season, noise] = [0.25 * next(), 0.02 + 0.08 * next()];
    let [level, growth] = [1000, 0.004 * normal(next)];
    const all = Array.from({ length }, (_, i) => {
      growth = 0.98 * growth + 0.001 * normal(next);
      level *= Math.exp(growth + 0.5 * noise * normal(next));
      return level * (1 + season * Math.sin((2 * Math.PI * i) / period)) * Math.exp(noise * normal(next));
    });
    return { period, known: all.slice(0, -horizon), came: all.slice(-horizon) };
  });
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([
  [12, 12],
  [4, 8],
] as const)('on made-up series of period %i', (period, horizon) => {
  const scored = splits(120, period, horizon).map(({ known, came }) => {
    const found = forecast({ period, values: known, horizon });
    if ('declined' in found) throw new Error(found.declined);
    const sample = sampleOf(Float64Array.from(known), period);
    return {
      ours: symmetricError(came, found.mean),
      naive: symmetricError(came, naive.fit(sample)(known.length, horizon)),
      seasonal: symmetricError(came, seasonalNaive.fit(sample)(known.length, horizon)),
      inside80: shareInside(came, found.lo80, found.hi80),
      inside95: shareInside(came, found.lo95, found.hi95),
    };
  });

  it('the forecast beats both naive ones clearly', () => {
    const ours = average(scored.map((each) => each.ours));
    expect(ours).toBeLessThan(0.99 * average(scored.map((each) => each.naive)));
    expect(ours).toBeLessThan(0.95 * average(scored.map((each) => each.seasonal)));
  });

  it('about four of five figures fall inside the narrow interval, nineteen of twenty inside the wide one', () => {
    const [inside80, inside95] = [
      average(scored.map((each) => each.inside80)),
      average(scored.map((each) => each.inside95)),
    ];
    expect(inside80).toBeGreaterThan(0.7);
    expect(inside80).toBeLessThan(0.9);
    expect(inside95).toBeGreaterThan(0.9);
    expect(inside95).toBeLessThan(0.995);
  });
});
