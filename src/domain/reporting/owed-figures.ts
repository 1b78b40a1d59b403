import { parsePeriodKey } from './period.ts';
import type { RegimeFrequency } from './regime.ts';

/** How often a target's figure exists at all: a yearly figure is no gap in the first quarter. */
export const figureFrequencies = ['quarter', 'half', 'year'] as const;
export type FigureFrequency = (typeof figureFrequencies)[number];

const MONTHS_OF: Readonly<Record<FigureFrequency, number>> = { quarter: 3, half: 6, year: 12 };
/** Weeks and windows of a regime's own end no quarter. */
const MONTHS_IN: Readonly<Partial<Record<RegimeFrequency, number>>> = {
  'half-month': 0.5,
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
};

/** Whether a figure of that frequency is due for the period: when the period ends, so does one of the figure's own. */
export function isFigureDue(frequency: FigureFrequency, periodKey: string): boolean {
  const period = parsePeriodKey(periodKey);
  if (!period) return false;
  const months = MONTHS_IN[period.frequency];
  return months !== undefined && (period.number * months) % MONTHS_OF[frequency] === 0;
}
