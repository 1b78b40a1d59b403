import { addWorkingDays, type Day } from '#domain/calendar.ts';
import { findAgencyOfFunction, listAgencies } from '#server/agencies/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import type { Tx } from '#server/db/database.ts';
import { findAcceptor } from '#server/plans/index.ts';
import { findTerm } from './blocker-queries.ts';

/** The last good day for an answer that is asked for today. */
export async function findAnswerDay(tx: Tx, provinceId: number, today: Day): Promise<Day> {
  return addWorkingDays(await loadCalendar(tx, provinceId), today, await findTerm(tx, provinceId, today));
}

/** Who owns what an agency cannot remove itself: the level above it, which is the programme office for agencies of the province. */
export async function ownerFinder(
  tx: Tx,
  provinceId: number,
  today: Day,
): Promise<(agencyId: number) => number | null> {
  const agencies = await listAgencies(tx, provinceId, today);
  const officeId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
  return (agencyId) => {
    const ownerId = findAcceptor(agencyId, agencies, officeId);
    return ownerId === agencyId ? null : ownerId;
  };
}
