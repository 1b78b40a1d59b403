import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import type { KnownFigure } from '#domain/monitoring/target-series.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { type FigureRange, forecastTarget, type TargetForecastInput } from './target-forecast.ts';

/** What would have been forecast in an earlier year at the same time of the year, and what came. */
export interface EarlierLook {
  readonly year: number;
  readonly forecast: FigureRange;
  readonly actual: Decimal;
  readonly inside80: boolean;
  readonly inside95: boolean;
}

const MOST_YEARS = 5;

function yearFigure(figures: readonly KnownFigure[], year: number): Decimal | null {
  const keys = [`${year}Y`, `${year}Q4`, `${year}M12`];
  return keys.flatMap((key) => figures.find(({ periodKey }) => periodKey === key)?.value ?? []).at(0) ?? null;
}

/** How far into the year the latest figure reaches, as a share of it. */
function reachOf({ periodKey }: KnownFigure): { year: number; share: number } | null {
  const parsed = parsePeriodKey(periodKey);
  const count = parsed && { quarter: 4, month: 12, year: 1 }[parsed.frequency as string];
  return parsed && count ? { year: parsed.year, share: parsed.number / count } : null;
}

function knownBy(figures: readonly KnownFigure[], year: number, share: number): KnownFigure[] {
  return figures.filter((figure) => {
    const reach = reachOf(figure);
    return reach !== null && (reach.year < year || (reach.year === year && reach.share <= share + 1e-9));
  });
}

const isInside = (value: Decimal, low: Decimal, high: Decimal): boolean =>
  compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0;

/**
 * Rolling origins (Tashman 2000, IJF 16) in the reader's own terms: the same method stands at the same time of up to five earlier
 * years, knows only what was known then, and is compared with what those years came to.
 */
export function earlierLooks(input: TargetForecastInput): EarlierLook[] {
  const { figures, year } = input;
  const reaches = figures.flatMap((figure) => reachOf(figure) ?? []).filter((reach) => reach.year === year);
  const share = Math.max(0, ...reaches.map((reach) => reach.share));
  if (share >= 1) return [];
  return Array.from({ length: MOST_YEARS }, (_, i) => year - 1 - i).flatMap((earlier) => {
    const actual = yearFigure(figures, earlier);
    if (actual === null) return [];
    const { yearEnd } = forecastTarget({ ...input, year: earlier, figures: knownBy(figures, earlier, share) });
    if (!yearEnd) return [];
    const inside80 = isInside(actual, yearEnd.lo80, yearEnd.hi80);
    return [
      { year: earlier, forecast: yearEnd, actual, inside80, inside95: isInside(actual, yearEnd.lo95, yearEnd.hi95) },
    ];
  });
}
