import type { Decimal } from '#domain/decimal.ts';
import type { ConsolidationOperator, Nature } from '#domain/programme/target.ts';

export const figureOperators = ['sum', 'weighted-mean', 'last', 'none'] as const;
export type FigureOperator = (typeof figureOperators)[number];

/** How an indicator's figures of several bodies become the figure of the one that took them over. */
export type FigureRule =
  | { readonly operator: 'sum' | 'last' | 'none' }
  /** The denominator is named: a mean without the quantity that it is weighted by is no figure. */
  | { readonly operator: 'weighted-mean'; readonly denominator: string };

/**
 * The rule of an indicator for which nobody has set one: counts and amounts of each body add up, the province's own figure that
 * one lead gives goes on as it is, and a rate is not put together before its denominator is named.
 */
export function proposedFigureRule(consolidated: ConsolidationOperator, nature: Nature): FigureRule {
  if (consolidated === 'lead') return { operator: 'last' };
  if (consolidated === 'none') return { operator: 'none' };
  return { operator: nature === 'rate' ? 'none' : 'sum' };
}

/** A figure as it was reported: never changed by what happens to the agencies later. */
export interface ReportedFigure {
  readonly agencyId: number;
  /** Null where the agency owed it and did not give it. */
  readonly value: Decimal | null;
  /** The denominator's figure of the same agency and day; null where the rule needs none or it is not known. */
  readonly weight: Decimal | null;
  /** When the figure was handed in: of two the later one is the last. */
  readonly reportedAt: string;
}
