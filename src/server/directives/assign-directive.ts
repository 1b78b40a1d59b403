import type { AssignDirective, DirectiveView } from '#contract/directives.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit } from '#server/audit/index.ts';
import { dayInVietnam } from '#server/clock.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { addTask } from '#server/tasks/index.ts';
import { type LockedDirective, saveDirective } from './directive-queries.ts';
import { loadDirective } from './load-directive.ts';
import { viewDirective } from './view-directive.ts';

const LONGEST_SOURCE = 500;

/** What the task rests on: the notice where there is one, else the meeting, else who said it when. */
function sourceWordsOf({ meeting, givenBy, givenAt }: LockedDirective): string {
  const who = [givenBy.title, givenBy.fullName].filter(Boolean).join(' ');
  if (!meeting) return `Ý kiến chỉ đạo của ${who} ngày ${formatDay(dayInVietnam(new Date(givenAt)))}`;
  const { noticeNumber, noticeDatedOn, title, heldOn } = meeting;
  if (noticeNumber !== null && noticeDatedOn !== null) {
    return `Thông báo kết luận số ${noticeNumber} ngày ${formatDay(noticeDatedOn)}`;
  }
  return `Kết luận của ${who} tại ${title} ngày ${formatDay(heldOn)}`.slice(0, LONGEST_SOURCE);
}

/** The officer makes a task of what was said: who leads, what comes of it, by when. The leader's words stay with the task. */
export async function assignDirective(ctx: Context, id: number, wanted: AssignDirective): Promise<DirectiveView> {
  return inTransaction(ctx, async (tx) => {
    const { version, ...task } = wanted;
    const { directive, to } = await loadDirective(ctx, tx, id, { version, action: 'assign' });
    const within = { ...ctx, joined: tx, retry: null };
    const sourceWords = sourceWordsOf(directive);
    const added = await addTask(within, { ...task, origin: 'directive', sourceWords }, directive.words);
    const { personId } = ctx.actor;
    await saveDirective(tx, { id, state: to, taskId: added.id, reason: null, personId, at: ctx.now });
    const detail = `Giao thành nhiệm vụ mã ${added.id}: ${directive.words}`;
    await recordAudit(ctx, tx, { action: 'directive.assigned', subjectKind: 'directive', subjectId: id, detail });
    return viewDirective(ctx, tx, id);
  });
}
