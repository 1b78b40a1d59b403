import { expect, test } from 'vitest';
import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetStatus } from '#contract/monitoring.ts';
import { fanOf } from './fan-of.ts';

const names = { forecast: 'dự báo', lastYear: 'năm trước', needed: 'cần' };
const range = (mean: string) => ({ mean, lo80: '90', hi80: '110', lo95: '80', hi95: '120' });

// Only what the drawing reads.
const status = (values: (string | null)[], nature = 'flow'): TargetStatus =>
  ({
    target: { value: '100', nature },
    series: values.map((value, index) => ({ periodKey: `2024Q${index + 1}`, value, standing: null, frozen: false })),
  }) as unknown as TargetStatus;
const forecast = (part: Partial<TargetForecastView>): TargetForecastView =>
  ({ year: 2024, earlierFigures: [], course: [], ...part }) as unknown as TargetForecastView;

test('the fan opens at the last figure and ends with the year', () => {
  const { bands, lines } = fanOf(
    status(['20', '45']),
    forecast({
      course: [
        { periodKey: '2024Q3', ...range('70') },
        { periodKey: '2024Q4', ...range('100') },
      ],
    }),
    names,
  );
  expect(bands.find(({ key }) => key === 'band-80')).toMatchObject({
    low: [null, 45, 90, 90],
    high: [null, 45, 110, 110],
  });
  expect(lines.find(({ key }) => key === 'forecast')?.values).toEqual([null, 45, 70, 100]);
  expect(lines.find(({ key }) => key === 'needed')?.values).toEqual([null, 45, 72.5, 100]);
});

test('without a forecast the year before and the needed pace are still drawn', () => {
  const earlierFigures = [
    { periodKey: '2022Q4', value: '1' },
    { periodKey: '2023Q2', value: '40' },
    { periodKey: '2023M09', value: '66' },
    { periodKey: '2023Y', value: '99' },
  ];
  const { bands, lines } = fanOf(status(['20']), forecast({ earlierFigures }), names);
  expect(bands).toEqual([]);
  expect(lines.find(({ key }) => key === 'last')?.values).toEqual([null, 40, 66, null]);
});

test('a year that is whole needs no pace', () => {
  const { lines } = fanOf(status(['20', '45', '70', '98']), forecast({}), names);
  expect(lines).toEqual([]);
});

test('before the first figure a sum begins with nothing, and a level has no pace', () => {
  const needed = (nature: string) => fanOf(status([], nature), forecast({}), names).lines[0]?.values;
  expect(needed('flow')).toEqual([25, 50, 75, 100]);
  expect(needed('rate')).toEqual([null, null, null, null]);
});
