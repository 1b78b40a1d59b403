import type { MeetingList } from '#contract/meetings.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { listPeopleOfRole } from '#server/agencies/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import { listMeetingRows } from './meeting-queries.ts';

/** The meetings of the leadership, the newest first. */
export async function listMeetings(ctx: Context): Promise<MeetingList> {
  const { actor, today } = ctx;
  if (!seesAllAgencies(actor)) throw new Refused('not-your-role');
  return inReadTransaction(ctx, async (tx) => {
    const { may } = await runsProgrammes(ctx, tx);
    return {
      meetings: await listMeetingRows(tx, actor.provinceId),
      mayPlan: may,
      leaders: may ? await listPeopleOfRole(tx, actor.provinceId, 'leader', today) : [],
    };
  });
}
