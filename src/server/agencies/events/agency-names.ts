import type { NamedAgency } from '#contract/agency-events.ts';
import type { AgencyEvent } from '#domain/agencies/events/agency-event.ts';
import { agencyOn, historyOf, type Register } from '#domain/agencies/register.ts';
import { newBodiesOf } from './read-event.ts';

export type NameOf = (agencyId: number) => NamedAgency;

/** What an agency is called on the day of an event: a new one as the event names it, one that ends as it was. */
export function namesFor(event: AgencyEvent, register: Register): NameOf {
  const fresh = new Map(newBodiesOf(event).map(({ agencyId, details }) => [agencyId, details]));
  return (agencyId) => {
    const named =
      fresh.get(agencyId) ?? agencyOn(register, agencyId, event.effectiveOn) ?? historyOf(register, agencyId).at(-1);
    return { id: agencyId > 0 ? agencyId : null, name: named?.name ?? '', shortName: named?.shortName ?? '' };
  };
}
