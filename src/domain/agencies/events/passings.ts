import { compareDecimals } from '#domain/decimal.ts';
import { agenciesOn, type Register } from '../register.ts';
import type { AgencyEvent, Passing } from './agency-event.ts';

const wholeTo = (agencyId: number, heirId: number | null): Passing => ({
  agencyId,
  ends: true,
  heirId,
  shares: heirId === null ? [] : [{ successorId: heirId, share: '1' }],
});

/** Which bodies the event ends or divides, and to whom what they hold passes. Founding, renaming and moving pass nothing. */
export function passingsOf(event: AgencyEvent, register: Register): Passing[] {
  switch (event.kind) {
    case 'merge':
      return event.agencyIds.map((agencyId) => wholeTo(agencyId, event.into.agencyId));
    case 'abolish':
      return [wholeTo(event.agencyId, event.successorId)];
    case 'level-ends':
      return agenciesOn(register, event.effectiveOn)
        .filter(({ kind }) => kind === event.level)
        .map(({ agencyId }) => wholeTo(agencyId, event.successorId));
    case 'split': {
      const shares = event.successors
        .filter(({ share }) => compareDecimals(share, '0') > 0)
        .map(({ agencyId: successorId, share }) => ({ successorId, share }));
      const ends = !event.successors.some(({ agencyId }) => agencyId === event.agencyId);
      return [{ agencyId: event.agencyId, ends, heirId: event.heirId, shares }];
    }
    default:
      return [];
  }
}
