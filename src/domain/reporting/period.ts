import { addWorkingDays, type Day, lastGoodDay, makeDay, type WorkingCalendar } from '#domain/calendar.ts';
import type { RegimeFrequency, ReportingRegime } from './regime.ts';

/** '2024Q1', '2024M03', '2024H1', '2024N9', '2024Y': a period as other systems write it too. */
export type PeriodKey = string;

export interface Period {
  readonly key: PeriodKey;
  readonly year: number;
  /** 1–4 for quarters, 1–12 for months, 1–2 for halves, 1 for nine months and the year. */
  readonly number: number;
  readonly startsOn: Day;
  readonly cutOffOn: Day;
  readonly submissionDueOn: Day;
  readonly consolidationDueOn: Day;
}

export interface ParsedPeriodKey {
  readonly year: number;
  readonly frequency: RegimeFrequency;
  readonly number: number;
}

interface Shape {
  readonly count: number;
  /** First and last month of the period with this number. */
  months(number: number): readonly [number, number];
  write(number: number): string;
}

const shapes: Readonly<Record<RegimeFrequency, Shape>> = {
  month: { count: 12, months: (n) => [n, n], write: (n) => `M${String(n).padStart(2, '0')}` },
  quarter: { count: 4, months: (n) => [3 * n - 2, 3 * n], write: (n) => `Q${n}` },
  half: { count: 2, months: (n) => [6 * n - 5, 6 * n], write: (n) => `H${n}` },
  'nine-months': { count: 1, months: () => [1, 9], write: () => 'N9' },
  year: { count: 1, months: () => [1, 12], write: () => 'Y' },
};

/** How many periods of that kind a year has. */
export function periodsInYear(frequency: RegimeFrequency): number {
  return shapes[frequency].count;
}

/** The year's periods with their window, cut-off and due days, all from the regime's data and the working calendar. */
export function periodsOfYear(year: number, regime: ReportingRegime, calendar: WorkingCalendar): Period[] {
  const shape = shapes[regime.frequency];
  return Array.from({ length: shape.count }, (_, index) => {
    const number = index + 1;
    const [firstMonth, lastMonth] = shape.months(number);
    const cutOffOn = makeDay(year, lastMonth, regime.cutOffDay);
    const due = addWorkingDays(calendar, cutOffOn, regime.dueWorkingDays);
    const submissionDueOn = lastGoodDay(due, regime.dueSemantics);
    return {
      key: makePeriodKey(year, regime.frequency, number),
      year,
      number,
      startsOn: makeDay(year, firstMonth - 1, regime.windowFromDay),
      cutOffOn,
      submissionDueOn,
      consolidationDueOn: addWorkingDays(calendar, due, regime.consolidationWorkingDays),
    };
  });
}

/** The four quarters of a year under a quarterly regime. */
export function quarterPeriods(year: number, regime: ReportingRegime, calendar: WorkingCalendar): Period[] {
  return periodsOfYear(year, { ...regime, frequency: 'quarter' }, calendar);
}

export function makePeriodKey(year: number, frequency: RegimeFrequency, number: number): PeriodKey {
  return `${year}${shapes[frequency].write(number)}`;
}

const KEY = /^(\d{4})(?:Q([1-4])|M(0[1-9]|1[0-2])|H([12])|(N9)|(Y))$/;

/** Reads a period's key; null for a text that is none. */
export function parsePeriodKey(key: string): ParsedPeriodKey | null {
  const match = KEY.exec(key);
  if (!match) return null;
  const [, year, quarter, month, half, nine] = match;
  const found: [RegimeFrequency, string | undefined][] = [
    ['quarter', quarter],
    ['month', month],
    ['half', half],
    ['nine-months', nine && '1'],
    ['year', '1'],
  ];
  const [frequency, number] = found.find(([, text]) => text !== undefined) ?? ['year', '1'];
  return { year: Number(year), frequency, number: Number(number) };
}

/** The period before it, over the turn of the year too; null for a text that is no period. */
export function previousPeriodKey(key: PeriodKey): PeriodKey | null {
  const parsed = parsePeriodKey(key);
  if (!parsed) return null;
  const { year, frequency, number } = parsed;
  if (number > 1) return makePeriodKey(year, frequency, number - 1);
  return makePeriodKey(year - 1, frequency, shapes[frequency].count);
}

/** The same period of the year before (cùng kỳ). */
export function samePeriodLastYear(key: PeriodKey): PeriodKey | null {
  const parsed = parsePeriodKey(key);
  return parsed && makePeriodKey(parsed.year - 1, parsed.frequency, parsed.number);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** A period as the province writes it: 'Quý III/2024', '6 tháng đầu năm 2024'. The text itself where it is no period. */
export function formatPeriod(key: PeriodKey): string {
  const parsed = parsePeriodKey(key);
  if (!parsed) return key;
  const { year, frequency, number } = parsed;
  const texts: Record<RegimeFrequency, string> = {
    month: `Tháng\u00a0${String(number).padStart(2, '0')}/${year}`,
    quarter: `Quý\u00a0${ROMAN[number] ?? number}/${year}`,
    half: `6\u00a0tháng ${number === 1 ? 'đầu' : 'cuối'} năm\u00a0${year}`,
    'nine-months': `9\u00a0tháng năm\u00a0${year}`,
    year: `Năm\u00a0${year}`,
  };
  return texts[frequency];
}
