import type { Day, WorkingCalendar } from '#domain/calendar.ts';
import type { RegimeFrequency, RegimeTiming } from './regime.ts';
import { dueDays, type LevelDue } from './route.ts';
import { type PeriodWindow, windowsOfYear } from './window.ts';

/** '2024Q1', '2024M03', '2024M03A', '2024W07', '2024H1', '2024N9', '2024Y', '2024C01': a period as other systems write it too. */
export type PeriodKey = string;

export interface Period {
  readonly key: PeriodKey;
  readonly year: number;
  /** 1–4 for quarters, 1–12 for months, 1–24 for half months, 1–2 for halves, 1 for nine months and the year. */
  readonly number: number;
  readonly startsOn: Day;
  readonly cutOffOn: Day;
  readonly submissionDueOn: Day;
  readonly consolidationDueOn: Day;
  /** Every level's due day, the lowest first; the first is the submission's, the last the consolidation's. */
  readonly dueDays: readonly LevelDue[];
}

export interface ParsedPeriodKey {
  readonly year: number;
  readonly frequency: RegimeFrequency;
  readonly number: number;
}

interface Shape {
  /** How many a year has; of weeks the fewest. */
  readonly count: number;
  write(number: number): string;
}

const two = (number: number): string => String(number).padStart(2, '0');

const shapes: Readonly<Record<RegimeFrequency, Shape>> = {
  week: { count: 52, write: (n) => `W${two(n)}` },
  'half-month': { count: 24, write: (n) => `M${two(Math.ceil(n / 2))}${n % 2 === 1 ? 'A' : 'B'}` },
  month: { count: 12, write: (n) => `M${two(n)}` },
  quarter: { count: 4, write: (n) => `Q${n}` },
  half: { count: 2, write: (n) => `H${n}` },
  'nine-months': { count: 1, write: () => 'N9' },
  year: { count: 1, write: () => 'Y' },
  custom: { count: 1, write: (n) => `C${two(n)}` },
};

/** How many periods of that kind a year has; a custom regime has as many as it has beginnings. */
export function periodsInYear(frequency: RegimeFrequency, cutPoints = 1): number {
  return frequency === 'custom' ? cutPoints : shapes[frequency].count;
}

/** The year's periods with their window, cut-off and due days, all from the regime's data and the working calendar. */
export function periodsOfYear(year: number, regime: RegimeTiming, calendar: WorkingCalendar): Period[] {
  return windowsOfYear(year, regime).map((window) => makePeriod(year, window, regime, calendar));
}

function makePeriod(year: number, window: PeriodWindow, regime: RegimeTiming, calendar: WorkingCalendar): Period {
  const due = dueDays(window.cutOffOn, regime, calendar);
  const submissionDueOn = due[0]?.dueOn ?? window.cutOffOn;
  return {
    ...window,
    key: makePeriodKey(year, regime.frequency, window.number),
    year,
    submissionDueOn,
    consolidationDueOn: due.at(-1)?.dueOn ?? submissionDueOn,
    dueDays: due,
  };
}

/** The four quarters of a year under a quarterly regime. */
export function quarterPeriods(year: number, regime: RegimeTiming, calendar: WorkingCalendar): Period[] {
  return periodsOfYear(year, { ...regime, frequency: 'quarter' }, calendar);
}

export function makePeriodKey(year: number, frequency: RegimeFrequency, number: number): PeriodKey {
  return `${year}${shapes[frequency].write(number)}`;
}

/** What a period's key looks like. */
export const periodKeyPattern =
  /^(?<year>\d{4})(?:Q(?<quarter>[1-4])|M(?<month>0[1-9]|1[0-2])(?<side>[AB])?|H(?<half>[12])|W(?<week>0[1-9]|[1-4]\d|5[0-3])|C(?<custom>0[1-9]|[1-9]\d)|(?<nine>N9)|Y)$/;

/** Reads a period's key; null for a text that is none. */
export function parsePeriodKey(key: string): ParsedPeriodKey | null {
  const { year, quarter, month, side, half, week, custom, nine } = periodKeyPattern.exec(key)?.groups ?? {};
  if (year === undefined) return null;
  const halfMonth = month && side && String(2 * Number(month) - (side === 'A' ? 1 : 0));
  const found: [RegimeFrequency, string | undefined][] = [
    ['quarter', quarter],
    ['half-month', halfMonth],
    ['month', month],
    ['half', half],
    ['week', week],
    ['custom', custom],
    ['nine-months', nine && '1'],
    ['year', '1'],
  ];
  const [frequency, number] = found.find(([, text]) => text !== undefined) ?? ['year', '1'];
  return { year: Number(year), frequency, number: Number(number) };
}

/**
 * The period before it, over the turn of the year too; null for a text that is no period, and for a year's first week or window
 * of a regime's own: how many the year before had is not in the key.
 */
export function previousPeriodKey(key: PeriodKey): PeriodKey | null {
  const parsed = parsePeriodKey(key);
  if (!parsed) return null;
  const { year, frequency, number } = parsed;
  if (number > 1) return makePeriodKey(year, frequency, number - 1);
  if (frequency === 'week' || frequency === 'custom') return null;
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
    week: `Tuần\u00a0${number}/${year}`,
    'half-month': `${number % 2 === 1 ? 'Nửa đầu' : 'Nửa cuối'} tháng\u00a0${two(Math.ceil(number / 2))}/${year}`,
    month: `Tháng\u00a0${two(number)}/${year}`,
    quarter: `Quý\u00a0${ROMAN[number] ?? number}/${year}`,
    half: `6\u00a0tháng ${number === 1 ? 'đầu' : 'cuối'} năm\u00a0${year}`,
    'nine-months': `9\u00a0tháng năm\u00a0${year}`,
    year: `Năm\u00a0${year}`,
    custom: `Kỳ\u00a0${number}/${year}`,
  };
  return texts[frequency];
}
