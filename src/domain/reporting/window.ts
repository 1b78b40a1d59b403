import { addDays, type Day, makeDay, weekdayOf } from '#domain/calendar.ts';
import type { RegimeFrequency, WindowRule } from './regime.ts';

/** The days whose figures one period counts, first and last. */
export interface PeriodWindow {
  readonly number: number;
  readonly startsOn: Day;
  readonly cutOffOn: Day;
}

/** Months from the beginning of one period to the next, where a period is made of whole months. */
const monthsOf: Partial<Record<RegimeFrequency, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const HALF_MONTH_DAYS = 15;

/**
 * The year's windows by the regime's own beginnings; each ends on the day before the next begins. Decree 09/2019/NĐ-CP,
 * Article 12: month 15th to 14th, quarter, six months and year from the 15th of the month before. Nine months run from the
 * year's first beginning to the end of September's window.
 */
export function windowsOfYear(year: number, rule: WindowRule): PeriodWindow[] {
  if (rule.frequency === 'nine-months') {
    const [startsOn, after] = [monthStart(year, 1, rule), monthStart(year, 10, rule)];
    return [{ number: 1, startsOn, cutOffOn: addDays(after, -1) }];
  }
  const starts = startsOfYear(year, rule);
  const ends = [...starts.slice(1), ...startsOfYear(year + 1, rule).slice(0, 1)];
  return starts.map((startsOn, index) => ({
    number: index + 1,
    startsOn,
    cutOffOn: addDays(ends[index] ?? startsOn, -1),
  }));
}

function startsOfYear(year: number, rule: WindowRule): Day[] {
  if (rule.frequency === 'week') return weekStarts(year, rule.windowFromDay);
  if (rule.frequency === 'custom') return rule.cutPoints.map(({ month, day }) => makeDay(year, month, day));
  if (rule.frequency === 'half-month') return twelve((month) => halves(year, month, rule)).flat();
  const months = monthsOf[rule.frequency] ?? 1;
  return twelve((month) => ((month - 1) % months === 0 ? [monthStart(year, month, rule)] : [])).flat();
}

const twelve = <Found>(make: (month: number) => Found): Found[] =>
  Array.from({ length: 12 }, (_, index) => make(index + 1));

function monthStart(year: number, month: number, { windowFromDay, windowFromMonth }: WindowRule): Day {
  return makeDay(year, month + windowFromMonth, windowFromDay);
}

function halves(year: number, month: number, rule: WindowRule): [Day, Day] {
  const { windowFromDay: day, windowFromMonth: offset } = rule;
  const second =
    day > HALF_MONTH_DAYS
      ? makeDay(year, month + offset + 1, day - HALF_MONTH_DAYS)
      : makeDay(year, month + offset, day + HALF_MONTH_DAYS);
  return [monthStart(year, month, rule), second];
}

/** A week belongs to the year in which its fourth day lies (ISO 8601, for weeks that begin on any weekday). */
function weekStarts(year: number, weekday: number): Day[] {
  const first = firstWeek(year, weekday);
  const next = firstWeek(year + 1, weekday);
  const starts: Day[] = [];
  for (let start = first; start < next; start = addDays(start, 7)) starts.push(start);
  return starts;
}

function firstWeek(year: number, weekday: number): Day {
  const fourth = makeDay(year, 1, 4);
  return addDays(fourth, -((weekdayOf(fourth) - weekday + 7) % 7));
}
