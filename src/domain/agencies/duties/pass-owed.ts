import type { Passing } from '../events/agency-event.ts';
import type { OwedReport } from './holdings.ts';

/** What becomes of a report that an agency still owed when it ended: its heir owes it, or it is closed and nobody does. */
export interface PassedDuty {
  readonly act: 'passes' | 'closes';
  readonly owed: OwedReport;
  readonly heirId: number | null;
}

/**
 * Reports that have not come from agencies that end. They go to the heir with the day on which they were due; where nobody stands
 * for the agency they are closed as not reported. What an agency that goes on owes stays with it.
 */
export function passOwed(owed: readonly OwedReport[], passings: readonly Passing[]): PassedDuty[] {
  const heirs = new Map(passings.filter(({ ends }) => ends).map(({ agencyId, heirId }) => [agencyId, heirId]));
  return owed
    .filter(({ agencyId }) => heirs.has(agencyId))
    .map((each) => {
      const heirId = heirs.get(each.agencyId) ?? null;
      return { act: heirId === null ? 'closes' : 'passes', owed: each, heirId };
    });
}
