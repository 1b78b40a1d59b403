import type { Passing } from '../events/agency-event.ts';
import type { HeldAssignment } from './holdings.ts';

/**
 * How an assignment passes: 'passes' as it is; 'rises' where the heir cooperated and now leads; 'joins' where the heir answers for
 * the item already and nothing new begins; 'left' where there is no heir.
 */
export type AssignmentAct = 'passes' | 'rises' | 'joins' | 'left';

export interface PassedAssignment {
  readonly act: AssignmentAct;
  readonly assignment: HeldAssignment;
  readonly heirId: number | null;
  /** The heir's cooperating row that ends because it leads now. */
  readonly replacedId: number | null;
}

const keyOf = ({ item, itemId }: HeldAssignment, agencyId: number): string => `${item} ${itemId} ${agencyId}`;

/** The assignments of bodies that end, each to its heir; leads first, so that one body never answers twice for one item. */
export function passAssignments(held: readonly HeldAssignment[], passings: readonly Passing[]): PassedAssignment[] {
  const heirs = new Map(passings.map(({ agencyId, heirId }) => [agencyId, heirId]));
  const giving = held.filter(({ agencyId }) => heirs.has(agencyId) && heirs.get(agencyId) !== agencyId);
  const answers = new Map(
    held.filter((each) => !giving.includes(each)).map((each) => [keyOf(each, each.agencyId), each]),
  );
  const leadsFirst = giving.toSorted((one, other) => Number(other.part === 'lead') - Number(one.part === 'lead'));
  return leadsFirst.map((assignment) => {
    const heirId = heirs.get(assignment.agencyId) ?? null;
    if (heirId === null) return { act: 'left', assignment, heirId, replacedId: null };
    const key = keyOf(assignment, heirId);
    const own = answers.get(key);
    if (own && (assignment.part === 'cooperating' || own.part === 'lead'))
      return { act: 'joins', assignment, heirId, replacedId: null };
    answers.set(key, { ...assignment, agencyId: heirId });
    return { act: own ? 'rises' : 'passes', assignment, heirId, replacedId: own?.id ?? null };
  });
}
