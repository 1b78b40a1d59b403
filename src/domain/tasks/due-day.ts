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

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** How a span of months is written, and its first month and length. */
const SPANS: Readonly<Partial<Record<DueKind, { pattern: RegExp; months: number }>>> = {
  month: { pattern: /^(\d{4})-(0[1-9]|1[0-2])$/, months: 1 },
  quarter: { pattern: /^(\d{4})-Q([1-4])$/, months: 3 },
  half: { pattern: /^(\d{4})-H([12])$/, months: 6 },
  year: { pattern: /^(\d{4})()$/, months: 12 },
};

function spanOf(kind: DueKind, value: string): Span | null {
  if (kind === 'date') return isDay(value) ? { first: value, last: value } : null;
  const span = SPANS[kind];
  const match = span?.pattern.exec(value);
  if (!span || !match) return null;
  const number = match[2] ? Number(match[2]) : 1;
  return monthsSpan(Number(match[1]), span.months * (number - 1) + 1, span.months);
}

function monthsSpan(year: number, firstMonth: number, months: number): Span {
  return { first: makeDay(year, firstMonth, 1), last: addDays(makeDay(year, firstMonth + months, 1), -1) };
}
