import type { Decimal } from '#domain/decimal.ts';
import { asFigure, chanceOfMeeting } from '#domain/monitoring/chance-of-meeting.ts';
import {
  type KnownFigure,
  type SeriesFound,
  type SeriesTarget,
  targetSeries,
} from '#domain/monitoring/target-series.ts';
import { makePeriodKey, parsePeriodKey, type PeriodKey } from '#domain/reporting/period.ts';
import type { DeclineReason, Note } from '../series.ts';
import { type Range, type YearEnd, yearEnd } from '../year-end.ts';

/** Raised when the same figures would give another forecast: kept forecasts of an older method stay what they were. */
export const METHOD_VERSION = 1;

/** All that a target's forecast is made of; the same input gives the same bytes. */
export interface TargetForecastInput {
  readonly version: number;
  readonly year: number;
  readonly target: SeriesTarget;
  readonly baseline: Decimal | null;
  readonly shareOfCount: boolean;
  /** In order of time; running totals where the target adds up. */
  readonly figures: readonly KnownFigure[];
}

/** A forecast value with its ranges, written as finely as the figures are. */
export interface FigureRange {
  readonly mean: Decimal;
  readonly lo80: Decimal;
  readonly hi80: Decimal;
  readonly lo95: Decimal;
  readonly hi95: Decimal;
}

export interface CoursePoint extends FigureRange {
  readonly periodKey: PeriodKey;
}

/** What was too little, or too strange, to forecast on. */
export type NoForecast = DeclineReason | 'year-is-over';

export interface TargetForecast {
  readonly reason: NoForecast | null;
  /** Known values of the series, and how many it takes. */
  readonly known: number;
  readonly needed: number;
  readonly yearEnd: FigureRange | null;
  readonly course: readonly CoursePoint[];
  /** The target alone, without the other measures in its sentence; in percent. */
  readonly chancePercent: Decimal | null;
  readonly method: string | null;
  readonly notes: readonly { readonly kind: Note['kind']; readonly periodKey: PeriodKey | null }[];
}

const FREQUENCY = { 1: 'year', 4: 'quarter', 12: 'month' } as const;

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** A running total is never below what the year has brought; a share never outside 0 to 100. */
function limitsOf({ target, figures, year }: TargetForecastInput, { series }: SeriesFound): Limits {
  const reported = figures.filter(({ periodKey }) => parsePeriodKey(periodKey)?.year === year);
  const isCounted = target.nature === 'flow' && figures.every(({ value }) => Number(value) >= 0);
  const least = isCounted ? Math.max(0, ...reported.map(({ value }) => Number(value))) : -Infinity;
  return { least: Math.max(least, series?.floor ?? -Infinity), most: series?.ceiling ?? Infinity };
}

function within(value: number, { least, most }: Limits): number {
  return Math.min(most, Math.max(least, value));
}

function writeRange(range: Range, decimals: number, limits: Limits): FigureRange {
  const write = (value: number): Decimal => asFigure(within(value, limits), decimals) ?? '0';
  return {
    mean: write(range.mean),
    lo80: write(range.lo80),
    hi80: write(range.hi80),
    lo95: write(range.lo95),
    hi95: write(range.hi95),
  };
}

function nameOf(at: number, { series }: SeriesFound): PeriodKey | null {
  if (!series) return null;
  const place = series.start[0] * series.period + series.start[1] - 1 + at;
  return makePeriodKey(Math.floor(place / series.period), FREQUENCY[series.period], (place % series.period) + 1);
}

/** Whether the year's own figure is reported already. */
function isOver({ figures, year }: TargetForecastInput): boolean {
  const ends = [`${year}Y`, `${year}Q4`, `${year}M12`];
  return figures.some(({ periodKey }) => ends.includes(periodKey));
}

function given(input: TargetForecastInput, found: SeriesFound, end: YearEnd): TargetForecast {
  const { target, baseline, shareOfCount, year } = input;
  const { decimals, known, needed } = found;
  const limits = limitsOf(input, found);
  const period = found.series?.period ?? 1;
  const course = end.course.map((step) => ({
    periodKey: makePeriodKey(year, FREQUENCY[period], step.place),
    ...writeRange(step, decimals, limits),
  }));
  const outcomes = end.outcomes.map((value) => within(value, limits));
  const chance = chanceOfMeeting(target, outcomes, decimals, { baseline, shareOfCount });
  const { periodKey: _, ...last } = course.at(-1) ?? { periodKey: '' };
  return {
    reason: null,
    known,
    needed,
    yearEnd: 'mean' in last ? last : null,
    course,
    chancePercent: chance === null ? null : (asFigure(chance, 1) ?? null),
    method: end.method,
    notes: end.notes.map(({ kind, at }) => ({ kind, periodKey: at === undefined ? null : nameOf(at, found) })),
  };
}

/**
 * Forecasts the year's figure of a target and the chance that it meets the target's own rule, or says why not. The simulated
 * figures are judged by the very rule that judges the year (`evaluateTarget`), written as finely as the reported ones.
 */
export function forecastTarget(input: TargetForecastInput): TargetForecast {
  const found = targetSeries(input.target, input.figures);
  const { series, known, needed } = found;
  const none = (reason: NoForecast): TargetForecast => ({
    reason,
    known,
    needed,
    yearEnd: null,
    course: [],
    chancePercent: null,
    method: null,
    notes: [],
  });
  if (isOver(input)) return none('year-is-over');
  if (!series) return none('too-few');
  const end = yearEnd({ series, year: input.year });
  if (end === null) return none('too-few');
  return 'declined' in end ? none(end.declined) : given(input, found, end);
}
