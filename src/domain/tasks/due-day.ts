import { addDays, type Day, isDay, lastGoodDay, makeDay } from '#domain/calendar.ts';

export type DueKind = 'date' | 'month' | 'quarter' | 'half' | 'year' | 'recurring' | 'continuous' | 'event' | 'none';

export interface DueWords {
  readonly kind: DueKind;
  /** '2024-01-20', '2024-03', '2024-Q3', '2024-H1', '2024'; null where the text gives none. */
  readonly value: string | null;
  readonly strictBefore: boolean;
}

/**
 * The last good day of what a decision says about time: "trước ngày 20/01/2024" is the 19th, "trong Quý III/2024" is
 * 30 September, "trước tháng 6" is 31 May. Null where the words give no day.
 */
export function findDueDay({ kind, value, strictBefore }: DueWords): Day | null {
  if (value === null) return null;
  const span = spanOf(kind, value);
  if (!span) return null;
  return strictBefore ? lastGoodDay(span.first, 'before') : span.last;
}

function spanOf(kind: DueKind, value: string): { first: Day; last: Day } | null {
  if (kind === 'date') return isDay(value) ? { first: value, last: value } : null;
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/.exec(value);
  if (!match) return null;
  const [year, quarter, half, month] = match.slice(1).map((text) => (text === undefined ? null : Number(text)));
  if (year === null || year === undefined) return null;
  if (kind === 'quarter' && quarter) return monthsSpan(year, 3 * quarter - 2, 3);
  if (kind === 'half' && half) return monthsSpan(year, 6 * half - 5, 6);
  if (kind === 'month' && month) return monthsSpan(year, month, 1);
  return kind === 'year' ? monthsSpan(year, 1, 12) : null;
}

function monthsSpan(year: number, firstMonth: number, months: number): { first: Day; last: Day } {
  return { first: makeDay(year, firstMonth, 1), last: addDays(makeDay(year, firstMonth + months, 1), -1) };
}
