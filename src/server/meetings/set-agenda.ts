import type { MeetingView, SetAgenda } from '#contract/meetings.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { listSpokenItems, replaceAgenda, touchMeeting } from './meeting-queries.ts';
import { loadMeeting } from './load-meeting.ts';
import { viewMeeting } from './view-meeting.ts';

/** Sets the whole agenda in its order; an item under which something was taken down cannot be taken away. */
export async function setAgenda(ctx: Context, id: number, { version, items }: SetAgenda): Promise<MeetingView> {
  return inTransaction(ctx, async (tx) => {
    const meeting = await loadMeeting(ctx, tx, id, version);
    if (meeting.state !== 'preparing' && meeting.state !== 'in-session') throw new Refused('meeting-not-in-this-state');
    if (items.some(({ taskId, targetId }) => taskId !== null && targetId !== null))
      throw new Refused('directive-about-two');
    const kept = new Set(items.map((item) => item.id));
    const lost = (await listSpokenItems(tx, id)).find((item) => !kept.has(item.id));
    if (lost) throw new Refused('agenda-item-in-use', { title: lost.title });
    await replaceAgenda(tx, { provinceId: ctx.actor.provinceId, meetingId: id }, items);
    await touchMeeting(tx, id);
    const detail = `Ghi chương trình họp ${items.length} nội dung (${meeting.title})`;
    await recordAudit(ctx, tx, { action: 'meeting.agenda-set', subjectKind: 'meeting', subjectId: id, detail });
    return viewMeeting(ctx, tx, id);
  });
}
