import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '#domain/decimal.ts';
import { type Bound, satisfies } from './bound.ts';
import type { OutlookThresholds } from './thresholds.ts';
import type { Outlook, VerdictReason } from './verdict.ts';

export interface InYear {
  readonly outlook: Outlook;
  readonly code: VerdictReason;
  readonly figures: Readonly<Record<string, string>>;
}

/** Where the year's pace puts a figure: periods gone of the periods of the year, in equal steps from `from` to the planned value. */
export interface Pace {
  readonly from: Decimal;
  readonly planned: Decimal;
  readonly periodNumber: number;
  readonly periodsInYear: number;
}

/** A figure that grows over the year, against the pace so far. */
export function judgePace(value: Decimal, bound: Bound, pace: Pace, thresholds: OutlookThresholds): InYear {
  return bound.side === 'floor'
    ? judgeGrowing(value, bound, pace, thresholds)
    : judgeUsedUp(value, bound, pace, thresholds);
}

function judgeGrowing(value: Decimal, bound: Bound, pace: Pace, thresholds: OutlookThresholds): InYear {
  const { expected, paceSoFar } = expectedSoFar(pace);
  if (satisfies(value, bound)) return { outlook: 'on-track', code: 'reached-early', figures: { expected } };
  const share = divideDecimals(multiplyDecimals(subtractDecimals(value, pace.from), '100'), paceSoFar) ?? '0';
  const figures = { expected, pacePercent: roundDecimal(share, 1) };
  if (compareDecimals(share, thresholds.onTrackFromPercent) >= 0)
    return { outlook: 'on-track', code: 'on-pace', figures };
  if (compareDecimals(share, thresholds.watchFromPercent) >= 0) return { outlook: 'watch', code: 'near-pace', figures };
  return { outlook: 'at-risk', code: 'behind-pace', figures };
}

/** A limit on a sum over the year: what is used up must not run ahead of the calendar. */
function judgeUsedUp(value: Decimal, bound: Bound, pace: Pace, thresholds: OutlookThresholds): InYear {
  const { expected } = expectedSoFar(pace);
  if (!satisfies(value, bound)) return { outlook: 'at-risk', code: 'limit-exceeded', figures: { expected } };
  const share = divideDecimals(multiplyDecimals(value, '100'), expected) ?? '0';
  const figures = { expected, pacePercent: roundDecimal(share, 1) };
  const allowed = subtractDecimals('200', thresholds.onTrackFromPercent);
  if (compareDecimals(share, allowed) <= 0) return { outlook: 'on-track', code: 'on-pace', figures };
  const watched = subtractDecimals('200', thresholds.watchFromPercent);
  if (compareDecimals(share, watched) <= 0) return { outlook: 'watch', code: 'near-pace', figures };
  return { outlook: 'at-risk', code: 'behind-pace', figures };
}

function expectedSoFar({ from, planned, periodNumber, periodsInYear }: Pace): {
  expected: Decimal;
  paceSoFar: Decimal;
} {
  const way = multiplyDecimals(subtractDecimals(planned, from), String(periodNumber));
  const paceSoFar = divideDecimals(way, String(periodsInYear)) ?? '0';
  return { expected: roundDecimal(subtractDecimals(paceSoFar, subtractDecimals('0', from)), 2), paceSoFar };
}

/** A rate or a stock, which does not add up over the year: against the planned value itself. */
export function judgeStanding(value: Decimal, judged: Decimal, bound: Bound, thresholds: OutlookThresholds): InYear {
  if (satisfies(judged, bound)) return { outlook: 'on-track', code: 'satisfies-now', figures: {} };
  const distance = magnitude(subtractDecimals(value, bound.value));
  const gap = divideDecimals(multiplyDecimals(distance, '100'), magnitude(bound.value)) ?? '100';
  const figures = { gapPercent: roundDecimal(gap, 1) };
  return compareDecimals(gap, thresholds.nearPlannedPercent) <= 0
    ? { outlook: 'watch', code: 'near-planned', figures }
    : { outlook: 'at-risk', code: 'far-from-planned', figures };
}

function magnitude(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value;
}
