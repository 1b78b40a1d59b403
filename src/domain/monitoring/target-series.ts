import { type Decimal, decimalsOf } from '#domain/decimal.ts';
import { isShare } from '#domain/programme/figure-kind.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import { parsePeriodKey, type PeriodKey } from '#domain/reporting/period.ts';

/** A figure of the province as it is reported: what adds up is cumulative since January. */
export interface KnownFigure {
  readonly periodKey: PeriodKey;
  readonly value: Decimal;
}

/** A target's history as a series: what adds up in single periods, one value a period, null where nothing is known. */
export interface TargetSeries {
  readonly period: 1 | 4 | 12;
  readonly start: readonly [year: number, place: number];
  readonly values: readonly (number | null)[];
  readonly nature: TargetRule['nature'];
  readonly floor?: number;
  readonly ceiling?: number;
}

export interface SeriesFound {
  /** Null where too little is known to forecast anything. */
  readonly series: TargetSeries | null;
  /** Known values of the series that comes nearest, and how many it takes. */
  readonly known: number;
  readonly needed: number;
  /** How finely the figures are written: what is simulated is judged as finely. */
  readonly decimals: number;
}

export type SeriesTarget = TargetRule & { readonly name: string; readonly asWritten: string };

const FREQUENCIES = [
  { period: 4, frequency: 'quarter' },
  { period: 12, frequency: 'month' },
  { period: 1, frequency: 'year' },
] as const;

type Placed = ReadonlyMap<number, Decimal>;

/** Figures by their place on the line of periods: year × period + place from 0. */
function placed(figures: readonly KnownFigure[], { period, frequency }: (typeof FREQUENCIES)[number]): Placed {
  const found = new Map<number, Decimal>();
  for (const { periodKey, value } of figures) {
    const parsed = parsePeriodKey(periodKey);
    if (!parsed) continue;
    const { year, number } = parsed;
    if (parsed.frequency === frequency) found.set(year * period + number - 1, value);
    // The last quarter or month of a year holds the year's own figure, unless a yearly one says otherwise.
    const isYearEnd =
      (parsed.frequency === 'quarter' && number === 4) || (parsed.frequency === 'month' && number === 12);
    if (frequency === 'year' && isYearEnd && !found.has(year)) found.set(year, value);
  }
  return found;
}

/** A running total becomes what its own period brought; over a gap nothing is known. */
function single(at: number, period: number, values: Placed): number | null {
  const value = values.get(at);
  if (value === undefined) return null;
  if (period === 1 || at % period === 0) return Number(value);
  const before = values.get(at - 1);
  return before === undefined ? null : Number(value) - Number(before);
}

function valuesOf(found: Placed, period: number, addsUp: boolean): { first: number; values: (number | null)[] } {
  const places = [...found.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  const values = Array.from({ length: last - first + 1 }, (_, i) => {
    const at = first + i;
    if (addsUp) return single(at, period, found);
    const value = found.get(at);
    return value === undefined ? null : Number(value);
  });
  return { first, values };
}

const FEWEST = 4;

/** A season has to be seen once, and once more to begin with: what adds up needs a whole year and a period. */
function neededOf(period: number, addsUp: boolean): number {
  return addsUp && period > 1 ? period + 1 : FEWEST;
}

/**
 * The series on which a target is forecast: its quarters where enough of them are known, else months, else years. Shares stay
 * within 0 and 100; a growth rate may be negative.
 */
export function targetSeries(target: SeriesTarget, figures: readonly KnownFigure[]): SeriesFound {
  const addsUp = target.nature === 'flow';
  const decimals = Math.max(0, ...figures.map(({ value }) => decimalsOf(value)));
  const bounds = isShare({ ...target, comparator: target.comparator }) ? { floor: 0, ceiling: 100 } : {};
  const candidates = FREQUENCIES.map((each) => {
    const { first, values } = valuesOf(placed(figures, each), each.period, addsUp);
    const known = values.filter((value) => value !== null).length;
    return { ...each, first, values, known, needed: neededOf(each.period, addsUp) };
  });
  const chosen = candidates.find(({ known, needed }) => known >= needed);
  if (!chosen) {
    const nearest = candidates.reduce((best, each) =>
      each.known / each.needed > best.known / best.needed ? each : best,
    );
    return { series: null, known: nearest.known, needed: nearest.needed, decimals };
  }
  const { period, first, values, known, needed } = chosen;
  const start = [Math.floor(first / period), (first % period) + 1] as const;
  return { series: { period, start, values, nature: target.nature, ...bounds }, known, needed, decimals };
}
