import {
  type ConflictSide,
  type ConflictState,
  chosenSide,
  judgeConflict,
  type SourceConflict,
} from '#domain/consolidation/source-conflict.ts';
import type { ChoiceRow } from './choice-queries.ts';
import { groupBy } from './group-by.ts';

/** A conflict with what was decided about it, the latest first. */
export interface JudgedConflict {
  conflict: SourceConflict;
  state: ConflictState;
  /** The side that counts by a choice that holds. */
  chosen: ConflictSide | null;
  choices: readonly ChoiceRow[];
}

export const conflictKey = (quantityId: number, agencyId: number | null): string => `${quantityId} ${agencyId ?? ''}`;

export function judgeAll(conflicts: readonly SourceConflict[], choices: readonly ChoiceRow[]): JudgedConflict[] {
  const byConflict = groupBy(choices, ({ quantityId, agencyId }) => conflictKey(quantityId, agencyId));
  return conflicts.map((conflict) => {
    const made = byConflict.get(conflictKey(conflict.quantityId, conflict.agencyId)) ?? [];
    const [latest = null] = made;
    return { conflict, state: judgeConflict(conflict, latest), chosen: chosenSide(conflict, latest), choices: made };
  });
}
