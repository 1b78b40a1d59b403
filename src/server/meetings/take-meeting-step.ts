import type { MeetingView, TakeMeetingStep } from '#contract/meetings.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { decideMeetingStep, type MeetingAction } from '#domain/meetings/meeting-workflow.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { findMeeting, saveMeeting } from './meeting-queries.ts';
import { loadMeeting } from './load-meeting.ts';
import { viewMeeting } from './view-meeting.ts';

const WORDS: Readonly<Record<MeetingAction, string>> = {
  open: 'Khai mạc phiên họp',
  conclude: 'Kết thúc phiên họp',
  reopen: 'Mở lại phiên họp',
  announce: 'Ghi số thông báo kết luận của phiên họp',
  cancel: 'Hủy phiên họp',
};

/** One step of a meeting's way; announcing names the notice that was issued. */
export async function takeMeetingStep(ctx: Context, id: number, wanted: TakeMeetingStep): Promise<MeetingView> {
  const { action, reason = '', notice = null } = wanted;
  if (notice && !isDay(notice.datedOn)) throw new Refused('due-day-malformed', { day: notice.datedOn });
  return inTransaction(ctx, async (tx) => {
    const locked = await loadMeeting(ctx, tx, id, wanted.version);
    const meeting = await findMeeting(tx, ctx.actor.provinceId, id);
    if (!meeting) throw new NotFound();
    const facts = { ...meeting, ...locked };
    const decision = decideMeetingStep(facts, action, ctx.actor, { reason, hasNotice: notice !== null });
    if (!decision.ok) throw new Refused(decision.refusal, { count: String(meeting.unsettled) });
    const announced = action === 'announce' ? notice : null;
    await saveMeeting(tx, { id, state: decision.to, reason: reason === '' ? null : reason, notice: announced });
    const number = announced ? ` số ${announced.number} ngày ${formatDay(announced.datedOn)}` : '';
    const detail = `${WORDS[action]}${number} (${meeting.title})${reason === '' ? '' : `: ${reason}`}`;
    await recordAudit(ctx, tx, { action: `meeting.${action}`, subjectKind: 'meeting', subjectId: id, detail });
    return viewMeeting(ctx, tx, id);
  });
}
