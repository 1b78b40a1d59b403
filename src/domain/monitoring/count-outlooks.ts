import { type Decimal, divideDecimals, multiplyDecimals, roundDecimal } from '#domain/decimal.ts';
import { type Outlook, outlooks, type Verdict } from './verdict.ts';

export interface OutlookCounts {
  readonly counts: Readonly<Record<Outlook, number>>;
  readonly total: number;
  /** On how many of the total any statement rests. */
  readonly withData: number;
  /** Met, or on track while the year runs, in percent of those with data; null when nothing is known. */
  readonly goodPercent: Decimal | null;
}

/** How many of a group stand where. A percentage never stands alone: `withData` of `total` goes with it (product rule 2). */
export function countOutlooks(verdicts: readonly Verdict[]): OutlookCounts {
  const count = (outlook: Outlook): number => verdicts.filter((verdict) => verdict.outlook === outlook).length;
  const counts = Object.fromEntries(outlooks.map((outlook) => [outlook, count(outlook)])) as Record<Outlook, number>;
  const withData = verdicts.length - counts['no-data'];
  const good = String(counts.met + counts['on-track']);
  const share = divideDecimals(multiplyDecimals(good, '100'), String(withData));
  return { counts, total: verdicts.length, withData, goodPercent: share && roundDecimal(share, 1) };
}
