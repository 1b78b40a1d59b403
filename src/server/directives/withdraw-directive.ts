import type { DirectiveView, WithdrawDirective } from '#contract/directives.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { saveDirective } from './directive-queries.ts';
import { loadDirective } from './load-directive.ts';
import { viewDirective } from './view-directive.ts';

/** Takes an instruction back before it became a task, with the reason; its words stay on record. */
export async function withdrawDirective(
  ctx: Context,
  id: number,
  { version, reason }: WithdrawDirective,
): Promise<DirectiveView> {
  return inTransaction(ctx, async (tx) => {
    const { directive, to } = await loadDirective(ctx, tx, id, { version, action: 'withdraw', reason });
    await saveDirective(tx, { id, state: to, taskId: null, reason, personId: ctx.actor.personId, at: ctx.now });
    const detail = `Thôi giao ý kiến chỉ đạo (${directive.words}): ${reason}`;
    await recordAudit(ctx, tx, { action: 'directive.withdrawn', subjectKind: 'directive', subjectId: id, detail });
    return viewDirective(ctx, tx, id);
  });
}
