import { describe, expect, test } from 'vitest';
import type { KnownFigure } from '#domain/monitoring/target-series.ts';
import { earlierLooks } from './earlier-looks.ts';
import { explainChange } from './forecast-change.ts';
import { forecastTarget, METHOD_VERSION, type TargetForecastInput } from './target-forecast.ts';

/** Revenue by quarter, cumulative within each year, growing and with its own season. */
const history: KnownFigure[] = [2019, 2020, 2021, 2022, 2023].flatMap((year, y) => {
  let sum = 0;
  return [5100, 5200, 5600, 6100].map((value, q) => {
    sum += value + 150 * y + ((y * 7 + q * 3) % 5) * 40;
    return { periodKey: `${year}Q${q + 1}`, value: String(sum) };
  });
});
const thisYear: KnownFigure[] = [
  { periodKey: '2024Q1', value: '6010' },
  { periodKey: '2024Q2', value: '12090' },
  { periodKey: '2024Q3', value: '18500' },
];
const revenue: TargetForecastInput = {
  version: METHOD_VERSION,
  year: 2024,
  target: {
    name: 'Thu ngân sách',
    asWritten: 'đạt 23.600 tỷ đồng',
    comparator: 'ge',
    value: '23600',
    valueMax: null,
    unit: 'tỷ đồng',
    denominator: null,
    direction: 'higher',
    nature: 'flow',
  },
  baseline: null,
  shareOfCount: false,
  figures: [...history, ...thisYear],
};

describe('the forecast of a target', () => {
  test('is a year’s total with its range and the chance that its own rule calls it met', () => {
    const found = forecastTarget(revenue);
    expect(found.reason).toBeNull();
    expect(found.course.map(({ periodKey }) => periodKey)).toEqual(['2024Q4']);
    expect(Number(found.yearEnd?.mean)).toBeGreaterThan(24_000);
    expect(Number(found.yearEnd?.lo95)).toBeGreaterThanOrEqual(18_500);
    expect(Number(found.chancePercent)).toBeGreaterThan(90);
    const far = forecastTarget({ ...revenue, target: { ...revenue.target, value: '40000' } });
    expect(far.chancePercent).toBe('0.0');
  });

  test('never ends below what is reported, even where only years are known', () => {
    const years = [2020, 2021, 2022, 2023].map((year) => ({ periodKey: `${year}Y`, value: '1000' }));
    const figures = [...years, { periodKey: '2024Q3', value: '1500' }];
    const found = forecastTarget({ ...revenue, figures });
    expect(found.yearEnd).toMatchObject({ mean: '1500', lo95: '1500' });
  });

  test('is declined with how much is missing, and not made once the year’s figure is in', () => {
    expect(forecastTarget({ ...revenue, figures: thisYear })).toMatchObject({
      reason: 'too-few',
      known: 3,
      needed: 5,
      yearEnd: null,
    });
    const over = [...revenue.figures, { periodKey: '2024Q4', value: '25000' }];
    expect(forecastTarget({ ...revenue, figures: over })).toMatchObject({
      reason: 'year-is-over',
      chancePercent: null,
    });
  });

  test('gives the same bytes to the same input', () => {
    expect(JSON.stringify(forecastTarget(revenue))).toBe(JSON.stringify(forecastTarget(structuredClone(revenue))));
  });

  test('is no nonsense where the series is: zeros, one point, huge, negative', () => {
    for (const value of ['0', '7', '100000000000000000000', '-5']) {
      const figures = history.map(({ periodKey }) => ({ periodKey, value }));
      const found = forecastTarget({ ...revenue, figures });
      expect(found.reason !== null || found.yearEnd !== null).toBe(true);
    }
    expect(forecastTarget({ ...revenue, figures: history.slice(0, 1) }).reason).toBe('too-few');
  });
});

describe('the record of earlier forecasts', () => {
  test('stands at the same time of earlier years and knows only what was known then', () => {
    const looks = earlierLooks(revenue);
    expect(looks.map(({ year }) => year)).toEqual([2023, 2022, 2021, 2020]);
    for (const { forecast, actual, inside80, inside95 } of looks) {
      expect(inside80).toBe(Number(actual) >= Number(forecast.lo80) && Number(actual) <= Number(forecast.hi80));
      expect(inside95 || !inside80).toBe(true);
    }
    const changedLater = revenue.figures.map((each) =>
      each.periodKey === '2024Q2' ? { ...each, value: '13000' } : each,
    );
    expect(earlierLooks({ ...revenue, figures: changedLater })).toEqual(looks);
  });

  test('is empty once the year is over', () => {
    expect(
      earlierLooks({ ...revenue, figures: [...revenue.figures, { periodKey: '2024Q4', value: '25000' }] }),
    ).toEqual([]);
  });
});

describe('what changed a forecast', () => {
  const made = (input: TargetForecastInput) => ({ input, forecast: forecastTarget(input) });
  const before = made({ ...revenue, figures: [...history, ...thisYear.slice(0, 2)] });

  test('is what came, against what had been forecast for it', () => {
    const change = explainChange(before, made(revenue));
    expect(change.added).toHaveLength(1);
    expect(change.added[0]).toMatchObject({ periodKey: '2024Q3', value: '18500', expected: { periodKey: '2024Q3' } });
    expect(change).toMatchObject({
      corrected: [],
      removed: [],
      byCorrections: '0',
      methodChanged: false,
      ruleChanged: false,
    });
  });

  test('is a correction, with its part of the change', () => {
    const mended = before.input.figures.map((each) =>
      each.periodKey === '2024Q2' ? { ...each, value: '12900' } : each,
    );
    const change = explainChange(before, made({ ...before.input, figures: mended }));
    expect(change.corrected).toEqual([{ periodKey: '2024Q2', value: '12900', before: '12090' }]);
    expect(Number(change.byCorrections)).toBeGreaterThan(0);
    expect(change.added).toEqual([]);
  });

  test('may be the target’s own rule', () => {
    const raised = made({ ...before.input, target: { ...before.input.target, value: '30000' } });
    expect(explainChange(before, raised)).toMatchObject({ ruleChanged: true, byCorrections: '0' });
  });
});
