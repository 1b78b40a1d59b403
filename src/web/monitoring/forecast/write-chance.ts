import type { TargetForecastView } from '#contract/forecasts.ts';
import { compareDecimals, type Decimal, roundDecimal } from '#domain/decimal.ts';

const SURE = '99';
const HOPELESS = '1';

/** A chance in whole percent; never 0 or 100, which no forecast can promise. */
export function writePercent(percent: Decimal): string {
  if (compareDecimals(percent, SURE) > 0) return '> 99%';
  if (compareDecimals(percent, HOPELESS) < 0) return '< 1%';
  return `${roundDecimal(percent, 0)}%`;
}

/** One figure, or both ends where how the parts hang together is not known: '72–80%'. */
export function writeChance({ least, most }: NonNullable<TargetForecastView['chance']>): string {
  const [low, high] = [writePercent(least), writePercent(most)];
  if (low === high) return low;
  return /^\d/.test(low) && /^\d/.test(high) ? `${low.slice(0, -1)}–${high}` : `${low} – ${high}`;
}
