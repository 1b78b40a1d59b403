import { type Actor, hasRole } from '#domain/agencies/role.ts';
import { type SourceConflict, sidesText } from './source-conflict.ts';

export type ChoiceRefusal =
  'not-your-role' | 'not-your-agency' | 'no-conflict' | 'sides-changed' | 'side-unknown' | 'reason-missing';

export interface WantedChoice {
  /** A side's key; null leaves it open for now. */
  readonly chosen: string | null;
  readonly reason: string;
  /** The sides as the person saw them. */
  readonly seen: string;
}

/** Whoever consolidates chooses between the sources that he has before him, and says why; null where nothing stands against it. */
export function findChoiceRefusal(
  conflict: SourceConflict | null,
  { chosen, reason, seen }: WantedChoice,
  actor: Actor,
  consolidatingAgencyId: number | null,
): ChoiceRefusal | null {
  if (!hasRole(actor, 'consolidator')) return 'not-your-role';
  if (actor.agencyId !== consolidatingAgencyId) return 'not-your-agency';
  if (conflict === null) return 'no-conflict';
  if (sidesText(conflict.sides) !== seen) return 'sides-changed';
  if (chosen !== null && !conflict.sides.some(({ key }) => key === chosen)) return 'side-unknown';
  return reason.trim() === '' ? 'reason-missing' : null;
}
