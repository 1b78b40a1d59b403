import { describe, expect, it } from 'vitest';
import { sampleOf } from '../sample.ts';
import { METHODS } from './index.ts';
import { fitSes, sesLevel } from './ses.ts';
import { theta } from './theta.ts';

const SEASON = [0.9, 1, 1.1, 1];

describe('every method', () => {
  it('goes on with a level and a clean season', () => {
    const values = Float64Array.from({ length: 32 }, (_, i) => 2 * (SEASON[i % 4] ?? 1));
    const sample = sampleOf(values, 4);
    for (const { name, fit } of METHODS) {
      const path = fit(sample)(32, 8);
      path.forEach((value, k) => expect(value, name).toBeCloseTo(2 * (SEASON[k % 4] ?? 1), 1));
    }
  });

  it('projects from an origin inside the sample by what stands before it alone', () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => 1 + 0.02 * i + 0.1 * Math.sin(i * i));
    const sample = sampleOf(values, 1);
    for (const { name, fit } of METHODS) {
      const path = fit(sample)(20, 3);
      expect(path.length, name).toBe(3);
      expect(path.every(Number.isFinite), name).toBe(true);
    }
  });
});

describe('theta', () => {
  it('adds half the slope of the straight line a step', () => {
    const values = Float64Array.from({ length: 30 }, (_, i) => 10 + i);
    const path = theta.fit(sampleOf(values, 1))(30, 3);
    expect((path[2] ?? 0) - (path[1] ?? 0)).toBeCloseTo(0.5, 6);
  });
});

describe('simple smoothing', () => {
  it('takes the mean of noise and the last value of a random walk', () => {
    const noise = Float64Array.from({ length: 60 }, (_, i) => 5 + (i % 2 === 0 ? 1 : -1));
    expect(sesLevel(noise, fitSes(noise), 60)).toBeCloseTo(5, 0);
    const walk = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 : 9));
    expect(sesLevel(walk, fitSes(walk), 60)).toBeCloseTo(9, 1);
  });
});
