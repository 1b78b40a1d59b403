import type { EndWarning, WarningView } from '#contract/warnings.ts';
import { decideEnd } from '#domain/monitoring/warnings/warning-policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { viewWarning } from './list-warnings.ts';
import { loadWarning } from './load-warning.ts';
import { saveEnd } from './warning-queries.ts';

/** Ends a warning whose condition still holds, with the reason; the same thing raises it no more, something newer does. */
export async function endWarning(ctx: Context, id: number, { version, reason }: EndWarning): Promise<WarningView> {
  return inTransaction(ctx, async (tx) => {
    const { row, facts } = await loadWarning(ctx, tx, id, version);
    const decision = decideEnd(facts, ctx.actor, reason);
    if (!decision.ok) throw new Refused(decision.refusal);
    await saveEnd(tx, id, { personId: ctx.actor.personId, at: ctx.now, reason });
    await recordAudit(ctx, tx, {
      action: 'warning.ended',
      subjectKind: 'warning',
      subjectId: id,
      detail: `Kết thúc cảnh báo về chỉ tiêu (${row.target.number}) ${row.target.name}: ${reason}`,
    });
    return viewWarning(ctx, tx, id);
  });
}
