import type { Decimal } from '#domain/decimal.ts';

/** Where a target is heading by its forecast; a year that is decided says met or missed. */
export const forecastClasses = [
  'met',
  'missed',
  'exceeding',
  'expected',
  'watch',
  'unlikely',
  'too-early',
  'no-data',
] as const;
export type ForecastClass = (typeof forecastClasses)[number];

/** From which chance on, in percent, a target counts as what; a province sets its own. */
export interface ClassRules {
  readonly exceedingFromPercent: Decimal;
  /** How much better than planned the forecast has to be besides. */
  readonly exceedingMarginPercent: Decimal;
  readonly expectedFromPercent: Decimal;
  readonly watchFromPercent: Decimal;
  readonly legalBasis: string;
  /** Whether a text of the province sets these numbers. */
  readonly verified: boolean;
}

export interface ClassFacts {
  /** On the year's own figure. */
  readonly decided: 'met' | 'missed' | null;
  /** The cautious end of the chance; null where none could be given. */
  readonly chancePercent: number | null;
  /** How much better than planned the forecast is, in percent of what was planned; null where that means nothing. */
  readonly betterByPercent: number | null;
  /** Whether the year has any figure yet. */
  readonly hasFigure: boolean;
}

/** The outlook by forecast: what was decided stands; without a forecast it is too early to say, or there is too little to go by. */
export function forecastClass(facts: ClassFacts, rules: ClassRules): ForecastClass {
  const { decided, chancePercent, betterByPercent, hasFigure } = facts;
  if (decided) return decided;
  if (chancePercent === null) return hasFigure ? 'no-data' : 'too-early';
  const isBetter = betterByPercent !== null && betterByPercent >= Number(rules.exceedingMarginPercent);
  if (chancePercent >= Number(rules.exceedingFromPercent) && isBetter) return 'exceeding';
  if (chancePercent >= Number(rules.expectedFromPercent)) return 'expected';
  return chancePercent >= Number(rules.watchFromPercent) ? 'watch' : 'unlikely';
}
