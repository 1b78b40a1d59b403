import { type Actor, seesAllAgencies } from '#domain/agencies/role.ts';

/** Where a place stands on the route: its own agency, and those above it up to the top. */
export interface RoutePlace {
  readonly agencyId: number;
  readonly path: readonly number[];
}

/** Who reads a form's figures at a place: whoever sees all agencies, the agency itself, and those that consolidate above it. */
export function mayReadPlace(actor: Actor, { agencyId, path }: RoutePlace): boolean {
  return seesAllAgencies(actor) || actor.agencyId === agencyId || path.includes(actor.agencyId);
}
