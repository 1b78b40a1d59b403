import type { MeetingView, SettleItem } from '#contract/meetings.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { listAgenda, saveOutcome, touchMeeting } from './meeting-queries.ts';
import { loadMeeting } from './load-meeting.ts';
import { viewMeeting } from './view-meeting.ts';

const WORDS = { decided: 'có kết luận', noted: 'ghi nhận', deferred: 'chưa kết luận' } as const;

/** Takes down how an item of the agenda ended; putting it off needs its reason. */
export async function settleItem(
  ctx: Context,
  id: number,
  itemId: number,
  { version, outcome, outcomeWords }: SettleItem,
): Promise<MeetingView> {
  return inTransaction(ctx, async (tx) => {
    const meeting = await loadMeeting(ctx, tx, id, version);
    if (meeting.state !== 'in-session') throw new Refused('meeting-not-in-session');
    const item = (await listAgenda(tx, id, ctx.today)).find((one) => one.id === itemId);
    if (!item) throw new NotFound();
    const words = outcomeWords === '' ? null : outcomeWords;
    if (outcome === 'deferred' && words === null) throw new Refused('task-reason-missing');
    await saveOutcome(tx, { id: itemId, outcome, words });
    await touchMeeting(tx, id);
    const ended = outcome === null ? 'bỏ kết quả đã ghi' : WORDS[outcome];
    const detail = `Nội dung ${item.title}: ${ended}${words === null ? '' : `; ${words}`}`;
    await recordAudit(ctx, tx, { action: 'meeting.item-settled', subjectKind: 'meeting', subjectId: id, detail });
    return viewMeeting(ctx, tx, id);
  });
}
