import { type Decimal, sumDecimals } from '#domain/decimal.ts';
import type { ConsolidationOperator } from '#domain/programme/target.ts';
import { type Standing, standings } from '#domain/reporting/snapshot.ts';

/** One agency's figure in force, from exactly one frozen version. */
export interface Leaf {
  readonly agencyId: number;
  readonly reportVersionId: number;
  readonly value: Decimal;
  readonly standing: Standing;
}

/** Whose figures make the province's figure. */
export interface SourceRule {
  readonly operator: ConsolidationOperator;
  /** Nobody leads: shown as a gap, never guessed. */
  readonly leadAgencyId: number | null;
  readonly assignedAgencyIds: readonly number[];
}

export interface CombinedFigure {
  /** Missing is null, never zero: a partial sum is a sum of what came, and says how many of how many it rests on. */
  readonly value: Decimal | null;
  /** As sure as its least sure leaf. */
  readonly standing: Standing | null;
  readonly usedAgencyIds: readonly number[];
}

/** The agencies whose figures are waited for. */
export function expectedAgencies({ operator, leadAgencyId, assignedAgencyIds }: SourceRule): readonly number[] {
  if (operator !== 'lead') return assignedAgencyIds;
  return leadAgencyId === null ? [] : [leadAgencyId];
}

/** Makes the province's figure of the agencies' figures, exactly; the order of the leaves does not matter. */
export function combineLeaves(leaves: readonly Leaf[], rule: SourceRule): CombinedFigure {
  const expected = new Set(expectedAgencies(rule));
  const used = rule.operator === 'none' ? [] : leaves.filter(({ agencyId }) => expected.has(agencyId));
  return {
    value: combineValues(
      used.map(({ value }) => value),
      rule.operator,
    ),
    standing: weakestStanding(used.map(({ standing }) => standing)),
    usedAgencyIds: used.map(({ agencyId }) => agencyId),
  };
}

/** The figure that used values make: the lead's own, to the digit, or their exact sum; of no values there is none. */
export function combineValues(values: readonly Decimal[], operator: ConsolidationOperator): Decimal | null {
  const [first] = values;
  if (first === undefined || operator === 'none') return null;
  return operator === 'sum' ? sumDecimals(values) : first;
}

/** A sum with one estimate in it is an estimate. */
export function weakestStanding(found: readonly Standing[]): Standing | null {
  return standings.find((standing) => found.includes(standing)) ?? null;
}

export const completenessClasses = ['complete', 'partial', 'missing', 'not-due'] as const;
export type Completeness = (typeof completenessClasses)[number];

/** How much of what a figure should rest on has come. */
export function judgeCompleteness(due: boolean, expected: number, received: number): Completeness {
  if (received === 0) return due ? 'missing' : 'not-due';
  return received < expected ? 'partial' : 'complete';
}
