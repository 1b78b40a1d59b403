import { mayRunMeetings } from '#domain/meetings/meeting-workflow.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { staleVersion } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { lockMeeting } from './meeting-queries.ts';

type LockedMeeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>> & { officeAgencyId: number | null };

/** The meeting as the officer saw it; nobody else changes one. */
export async function loadMeeting(ctx: Context, tx: Tx, id: number, version: number): Promise<LockedMeeting> {
  const meeting = await lockMeeting(tx, ctx.actor.provinceId, id);
  if (!meeting) throw new NotFound();
  const officeAgencyId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
  if (!mayRunMeetings(ctx.actor, officeAgencyId)) throw new Refused('not-your-role');
  if (meeting.version !== version) throw await staleVersion(tx, 'meeting', id);
  return { ...meeting, officeAgencyId };
}
