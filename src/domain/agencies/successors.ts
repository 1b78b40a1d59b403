import type { Day } from '#domain/calendar.ts';
import { type Decimal, multiplyDecimals, sumDecimals } from '#domain/decimal.ts';
import type { Register, Succession } from './register.ts';

/** Before every event. */
export const FIRST_DAY: Day = '0001-01-01';

type Share = Pick<Succession, 'successorId' | 'share' | 'isHeir'>;

/** The successions of one body by one event: it hands over everything, in shares. */
export interface HandingOver {
  readonly agencyId: number;
  readonly shares: readonly Share[];
}

/** Every handing over after `from` up to and with `to`, in the order in which they happened. */
export function handingsOver({ successions }: Pick<Register, 'successions'>, from: Day, to: Day): HandingOver[] {
  const between = successions.filter(({ on }) => from < on && on <= to);
  const groups = new Map<string, { agencyId: number; shares: Share[] }>();
  // Sorting is stable: what happened on one day stays in its order.
  for (const { event, agencyId, successorId, share, isHeir } of between.toSorted((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  )) {
    const key = `${event} ${agencyId}`;
    const group = groups.get(key) ?? { agencyId, shares: [] };
    group.shares.push({ successorId, share, isHeir });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Who stands at `to` for what the agency was at `from`, with exact shares that are 1 together: itself while it goes on,
 * its successors' successors otherwise. One that ended without a successor stands for itself.
 */
export function successorsOf(
  register: Pick<Register, 'successions'>,
  agencyId: number,
  from: Day,
  to: Day,
): ReadonlyMap<number, Decimal> {
  const held = new Map<number, Decimal>([[agencyId, '1']]);
  for (const { agencyId: giver, shares } of handingsOver(register, from, to)) {
    const given = held.get(giver);
    if (given === undefined) continue;
    held.delete(giver);
    for (const { successorId, share } of shares) {
      const part = multiplyDecimals(given, share);
      held.set(successorId, sumDecimals([held.get(successorId) ?? '0', part]));
    }
  }
  return held;
}

/**
 * Who has at `to` what the agency had at `from` and cannot be divided: a report, a lead. Itself while it goes on or where it
 * ended without a successor, else the heir of the heir.
 */
export function heirOf(register: Pick<Register, 'successions'>, agencyId: number, from: Day, to: Day): number {
  return handingsOver(register, from, to).reduce(
    (holder, { agencyId: giver, shares }) =>
      giver === holder ? (shares.find(({ isHeir }) => isHeir)?.successorId ?? holder) : holder,
    agencyId,
  );
}

/** Every agency of any time in whose place this one stands at `to`, itself left out. */
export function predecessorsOf({ successions }: Pick<Register, 'successions'>, agencyId: number, to: Day): number[] {
  const givers = [...new Set(successions.map((each) => each.agencyId))];
  return givers.filter((giver) => giver !== agencyId && heirOf({ successions }, giver, FIRST_DAY, to) === agencyId);
}
