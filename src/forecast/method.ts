import type { Seasonality } from './seasonality.ts';

/** Observations a year: 12, 4 or 1. */
export type Period = 1 | 4 | 12;

/** A series made ready for the methods: no gap, about 1 in size. */
export interface Sample {
  readonly period: Period;
  readonly values: Float64Array;
  /** Natural logarithms of the values, or the values themselves where one is not positive. */
  readonly logs: Float64Array;
  readonly isPositive: boolean;
  /** The values without their season. */
  readonly adjusted: Float64Array;
  readonly season: Seasonality;
  /** The values less a season that is added, for methods that add it. */
  readonly adjustedByAdding: Float64Array;
  readonly addedSeason: Seasonality;
  /** The logarithms without their season (the season there is added). */
  readonly adjustedLogs: Float64Array;
  readonly seasonOfLogs: Seasonality;
}

/** Forecasts the values at indices upTo … upTo + horizon − 1 from those before, with the parameters once fitted. */
export type Project = (upTo: number, horizon: number) => Float64Array;

/** One forecasting method: looks at the whole sample once, then projects from any origin inside it. */
export interface Method {
  readonly name: string;
  readonly fit: (sample: Sample) => Project;
}
