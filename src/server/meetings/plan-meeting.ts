import type { MeetingView, PlanMeeting } from '#contract/meetings.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { listPeopleOfRole } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { refuseUnlessOffice } from '#server/tasks/index.ts';
import { insertMeeting } from './meeting-queries.ts';
import { viewMeeting } from './view-meeting.ts';

/** The office sets up a meeting: when, where, who takes the chair. */
export async function planMeeting(ctx: Context, wanted: PlanMeeting): Promise<MeetingView> {
  const { heldOn, chairId, title } = wanted;
  if (!isDay(heldOn)) throw new Refused('due-day-malformed', { day: heldOn });
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessOffice(ctx, tx);
    const { provinceId, personId } = ctx.actor;
    const leaders = await listPeopleOfRole(tx, provinceId, 'leader', ctx.today);
    if (!leaders.some(({ id }) => id === chairId)) throw new Refused('leader-not-found');
    const id = await insertMeeting(tx, wanted, { provinceId, personId, at: ctx.now });
    const detail = `Lập phiên họp ${title} ngày ${formatDay(heldOn)}`;
    await recordAudit(ctx, tx, { action: 'meeting.planned', subjectKind: 'meeting', subjectId: id, detail });
    return viewMeeting(ctx, tx, id);
  });
}
