import { forecast } from '#forecast/forecast.ts';
import type { Method } from '#forecast/method.ts';
import { naive, seasonalNaive } from '#forecast/methods/naive.ts';
import { seasonalScale } from '#forecast/pool.ts';
import { prepare } from '#forecast/preparation.ts';
import { sampleOf } from '#forecast/sample.ts';
import { meanIntervalScore, scaledError, shareInside, symmetricError } from '#forecast/scores.ts';
import type { Series } from '#forecast/series.ts';
import type { SeriesLine } from './series-line.ts';

/** Mean scores over the series of one period; null where the row has no such figure. */
export interface ScoreRow {
  readonly name: string;
  readonly count: number;
  readonly smape: number | null;
  readonly mase: number | null;
  readonly inside80: number | null;
  readonly inside95: number | null;
  readonly msis: number | null;
}

function scaleOf({ values, period }: Series): number {
  return (
    seasonalScale(
      values.filter((value) => value !== null),
      period,
    ) || 1
  );
}

type Scores = readonly [smape: number, mase: number, inside80: number, inside95: number, msis: number];

function scoresOf(series: Series, future: readonly number[]): Scores | null {
  const outcome = forecast({ ...series, horizon: future.length });
  if ('declined' in outcome) return null;
  const { mean, lo80, hi80, lo95, hi95 } = outcome;
  const scale = scaleOf(series);
  return [
    symmetricError(future, mean),
    scaledError(future, mean, scale),
    100 * shareInside(future, lo80, hi80),
    100 * shareInside(future, lo95, hi95),
    meanIntervalScore(future, lo95, hi95, 0.05) / scale,
  ];
}

function naiveScores(method: Method, series: Series, future: readonly number[]): Scores | null {
  const prepared = prepare({ ...series, horizon: future.length });
  if ('declined' in prepared) return null;
  const path = method.fit(sampleOf(prepared.values, series.period))(prepared.values.length, future.length);
  const shown = path.map((value) => value * prepared.size);
  return [symmetricError(future, shown), scaledError(future, shown, scaleOf(series)), NaN, NaN, NaN];
}

function rowOf(name: string, scores: readonly (Scores | null)[]): ScoreRow {
  const given = scores.filter((each) => each !== null);
  const at = (i: number): number | null => {
    const average = given.reduce((sum, each) => sum + (each[i] ?? 0), 0) / given.length;
    return Number.isFinite(average) ? average : null;
  };
  return { name, count: given.length, smape: at(0), mase: at(1), inside80: at(2), inside95: at(3), msis: at(4) };
}

/** Scores of our forecasts, and of two naive ones in the same run, on the series of one period whose futures are known. */
export function scoreForecasts(lines: readonly SeriesLine[]): ScoreRow[] {
  const known = lines.flatMap(({ series, future }) => (future && future.length > 0 ? [{ series, future }] : []));
  return [
    rowOf(
      'Tiến Độ',
      known.map(({ series, future }) => scoresOf(series, future)),
    ),
    rowOf(
      'Naive2 (cùng lần chạy)',
      known.map(({ series, future }) => naiveScores(naive, series, future)),
    ),
    rowOf(
      'sNaive (cùng lần chạy)',
      known.map(({ series, future }) => naiveScores(seasonalNaive, series, future)),
    ),
  ];
}
