import type { Day } from '#domain/calendar.ts';
import type { ConsolidationOperator } from '#domain/programme/target.ts';

/** An agency's part in a target, from the day it was assigned to the day before `to`; null: it still has it. */
export interface HeldAssignment {
  readonly agencyId: number;
  readonly part: 'lead' | 'cooperating';
  readonly from: Day;
  readonly to: Day | null;
}

/** Who has held a target, and who its whole, where it is a part ("trong đó"); every assignment there ever was. */
export interface HeldTarget {
  readonly operator: ConsolidationOperator;
  readonly own: readonly HeldAssignment[];
  readonly whole: readonly HeldAssignment[];
}

/** Whose figure a period asks for. Where nobody owes it, those named may still give it. */
export interface PeriodSources {
  readonly agencyIds: readonly number[];
  readonly owed: boolean;
}

/**
 * Whose figure of a target a period waits for. What counts is the period's submission due day: whoever holds the target at its end
 * owes the figure and keeps it, also when the target goes to another agency afterwards. A target that was first assigned after
 * that day is owed from the next period on; for the earlier one those who hold it now may fill in the figure, and nobody is
 * overdue. A part without a lead of its own follows its whole. Where figures are not summed, the lead alone is asked.
 * No legal text says this; it is the province's rule, told in docs/rules/owed-reports.md. The view `period_source`
 * (migration 0023) is the same rule.
 */
export function sourcesOfPeriod(target: HeldTarget, submissionDueOn: Day): PeriodSources {
  const isHeld = ({ from, to }: HeldAssignment): boolean =>
    from <= submissionDueOn && (to === null || to > submissionDueOn);
  const isCurrent = ({ to }: HeldAssignment): boolean => to === null;
  for (const [owed, counts] of [[true, isHeld] as const, [false, isCurrent] as const]) {
    for (const held of [target.own, target.whole]) {
      const found = held.filter(counts);
      if (!found.some(({ part }) => part === 'lead')) continue;
      const asked = found.filter(({ part }) => part === 'lead' || target.operator !== 'lead');
      return { agencyIds: asked.map(({ agencyId }) => agencyId), owed };
    }
  }
  return { agencyIds: [], owed: false };
}
