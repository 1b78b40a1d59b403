import { addDays, type Day, makeDay, weekdayOf } from './civil-day.ts';

/** A holiday that falls on the same day of every year, with the law that gives it. */
export interface FixedHoliday {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly name: string;
  readonly legalBasis: string;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

/** A weekday that the holidays of a year take out of work, still to be checked against the year's announcement. */
export interface ProposedDay {
  readonly day: Day;
  readonly name: string;
  readonly legalBasis: string;
  /** The holiday on a Saturday or Sunday that this day makes up for. */
  readonly inPlaceOf: Day | null;
}

/**
 * The days off that the holidays of fixed date give a year. One that falls on a weekend is made up for on the next working day
 * (Labour Code 2019, Article 111.3). Tết, the Hùng Kings' day and the second National Day are announced year by year and are not among them.
 */
export function proposeYear(
  year: number,
  holidays: readonly FixedHoliday[],
  isOff: (day: Day) => boolean,
): ProposedDay[] {
  const given = holidays
    .map((holiday) => ({ holiday, day: makeDay(year, holiday.month, holiday.dayOfMonth) }))
    .filter(({ holiday, day }) => isInForce(holiday, day))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const holidayDays = new Set(given.map(({ day }) => day));
  const taken = new Set<Day>();
  const proposed = given.map(({ holiday: { name, legalBasis }, day }) => {
    if (weekdayOf(day) <= 5) return { day, name, legalBasis, inPlaceOf: null };
    let instead = addDays(day, 1);
    while (weekdayOf(instead) > 5 || holidayDays.has(instead) || taken.has(instead) || isOff(instead)) {
      instead = addDays(instead, 1);
    }
    taken.add(instead);
    return { day: instead, name, legalBasis, inPlaceOf: day };
  });
  return proposed.sort((one, other) => (one.day < other.day ? -1 : 1));
}

function isInForce({ effectiveFrom, effectiveTo }: FixedHoliday, day: Day): boolean {
  return day >= effectiveFrom && (effectiveTo === null || day < effectiveTo);
}
