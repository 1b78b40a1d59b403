import type { AgencyEventRequest } from '#contract/agency-events.ts';
import type { AgencyEvent } from '#domain/agencies/events/agency-event.ts';
import { describedBodiesOf } from '#domain/agencies/events/named-bodies.ts';
import type { AgencyDetails } from '#domain/agencies/register.ts';

/** New agencies go by −1, −2 … until they are recorded. */
export function readEvent(asked: AgencyEventRequest): AgencyEvent {
  switch (asked.kind) {
    case 'found':
      return { ...asked, agencyId: -1 };
    case 'merge':
      return { ...asked, into: { agencyId: asked.into.agencyId ?? -1, details: asked.into.details } };
    case 'split': {
      const { heir, ...split } = asked;
      const successors = asked.successors.map(({ agencyId, details, share }, at) => ({
        agencyId: agencyId ?? -1 - at,
        details,
        share,
      }));
      return { ...split, successors, heirId: successors[heir]?.agencyId ?? 0 };
    }
    default:
      return asked;
  }
}

/** The new agencies that the event brings into being, by their passing numbers. */
export function newBodiesOf(event: AgencyEvent): { agencyId: number; details: AgencyDetails }[] {
  return describedBodiesOf(event).filter(({ agencyId }) => agencyId < 0);
}

/** The same event with the numbers that its new agencies were given. */
export function withNumbers(event: AgencyEvent, numbers: ReadonlyMap<number, number>): AgencyEvent {
  const numbered = <Body extends { agencyId: number }>(body: Body): Body => ({
    ...body,
    agencyId: numbers.get(body.agencyId) ?? body.agencyId,
  });
  switch (event.kind) {
    case 'found':
      return numbered(event);
    case 'merge':
      return { ...event, into: numbered(event.into) };
    case 'split':
      return {
        ...event,
        successors: event.successors.map(numbered),
        heirId: numbers.get(event.heirId) ?? event.heirId,
      };
    default:
      return event;
  }
}
