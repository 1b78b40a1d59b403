import { parsePeriodKey } from './period.ts';

/** How often a target's figure exists at all: a yearly figure is no gap in the first quarter. */
export const figureFrequencies = ['quarter', 'half', 'year'] as const;
export type FigureFrequency = (typeof figureFrequencies)[number];

const MONTHS_OF: Readonly<Record<FigureFrequency, number>> = { quarter: 3, half: 6, year: 12 };
const MONTHS_IN = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const;

/** Whether a figure of that frequency is due for the period: when the period ends, so does one of the figure's own. */
export function isFigureDue(frequency: FigureFrequency, periodKey: string): boolean {
  const period = parsePeriodKey(periodKey);
  if (!period) return false;
  const lastMonth = period.number * MONTHS_IN[period.frequency];
  return lastMonth % MONTHS_OF[frequency] === 0;
}
