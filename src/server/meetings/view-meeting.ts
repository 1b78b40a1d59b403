import type { MeetingView } from '#contract/meetings.ts';
import { allowedMeetingActions, mayRunMeetings } from '#domain/meetings/meeting-workflow.ts';
import { findAgencyOfFunction, listPeopleOfRole } from '#server/agencies/index.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { listMeetingDirectives, viewDirectives } from '#server/directives/index.ts';
import { NotFound } from '#server/errors.ts';
import { findMeeting, listAgenda } from './meeting-queries.ts';

type Spoken = Awaited<ReturnType<typeof listMeetingDirectives>>;

async function withItems(ctx: Context, tx: Tx, rows: Spoken): Promise<MeetingView['directiveList']> {
  const items = new Map(rows.map(({ id, itemId }) => [id, itemId]));
  const views = await viewDirectives(ctx, tx, rows);
  return views.flatMap((view) => {
    const itemId = items.get(view.id);
    return itemId === undefined ? [] : [{ ...view, itemId }];
  });
}

/** A meeting with its agenda, what was taken down, and what the actor may do with it now. */
export async function viewMeeting(ctx: Context, tx: Tx, id: number): Promise<MeetingView> {
  const { actor, today } = ctx;
  const meeting = await findMeeting(tx, actor.provinceId, id);
  if (!meeting) throw new NotFound();
  const officeAgencyId = await findAgencyOfFunction(tx, actor.provinceId, 'programme-office', today);
  const facts = { ...meeting, isAnnounced: meeting.notice !== null, officeAgencyId };
  const runs = mayRunMeetings(actor, officeAgencyId);
  const rows = await listMeetingDirectives(tx, actor.provinceId, id, today);
  return {
    ...meeting,
    agenda: await listAgenda(tx, id, today),
    directiveList: await withItems(ctx, tx, rows),
    actions: allowedMeetingActions(facts, actor),
    mayPrepare: runs && (meeting.state === 'preparing' || meeting.state === 'in-session'),
    mayTakeDown: runs && meeting.state === 'in-session',
    leaders: runs ? await listPeopleOfRole(tx, actor.provinceId, 'leader', today) : [],
  };
}

export async function getMeeting(ctx: Context, id: number): Promise<MeetingView> {
  return inReadTransaction(ctx, async (tx) => viewMeeting(ctx, tx, id));
}
