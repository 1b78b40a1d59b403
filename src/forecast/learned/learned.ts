import type { LearnedWeights } from '../combine.ts';
import type { LearnedWidths } from '../interval.ts';

/** What was learned for series of one period: see `docs/forecasting.md`. */
export interface Learned {
  readonly weights: LearnedWeights;
  readonly widths: LearnedWidths;
}
