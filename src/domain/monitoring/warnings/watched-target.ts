import type { Decimal } from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import type { PeriodKey } from '#domain/reporting/period.ts';
import type { TargetSeries } from '../target-series.ts';
import type { Outlook } from '../verdict.ts';

interface KnownPoint {
  readonly periodKey: PeriodKey;
  readonly value: Decimal;
}

/** A target as the watch sees it, at one period. */
export interface WatchedTarget extends Pick<TargetRule, 'unit' | 'nature' | 'direction' | 'denominator'> {
  readonly id: number;
  readonly wholeId: number | null;
  readonly partKind: 'also' | 'of-which' | null;
  readonly name: string;
  /** By pace and by the year's own figure. */
  readonly outlook: Outlook;
  /** Percent; null where there is no forecast. */
  readonly chance: Decimal | null;
  /** What was said in the period before. */
  readonly chanceBefore: Decimal | null;
  /** The year's figures in order; running totals where the target adds up. */
  readonly figures: readonly KnownPoint[];
  /** The history as single periods; null where too little is known. */
  readonly series: TargetSeries | null;
  /** A figure that should be in and is not. */
  readonly overdue: { readonly periodKey: PeriodKey; readonly workingDays: number } | null;
}
