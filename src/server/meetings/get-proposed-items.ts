import type { ProposedItems } from '#contract/meetings.ts';
import { workingDaysBetween } from '#domain/calendar.ts';
import { listAgencies } from '#server/agencies/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { refuseUnlessOffice } from '#server/tasks/index.ts';
import { listProposed } from './meeting-queries.ts';

/** What asks for a decision of the leadership now: overdue, declined, paused, or with a later day asked for. */
export async function getProposedItems(ctx: Context, meetingId: number): Promise<ProposedItems> {
  const { actor, today } = ctx;
  return inReadTransaction(ctx, async (tx) => {
    await refuseUnlessOffice(ctx, tx);
    const calendar = await loadCalendar(tx, actor.provinceId);
    const agencies = new Map((await listAgencies(tx, actor.provinceId, today)).map((agency) => [agency.id, agency]));
    const rows = await listProposed(tx, actor.provinceId, meetingId, today);
    return {
      items: rows.map(({ leadAgencyId, ...row }) => {
        const lead = leadAgencyId === null ? undefined : agencies.get(leadAgencyId);
        const late = row.dueOn !== null && row.dueOn < today;
        return {
          ...row,
          lead: lead ? { id: lead.id, name: lead.name, shortName: lead.shortName } : null,
          workingDaysLate: late && row.dueOn !== null ? workingDaysBetween(calendar, row.dueOn, today) : null,
        };
      }),
    };
  });
}
