/** A civil day as text, '2024-01-19'. Texts of this form sort as the days do. */
export type Day = string;

const DAYS_OF_ERA = 146_097;

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Year, month and day of month of a day; throws on a text that is no day of the calendar ('2024-02-30'). */
export function partsOfDay(day: Day): CivilDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), dayOfMonth: Number(match?.[3]) };
  if (!match || makeDay(parts.year, parts.month, parts.dayOfMonth) !== day) throw new RangeError(`not a day: ${day}`);
  return parts;
}

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day of these parts; months and days beyond their end run over into the next: month 0 is December of the year before. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day {
  const years = year + Math.floor((month - 1) / 12);
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return dayOfNumber(numberOfFirst(years, monthOfYear) + dayOfMonth - 1);
}

/** Days since 1970-01-01, counted by whole years of 400 and months from March on, so that the leap day comes last. */
export function numberOfDay(day: Day): number {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return numberOfFirst(year, month) + dayOfMonth - 1;
}

function numberOfFirst(year: number, month: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - 719_468;
}

/** The day that lies so many days after 1970-01-01. */
export function dayOfNumber(days: number): Day {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day so many civil days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** '2024-01-05' as the province writes it: '05/01/2024'. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${pad(dayOfMonth, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
