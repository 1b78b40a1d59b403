import { describe, expect, test } from 'vitest';
import { type KnownFigure, type SeriesTarget, targetSeries } from './target-series.ts';

const revenue: SeriesTarget = {
  name: 'Thu ngân sách',
  asWritten: 'đạt 23.600 tỷ đồng',
  comparator: 'ge',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  direction: 'higher',
  nature: 'flow',
};
const share: SeriesTarget = { ...revenue, name: 'Tỷ lệ bao phủ', asWritten: 'trên 96 %', nature: 'rate', unit: '%' };
const figures = (...pairs: [string, string][]): KnownFigure[] =>
  pairs.map(([periodKey, value]) => ({ periodKey, value }));

describe('a target’s figures as a series', () => {
  test('running totals become what each quarter brought; over a gap nothing is known', () => {
    const known = figures(
      ['2023Q1', '10'],
      ['2023Q2', '25'],
      ['2023Q3', '45'],
      ['2023Q4', '70.5'],
      ['2024Q1', '11'],
      ['2024Q3', '50'],
    );
    const { series, decimals } = targetSeries(revenue, known);
    expect(series).toMatchObject({ period: 4, start: [2023, 1], values: [10, 15, 20, 25.5, 11, null, null] });
    expect(decimals).toBe(1);
  });

  test('a level is its own value, a share stays within 0 and 100, a growth rate does not have to', () => {
    const known = figures(['2023Q2', '94'], ['2023Q3', '94.5'], ['2023Q4', '95'], ['2024Q1', '95.2']);
    expect(targetSeries(share, known).series).toEqual({
      period: 4,
      start: [2023, 2],
      values: [94, 94.5, 95, 95.2],
      nature: 'rate',
      floor: 0,
      ceiling: 100,
    });
    const growth = { ...share, name: 'Tổng sản phẩm (GRDP)', asWritten: 'tăng 7,5–8 %' };
    expect(targetSeries(growth, known).series).not.toHaveProperty('ceiling');
  });

  test('where quarters are too few the years stand in, of their last quarter as well', () => {
    const known = figures(['2020Y', '40'], ['2021Y', '44'], ['2022Y', '47'], ['2023Q4', '50'], ['2024Q1', '11']);
    expect(targetSeries(revenue, known).series).toMatchObject({
      period: 1,
      start: [2020, 1],
      values: [40, 44, 47, 50],
    });
  });

  test('with three quarters of one year there is nothing to forecast on, and how much is missing is said', () => {
    const known = figures(['2024Q1', '10'], ['2024Q2', '25'], ['2024Q3', '45']);
    expect(targetSeries(revenue, known)).toMatchObject({ series: null, known: 3, needed: 5 });
    expect(targetSeries(share, known)).toMatchObject({ series: null, known: 3, needed: 4 });
    expect(targetSeries(revenue, [])).toMatchObject({ series: null, known: 0 });
  });
});
