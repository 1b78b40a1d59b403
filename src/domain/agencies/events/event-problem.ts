import type { Day } from '#domain/calendar.ts';

/** Why an event cannot stand in the register. The page says each in a sentence. */
export const eventProblemCodes = [
  'basis-missing',
  'day-malformed',
  'agency-unknown',
  'agency-not-yet',
  'agency-ended',
  'day-before-state',
  'agency-exists',
  'name-missing',
  'name-taken',
  'area-malformed',
  'nothing-changes',
  'parent-unknown',
  'parent-circle',
  'merge-of-nothing',
  'merge-into-itself',
  'named-twice',
  'split-without-successors',
  'split-key-missing',
  'share-not-positive',
  'shares-not-one',
  'heir-not-successor',
  'subordinates-left',
  'function-left',
  'level-empty',
  'level-of-successor',
] as const;
export type EventProblemCode = (typeof eventProblemCodes)[number];

export interface EventProblem {
  readonly code: EventProblemCode;
  /** The body that it is about; null where it is about the event as a whole. */
  readonly agencyId: number | null;
  /** The day that stands in the way: of the end, of the later state. */
  readonly day: Day | null;
}

export function problem(code: EventProblemCode, agencyId: number | null = null, day: Day | null = null): EventProblem {
  return { code, agencyId, day };
}
