import type { Decimal } from '#domain/decimal.ts';
import { parsePeriodKey } from './period.ts';

/** How often a target's figure exists at all: a yearly figure is no gap in the first quarter. */
export const figureFrequencies = ['quarter', 'half', 'year'] as const;
export type FigureFrequency = (typeof figureFrequencies)[number];

const MONTHS_OF: Readonly<Record<FigureFrequency, number>> = { quarter: 3, half: 6, year: 12 };

/** Whether a figure of that frequency is due for the period: when the period ends, so does one of the figure's own. */
export function isFigureDue(frequency: FigureFrequency, periodKey: string): boolean {
  const lastMonth = lastMonthOf(periodKey);
  return lastMonth !== null && lastMonth % MONTHS_OF[frequency] === 0;
}

function lastMonthOf(periodKey: string): number | null {
  const period = parsePeriodKey(periodKey);
  if (!period) return null;
  const months = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const;
  return period.number * months[period.frequency];
}

export interface OwedFigure {
  readonly targetId: number;
  readonly required: boolean;
  readonly value: Decimal | null;
  readonly note: string | null;
}

/** The figures that are owed and neither given nor explained. A note makes a gap honest; it never makes it a zero. */
export function findMissingFigures<Figure extends OwedFigure>(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ required, value, note }) => required && value === null && (note ?? '').trim() === '');
}
