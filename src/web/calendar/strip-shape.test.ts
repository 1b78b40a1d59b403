import { expect, test } from 'vitest';
import { shapeStrip } from './strip-shape.ts';

const period = (key: string, startsOn: string, cutOffOn: string, dueOn: string) => ({
  key,
  year: 2024,
  startsOn,
  cutOffOn,
  dueDays: [{ level: 'agency' as const, dueOn }],
  closingTime: null,
});

test('windows follow each other on the strip and every due day stands on it', () => {
  const { bars, months } = shapeStrip([
    period('2024Q1', '2023-12-15', '2024-03-14', '2024-03-18'),
    period('2024Q2', '2024-03-15', '2024-06-14', '2024-06-18'),
  ]);
  expect(bars[0]?.from).toBe(0);
  expect((bars[0]?.from ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(bars[1]?.from ?? 0);
  expect(bars.flatMap(({ due }) => due).every(({ at }) => at > 0 && at < 100)).toBe(true);
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('no period, nothing to draw', () => expect(shapeStrip([])).toEqual({ months: [], bars: [] }));
