import type { Decimal } from '#domain/decimal.ts';
import type { PeriodKey } from '#domain/reporting/period.ts';

/** What a target may be warned of. The page makes the sentence of the code and its figures. */
export const warningKinds = ['unlikely', 'reversal', 'contradiction', 'anomaly', 'stale', 'watch'] as const;
export type WarningKind = (typeof warningKinds)[number];

export const warningCodes = [
  // 'unlikely' and 'watch': by the chance, or by the pace where no chance is known.
  'chance',
  'pace',
  // 'reversal'.
  'total-fell',
  'chance-fell',
  'turned-back',
  // 'contradiction'.
  'part-exceeds-whole',
  'share-differs',
  // 'anomaly'.
  'unlike-before',
  // 'stale'.
  'figure-overdue',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** From what on there is a warning of a kind; a province sets its own. */
export interface WarningRule {
  readonly kind: WarningKind;
  readonly threshold: Decimal;
  readonly legalBasis: string;
  /** Whether a text of the province sets this number. */
  readonly verified: boolean;
}

/** A condition that holds now. */
export interface FoundWarning {
  readonly targetId: number;
  readonly kind: WarningKind;
  readonly code: WarningCode;
  /** The period whose figures show it. */
  readonly periodKey: PeriodKey;
  readonly figures: Readonly<Record<string, string>>;
}

export type FoundOfTarget = Omit<FoundWarning, 'targetId'>;
