import type { AcknowledgeWarning, WarningView } from '#contract/warnings.ts';
import { decideAcknowledgement } from '#domain/monitoring/warnings/warning-policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { viewWarning } from './list-warnings.ts';
import { loadWarning } from './load-warning.ts';
import { saveAcknowledgement } from './warning-queries.ts';

/** The owner has read a warning, and may say what is done about it. */
export async function acknowledgeWarning(ctx: Context, id: number, wanted: AcknowledgeWarning): Promise<WarningView> {
  return inTransaction(ctx, async (tx) => {
    const { row, facts } = await loadWarning(ctx, tx, id, wanted.version);
    const decision = decideAcknowledgement(facts, ctx.actor);
    if (!decision.ok) throw new Refused(decision.refusal);
    const note = wanted.note === undefined || wanted.note === '' ? null : wanted.note;
    await saveAcknowledgement(tx, id, { personId: ctx.actor.personId, at: ctx.now, note });
    await recordAudit(ctx, tx, {
      action: 'warning.acknowledged',
      subjectKind: 'warning',
      subjectId: id,
      detail: `Tiếp nhận cảnh báo về chỉ tiêu (${row.target.number}) ${row.target.name}${note === null ? '' : `: ${note}`}`,
    });
    return viewWarning(ctx, tx, id);
  });
}
