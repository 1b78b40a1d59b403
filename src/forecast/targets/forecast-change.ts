import { compareDecimals, type Decimal, subtractDecimals } from '#domain/decimal.ts';
import type { KnownFigure } from '#domain/monitoring/target-series.ts';
import {
  type CoursePoint,
  type FigureRange,
  forecastTarget,
  type TargetForecast,
  type TargetForecastInput,
} from './target-forecast.ts';

export interface ForecastMade {
  readonly input: TargetForecastInput;
  readonly forecast: TargetForecast;
}

/** What makes a forecast differ from the one before it. */
export interface ForecastChange {
  readonly from: FigureRange | null;
  readonly to: FigureRange | null;
  readonly fromChancePercent: Decimal | null;
  readonly toChancePercent: Decimal | null;
  /** Figures that came since, each with what had been forecast for it. */
  readonly added: readonly (KnownFigure & { readonly expected: CoursePoint | null })[];
  readonly corrected: readonly (KnownFigure & { readonly before: Decimal })[];
  readonly removed: readonly KnownFigure[];
  /** How much of the change of the mean is by corrections; the rest is by what came. Null where it cannot be told apart. */
  readonly byCorrections: Decimal | null;
  readonly methodChanged: boolean;
  readonly ruleChanged: boolean;
}

function meanShift(from: FigureRange | null, to: FigureRange | null): Decimal | null {
  return from && to ? subtractDecimals(to.mean, from.mean) : null;
}

/** Says what changed a forecast: figures that came, were corrected or withdrawn, the method, the target's own rule. */
export function explainChange(before: ForecastMade, now: ForecastMade): ForecastChange {
  const held = new Map(before.input.figures.map(({ periodKey, value }) => [periodKey, value]));
  const kept = new Set(now.input.figures.map(({ periodKey }) => periodKey));
  const corrected = now.input.figures.flatMap((figure) => {
    const was = held.get(figure.periodKey);
    return was === undefined || compareDecimals(was, figure.value) === 0 ? [] : [{ ...figure, before: was }];
  });
  const added = now.input.figures
    .filter(({ periodKey }) => !held.has(periodKey))
    .map((figure) => ({
      ...figure,
      expected: before.forecast.course.find(({ periodKey }) => periodKey === figure.periodKey) ?? null,
    }));
  const onlyCorrected = {
    ...before.input,
    figures: before.input.figures.map(
      (figure) => corrected.find(({ periodKey }) => periodKey === figure.periodKey) ?? figure,
    ),
  };
  const between = corrected.length > 0 ? forecastTarget(onlyCorrected).yearEnd : before.forecast.yearEnd;
  return {
    from: before.forecast.yearEnd,
    to: now.forecast.yearEnd,
    fromChancePercent: before.forecast.chancePercent,
    toChancePercent: now.forecast.chancePercent,
    added,
    corrected,
    removed: before.input.figures.filter(({ periodKey }) => !kept.has(periodKey)),
    byCorrections: meanShift(before.forecast.yearEnd, between),
    methodChanged: before.input.version !== now.input.version,
    ruleChanged: JSON.stringify(before.input.target) !== JSON.stringify(now.input.target),
  };
}
