import { yearTotals } from '#forecast/year-total.ts';
import type { Column } from './dated-table.ts';

const MONTHS = 12;
const KNOWN_MONTHS = [3, 6, 9] as const;
const FEWEST_YEARS_BEFORE = 2;

/** How far from the year's total our forecast and the pro rata one were, by how many of its months were known. */
export interface YearTotalRow {
  readonly known: number;
  readonly count: number;
  /** Mean absolute errors in per cent of the total. */
  readonly ours: number;
  readonly proRata: number;
  readonly inside80: number;
  readonly inside95: number;
}

interface One {
  readonly ours: number;
  readonly proRata: number;
  readonly inside80: number;
  readonly inside95: number;
}

function oneYear({ values, start }: Column, first: number, known: number): One | null {
  const year = values.slice(first, first + MONTHS).filter((value) => value !== null);
  if (year.length < MONTHS) return null;
  const total = year.reduce((sum, value) => sum + value, 0);
  const found = yearTotals({
    period: 12,
    values: values.slice(0, first + known),
    horizon: MONTHS - known,
    start,
    nature: 'flow',
  });
  const ours = 'declined' in found ? undefined : found[0];
  if (!ours || total <= 0) return null;
  const proRata = (year.slice(0, known).reduce((sum, value) => sum + value, 0) / known) * MONTHS;
  const far = (forecast: number): number => (100 * Math.abs(forecast - total)) / total;
  const inside = (low: number, high: number): number => (total >= low && total <= high ? 100 : 0);
  return {
    ours: far(ours.total),
    proRata: far(proRata),
    inside80: inside(ours.lo80, ours.hi80),
    inside95: inside(ours.lo95, ours.hi95),
  };
}

/** Every whole year of every monthly column, forecast from its first 3, 6 and 9 months and the years before it alone. */
export function scoreYearTotals(columns: readonly Column[]): YearTotalRow[] {
  return KNOWN_MONTHS.map((known) => {
    const all = columns.flatMap((column) => {
      const skipped = (MONTHS + 1 - column.start[1]) % MONTHS;
      const firsts = Array.from(
        { length: Math.floor((column.values.length - skipped) / MONTHS) },
        (_, y) => skipped + y * MONTHS,
      );
      return firsts
        .filter((first) => first >= FEWEST_YEARS_BEFORE * MONTHS)
        .map((first) => oneYear(column, first, known))
        .filter((each) => each !== null);
    });
    const average = (of: keyof One): number => all.reduce((sum, each) => sum + each[of], 0) / all.length;
    return {
      known,
      count: all.length,
      ours: average('ours'),
      proRata: average('proRata'),
      inside80: average('inside80'),
      inside95: average('inside95'),
    };
  });
}
