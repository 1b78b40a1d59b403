import type { AgencyDetails } from '../register.ts';
import type { AgencyEvent } from './agency-event.ts';

/** The bodies that must exist on the event's day: those that it changes and those that take over without being new. */
export function existingBodiesOf(event: AgencyEvent): number[] {
  switch (event.kind) {
    case 'found':
      return [];
    case 'rename':
    case 'move':
      return [event.agencyId];
    case 'merge':
      return event.agencyIds.concat(event.into.details === null ? event.into.agencyId : []);
    case 'split':
      return [
        event.agencyId,
        ...event.successors
          .filter(({ details, agencyId }) => details === null && agencyId !== event.agencyId)
          .map(({ agencyId }) => agencyId),
      ];
    case 'abolish':
      return [event.agencyId, ...(event.successorId === null ? [] : [event.successorId])];
    case 'level-ends':
      return event.successorId === null ? [] : [event.successorId];
  }
}

/** What the event says a body is from its day on: new bodies, and those that go on in another form. */
export interface NamedBody {
  readonly agencyId: number;
  readonly details: AgencyDetails;
}

export function describedBodiesOf(event: AgencyEvent): NamedBody[] {
  switch (event.kind) {
    case 'found':
      return [{ agencyId: event.agencyId, details: event.details }];
    case 'merge':
      return keepDescribed([event.into]);
    case 'split':
      return keepDescribed(event.successors);
    default:
      return [];
  }
}

function keepDescribed(bodies: readonly { agencyId: number; details: AgencyDetails | null }[]): NamedBody[] {
  return bodies.flatMap(({ agencyId, details }) => (details === null ? [] : [{ agencyId, details }]));
}
