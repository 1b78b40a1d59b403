import type { Decimal } from '#domain/decimal.ts';

/** How a target stands: decided on the year's figure (met, missed), heading there (the next three), or unknown. */
export const outlooks = ['met', 'missed', 'on-track', 'watch', 'at-risk', 'no-data'] as const;
export type Outlook = (typeof outlooks)[number];

/** Why; the page makes the sentence of the code, the figures and the target's own rule. */
export const verdictReasons = [
  // On the year's figure, met.
  'reached',
  'exceeded',
  'rounds-to-planned',
  'near-enough',
  'within-limit',
  'within-range',
  'above-range',
  'below-range',
  'completed',
  // On the year's figure, missed.
  'short',
  'not-over',
  'over-limit',
  'not-under',
  'short-of-range',
  'over-range',
  'not-completed',
  // During the year.
  'reached-early',
  'satisfies-now',
  'on-pace',
  'near-pace',
  'behind-pace',
  'near-planned',
  'far-from-planned',
  'limit-exceeded',
  // A whole with other measures in the same sentence.
  'all-parts-met',
  'a-part-missed',
  'a-part-without-figure',
  'rests-on-known-parts',
  'weakest-part',
  // Unknown.
  'no-figure',
  'baseline-missing',
  'rule-without-value',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

export interface Verdict {
  readonly outlook: Outlook;
  /** Judged on the year's figure; otherwise a comparison with where the year's pace would be. */
  readonly final: boolean;
  readonly reason: { readonly code: VerdictReason; readonly figures: Readonly<Record<string, string>> };
  /** Share of the planned value in percent, two decimals; null where a share means nothing (limits, negative figures). */
  readonly achievedPercent: Decimal | null;
}

/** A target without a figure is no data: neither zero nor "not done". */
export function noData(code: VerdictReason, final: boolean): Verdict {
  return { outlook: 'no-data', final, reason: { code, figures: {} }, achievedPercent: null };
}
